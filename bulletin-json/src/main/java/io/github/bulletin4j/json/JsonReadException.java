package io.github.bulletin4j.json;

import io.github.bulletin4j.json.codec.FormatException;
import io.github.bulletin4j.json.codec.Phrase;
import io.github.bulletin4j.json.codec.Problems;
import io.github.bulletin4j.json.format.FormatVersion;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document that is not an issue, or not a layout, in the format. {@link #problems()} has all that is wrong with it; path,
 * line and the like are those of the first. The message is one line that says of the first problem where, what was expected
 * and what was found:
 *
 * <pre>{@code
 * articles[2].titel (line 40, column 7): expected one of the fields id, column, kind, title, …, got the unknown field
 * "titel"; did you mean "title"?
 * }</pre>
 */
public final class JsonReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, at least one thing. */
    private final List<JsonProblem> problems;

    /** Whether there is more. */
    private final boolean cut;

    private JsonReadException(List<JsonProblem> problems, boolean cut, @Nullable Throwable cause) {
        super(problems.get(0).message(), cause);
        this.problems = List.copyOf(problems);
        this.cut = cut;
    }

    static JsonReadException of(FormatException problem) {
        return of(problem, 1);
    }

    /** A problem of a document that begins at a line of a file. */
    static JsonReadException of(FormatException problem, long firstLine) {
        return new JsonReadException(List.of(JsonProblem.of(problem, firstLine)), false, problem.getCause());
    }

    /** The problems of a document that begins at a line of a file. */
    static JsonReadException of(Problems problems, long firstLine) {
        List<FormatException> all = problems.inOrder();
        return new JsonReadException(
                all.stream().map(problem -> JsonProblem.of(problem, firstLine)).toList(),
                problems.isCut(),
                all.get(0).getCause());
    }

    static JsonReadException of(UnknownField field, String formatVersion) {
        JsonProblem problem = new JsonProblem(
                field.path(),
                field.line(),
                field.column(),
                Phrase.of("no-newer-field", FormatVersion.CURRENT),
                Phrase.of("newer-field", formatVersion),
                null);
        return new JsonReadException(List.of(problem), false, null);
    }

    /**
     * All that is wrong with the document, as far as it can be understood: behind a place that is not JSON, or in another
     * major version, nothing can.
     *
     * @return the problems in the order of the document, from one to a hundred
     */
    public List<JsonProblem> problems() {
        return problems;
    }

    /**
     * Whether reading ended at the hundredth problem, and there are more.
     *
     * @return whether there is at least one more
     */
    public boolean hasMore() {
        return cut;
    }

    /**
     * The names and indexes that lead to the place, such as {@code articles[2].title}.
     *
     * @return the path, empty for the document as a whole
     */
    public String path() {
        return problems.get(0).path();
    }

    /**
     * The line of the place.
     *
     * @return the line, from 1; 0 when the document was no text, such as a tree of an application's own mapper
     */
    public long line() {
        return problems.get(0).line();
    }

    /**
     * The column of the place, counted in UTF-16 characters.
     *
     * @return the column, from 1; 0 when the document was no text
     */
    public int column() {
        return problems.get(0).column();
    }

    /**
     * What should be there.
     *
     * @return a noun phrase, such as "a whole number"
     */
    public String expected() {
        return problems.get(0).expected();
    }

    /**
     * What is there, shortened.
     *
     * @return a noun phrase, such as "null"
     */
    public String found() {
        return problems.get(0).found();
    }

    /**
     * The known name that is nearest to an unknown one.
     *
     * @return the name, if one is near
     */
    public Optional<String> suggestion() {
        return Optional.ofNullable(problems.get(0).suggestion());
    }
}
