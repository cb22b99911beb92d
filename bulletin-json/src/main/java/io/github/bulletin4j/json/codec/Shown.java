package io.github.bulletin4j.json.codec;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What stands in a document, on one line and short enough for a message. */
final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    /** The value at the current token. */
    static Phrase value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return Phrase.of("end");
        }
        return switch (token) {
            case START_OBJECT -> Phrase.of("object");
            case START_ARRAY -> Phrase.of("list");
            case PROPERTY_NAME -> Phrase.of("found-field", text(parser.currentName()));
            case VALUE_STRING -> Phrase.of("found-text", text(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Phrase.of("found-number", shortened(parser.getString()));
            case VALUE_TRUE -> Phrase.said("true");
            case VALUE_FALSE -> Phrase.said("false");
            case VALUE_NULL -> Phrase.said("null");
            default -> Phrase.said(token.name());
        };
    }

    /** Text in quotes, with escapes for what a line of a terminal cannot show. */
    static String text(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        shortened(text).codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.CONTROL
                    || type == Character.SURROGATE
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}
