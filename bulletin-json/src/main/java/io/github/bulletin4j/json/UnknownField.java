package io.github.bulletin4j.json;

import io.github.bulletin4j.json.codec.FormatException;

/**
 * A field that this version of the library does not know, in a document of a newer minor version of the format.
 *
 * @param path the names and indexes that lead to it, such as {@code articles[0].keywords}
 * @param line its line, from 1
 * @param column the column that its name starts at, from 1
 */
public record UnknownField(String path, long line, int column) {

    static UnknownField of(FormatException problem, long firstLine) {
        return new UnknownField(
                problem.place().path(),
                firstLine + problem.place().line() - 1,
                problem.place().column());
    }
}
