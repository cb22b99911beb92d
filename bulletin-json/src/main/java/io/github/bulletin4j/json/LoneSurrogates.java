package io.github.bulletin4j.json;

/** Halves of surrogate pairs without the other half, which no encoding of characters can say, but JSON's escapes can. */
final class LoneSurrogates {

    private LoneSurrogates() {}

    /** A JSON document with the escape in place of every lone surrogate; all of them are in strings. */
    static String escaped(String document) {
        StringBuilder escaped = new StringBuilder(document.length() + 16);
        document.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                escaped.append(String.format("\\u%04X", c));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
