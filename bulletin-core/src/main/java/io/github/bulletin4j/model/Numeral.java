package io.github.bulletin4j.model;

import org.jspecify.annotations.Nullable;

/** How a pattern prints a number: 12, 012, 十二, 一二. */
record Numeral(Script script, int width) {

    /** What the digits are. */
    enum Script {
        /** Arabic digits, at least as many as the width says. */
        ARABIC,
        /** A counting number in Chinese: 十二. */
        CHINESE,
        /** A Chinese digit for each Arabic one: 二〇二一. */
        DIGITS
    }

    static final Numeral PLAIN = new Numeral(Script.ARABIC, 1);

    /** More digits than this are no number of an issue. */
    static final int MOST_DIGITS = 9;

    /** The numeral that a pattern names after a colon, or null if there is none of that name. */
    static @Nullable Numeral named(String name) {
        if (name.equals("一")) {
            return new Numeral(Script.CHINESE, 1);
        }
        if (name.equals("〇")) {
            return new Numeral(Script.DIGITS, 1);
        }
        boolean zeros = !name.isEmpty() && name.length() <= MOST_DIGITS;
        for (int i = 0; i < name.length(); i++) {
            zeros &= name.charAt(i) == '0';
        }
        return zeros ? new Numeral(Script.ARABIC, name.length()) : null;
    }

    /** The number in this numeral; below zero, which validation reports, always in Arabic digits. */
    String format(int number) {
        if (number < 0) {
            return Integer.toString(number);
        }
        return switch (script) {
            case CHINESE -> ChineseNumeral.of(number);
            case DIGITS -> ChineseNumeral.digits(number);
            case ARABIC -> {
                String digits = Integer.toString(number);
                yield "0".repeat(Math.max(0, width - digits.length())) + digits;
            }
        };
    }

    /** Where the longest number that begins at a place of a text ends; the place itself if none does. */
    int end(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < MOST_DIGITS && isDigit(text.charAt(end))) {
            end++;
        }
        return end - at < width ? at : end;
    }

    private boolean isDigit(char c) {
        return script == Script.ARABIC
                ? c >= '0' && c <= '9'
                : ChineseNumeral.isDigit(c) || script == Script.CHINESE && ChineseNumeral.isUnit(c);
    }

    /** The number that a text between a place and its {@link #end} stands for, or null if it is malformed. */
    @Nullable
    Integer parse(String digits) {
        return script == Script.ARABIC ? Integer.valueOf(digits) : ChineseNumeral.parse(digits);
    }
}
