package io.github.bulletin4j.json;

import io.github.bulletin4j.json.codec.FormatException;
import io.github.bulletin4j.json.codec.Phrase;
import io.github.bulletin4j.wording.Wording;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a document, in English or Chinese. Rare complaints of the JSON parser are quoted in English.
 * Immutable.
 *
 * @serial exclude
 */
public final class JsonProblem implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final long line;
    private final int column;
    private final Phrase expected;
    private final Phrase found;
    private final @Nullable String suggestion;

    JsonProblem(String path, long line, int column, Phrase expected, Phrase found, @Nullable String suggestion) {
        this.path = path;
        this.line = line;
        this.column = column;
        this.expected = expected;
        this.found = found;
        this.suggestion = suggestion;
    }

    /** A problem of a document that begins at a line of a file. */
    static JsonProblem of(FormatException problem, long firstLine) {
        int line = problem.place().line();
        return new JsonProblem(
                problem.place().path(),
                line == 0 ? 0 : firstLine + line - 1,
                problem.place().column(),
                problem.expected(),
                problem.found(),
                problem.suggestion());
    }

    /**
     * The names and indexes that lead to the place.
     *
     * @return the path, such as {@code articles[2].title}; empty for the document
     */
    public String path() {
        return path;
    }

    /**
     * The line of the place.
     *
     * @return the line, from 1; 0 when the document was no text, such as a tree of an application's own mapper
     */
    public long line() {
        return line;
    }

    /**
     * The column of the place in UTF-16 characters.
     *
     * @return the column, from 1; 0 when the document was no text
     */
    public int column() {
        return column;
    }

    /**
     * What should be there, in English.
     *
     * @return a noun phrase such as "a whole number"
     */
    public String expected() {
        return expected.toString();
    }

    /**
     * What is there, shortened, in English.
     *
     * @return a noun phrase such as "null"
     */
    public String found() {
        return found.toString();
    }

    /**
     * The known name that is nearest to an unknown one.
     *
     * @return the name, or null
     */
    public @Nullable String suggestion() {
        return suggestion;
    }

    /**
     * The problem without its place, in English.
     *
     * @return what was expected, what was found, and what was perhaps meant
     */
    public String reason() {
        return reason(Locale.ENGLISH);
    }

    /**
     * The problem without its place.
     *
     * @param language Chinese; any other stands for English
     * @return what was expected, what was found, and what was perhaps meant
     */
    public String reason(Locale language) {
        return words(reasonPhrase(), language);
    }

    private Phrase reasonPhrase() {
        return suggestion == null
                ? Phrase.of("reason", expected, found)
                : Phrase.of("reason-near", expected, found, suggestion);
    }

    /**
     * The problem on a line, in English.
     *
     * @return path, line and column as far as they are known, and the reason
     */
    public String message() {
        return message(Locale.ENGLISH);
    }

    /**
     * The problem on a line.
     *
     * @param language Chinese; any other stands for English
     * @return path, line and column as far as they are known, and the reason
     */
    public String message(Locale language) {
        String known = (path.isEmpty() ? "" : "-path") + (line == 0 ? "" : "-line");
        return words(Phrase.of("problem" + known, path, line, column, reasonPhrase()), language);
    }

    private static String words(Phrase phrase, Locale language) {
        return phrase.in(language, complaint -> Wording.in(complaint, language));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonProblem problem
                && path.equals(problem.path)
                && line == problem.line
                && column == problem.column
                && expected.equals(problem.expected)
                && found.equals(problem.found)
                && Objects.equals(suggestion, problem.suggestion);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, line, column, expected, found, suggestion);
    }

    @Override
    public String toString() {
        return message();
    }
}
