package io.github.bulletin4j.recognition.plain;

import java.util.regex.Pattern;

/** Removes the blanks that a word processor sets between Chinese characters and digits or letters. */
final class Blanks {
    private static final String HAN = "[\\p{IsHan}\u3000-\u303F\uFF00-\uFFEF“”‘’—…·]";
    private static final Pattern AFTER_HAN = Pattern.compile("(?<=" + HAN + ") +(?=[0-9A-Za-z%+])");
    private static final Pattern BEFORE_HAN = Pattern.compile("(?<=[0-9A-Za-z%+]) +(?=" + HAN + ")");

    private Blanks() {}

    static String without(String text) {
        return BEFORE_HAN.matcher(AFTER_HAN.matcher(text).replaceAll("")).replaceAll("");
    }
}
