package io.github.bulletin4j.json;

import io.github.bulletin4j.json.codec.FormatException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a document.
 *
 * @param path the names and indexes that lead to the place, such as {@code articles[2].title}; empty for the document
 * @param line its line, from 1; 0 when the document was no text, such as a tree of an application's own mapper
 * @param column its column in UTF-16 characters, from 1; 0 when the document was no text
 * @param expected what should be there, a noun phrase such as "a whole number"
 * @param found what is there, shortened, a noun phrase such as "null"
 * @param suggestion the known name that is nearest to an unknown one, or null
 * @serial exclude
 */
public record JsonProblem(
        String path,
        long line,
        int column,
        String expected,
        String found,
        @Nullable String suggestion) implements Serializable {

    private static final long serialVersionUID = 1L;

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
     * The problem without its place.
     *
     * @return what was expected, what was found, and what was perhaps meant
     */
    public String reason() {
        String reason = "expected " + expected + ", got " + found;
        return suggestion == null ? reason : reason + "; did you mean \"" + suggestion + "\"?";
    }

    /**
     * The problem on a line.
     *
     * @return path, line and column as far as they are known, and the reason
     */
    public String message() {
        String place = line == 0 ? "" : "line " + line + ", column " + column;
        if (path.isEmpty()) {
            return (place.isEmpty() ? "" : place + ": ") + reason();
        }
        return path + (place.isEmpty() ? "" : " (" + place + ")") + ": " + reason();
    }
}
