package io.github.bulletin4j.json.codec;

import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * A place in a document.
 *
 * @param path the names and indexes that lead there, such as {@code articles[2].title}; empty for the document
 * @param line the line, from 1; 0 when unknown
 * @param column the character in the line, from 1; 0 when unknown
 */
public record Place(String path, int line, int column) {

    static Place of(JsonParser parser, TokenStreamLocation location) {
        return new Place(
                path(parser.streamReadContext()),
                Math.max(0, location.getLineNr()),
                Math.max(0, location.getColumnNr()));
    }

    /** The path of what is written next. */
    static String written(TokenStreamContext innermost) {
        String path = path(innermost.inArray() ? innermost.getParent() : innermost);
        return innermost.inArray() ? path + "[" + innermost.getEntryCount() + "]" : path;
    }

    private static String path(TokenStreamContext innermost) {
        StringBuilder path = new StringBuilder();
        append(path, innermost);
        return path.toString();
    }

    private static void append(StringBuilder path, TokenStreamContext context) {
        if (context == null || context.inRoot()) {
            return;
        }
        append(path, context.getParent());
        if (context.inArray()) {
            if (context.hasCurrentIndex()) {
                path.append('[').append(context.getCurrentIndex()).append(']');
            }
        } else if (context.hasCurrentName()) {
            append(path, context.currentName());
        }
    }

    private static boolean isPlain(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '$';
    }

    private static void append(StringBuilder path, String name) {
        if (name.isEmpty() || !name.codePoints().allMatch(Place::isPlain)) {
            path.append('[').append(Shown.text(name)).append(']');
            return;
        }
        if (path.length() > 0) {
            path.append('.');
        }
        path.append(Shown.shortened(name));
    }
}
