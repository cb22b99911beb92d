package io.github.bulletin4j.json;

import io.github.bulletin4j.json.codec.FormatException;
import io.github.bulletin4j.json.format.FormatVersion;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document that is not an issue, or not a layout, in the format. The message is one line that says where, what was expected and what was
 * found:
 *
 * <pre>{@code
 * articles[2].titel (line 40, column 7): expected one of the fields id, column, kind, title, …, got the unknown field
 * "titel"; did you mean "title"?
 * }</pre>
 */
public final class JsonReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The names and indexes that lead to the place. */
    private final String path;

    /** The line, or 0. */
    private final long line;

    /** The column, or 0. */
    private final int column;

    /** What should be there. */
    private final String expected;

    /** What is there. */
    private final String found;

    /** The nearest known name, or null. */
    private final @Nullable String suggestion;

    private JsonReadException(
            String path,
            long line,
            int column,
            String expected,
            String found,
            @Nullable String suggestion,
            @Nullable Throwable cause) {
        super(message(path, line, column, expected, found, suggestion), cause);
        this.path = path;
        this.line = line;
        this.column = column;
        this.expected = expected;
        this.found = found;
        this.suggestion = suggestion;
    }

    static JsonReadException of(FormatException problem) {
        return of(problem, 1);
    }

    /** A problem of a document that begins at a line of a file. */
    static JsonReadException of(FormatException problem, long firstLine) {
        int line = problem.place().line();
        return new JsonReadException(
                problem.place().path(),
                line == 0 ? 0 : firstLine + line - 1,
                problem.place().column(),
                problem.expected(),
                problem.found(),
                problem.suggestion(),
                problem.getCause());
    }

    static JsonReadException of(UnknownField field, String formatVersion, String remedy) {
        return new JsonReadException(
                field.path(),
                field.line(),
                field.column(),
                "no field beyond format " + FormatVersion.CURRENT + remedy,
                "a field of format " + formatVersion,
                null,
                null);
    }

    private static String message(
            String path, long line, int column, String expected, String found, @Nullable String suggestion) {
        StringBuilder message = new StringBuilder(path);
        if (line > 0) {
            String place = "line " + line + ", column " + column;
            message.append(path.isEmpty() ? place : " (" + place + ")");
        }
        message.append(message.length() == 0 ? "" : ": ");
        message.append("expected ").append(expected).append(", got ").append(found);
        if (suggestion != null) {
            message.append("; did you mean \"").append(suggestion).append("\"?");
        }
        return message.toString();
    }

    /**
     * The names and indexes that lead to the place, such as {@code articles[2].title}.
     *
     * @return the path, empty for the document as a whole
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
     * The column of the place, counted in UTF-16 characters.
     *
     * @return the column, from 1; 0 when the document was no text
     */
    public int column() {
        return column;
    }

    /**
     * What should be there.
     *
     * @return a noun phrase, such as "a whole number"
     */
    public String expected() {
        return expected;
    }

    /**
     * What is there, shortened.
     *
     * @return a noun phrase, such as "null"
     */
    public String found() {
        return found;
    }

    /**
     * The known name that is nearest to an unknown one.
     *
     * @return the name, if one is near
     */
    public Optional<String> suggestion() {
        return Optional.ofNullable(suggestion);
    }
}
