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

    /** The width that a pattern may ask for. */
    private static final int WIDEST = 9;

    /** The greatest number has so many digits. */
    private static final int MOST_DIGITS = 10;

    /** The numeral that a pattern names after a colon, or null if there is none of that name. */
    static @Nullable Numeral named(String name) {
        if (name.equals("一")) {
            return new Numeral(Script.CHINESE, 1);
        }
        if (name.equals("〇")) {
            return new Numeral(Script.DIGITS, 1);
        }
        boolean zeros = !name.isEmpty() && name.length() <= WIDEST;
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
        boolean arabic = script == Script.ARABIC || script == Script.CHINESE && isArabic(text, at);
        while (end < text.length()
                && end - at < MOST_DIGITS
                && (arabic ? isArabic(text, end) : isDigit(text.charAt(end)))) {
            end++;
        }
        return end - at < width ? at : end;
    }

    /** What is too great for a number in words has Arabic digits in every numeral. */
    private static boolean isArabic(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean isDigit(char c) {
        return ChineseNumeral.isDigit(c) || script == Script.CHINESE && ChineseNumeral.isUnit(c);
    }

    /** The number that a text between a place and its {@link #end} stands for, or null if it is malformed or too great. */
    @Nullable
    Integer parse(String digits) {
        if (!isArabic(digits, 0)) {
            return ChineseNumeral.parse(digits);
        }
        long number = Long.parseLong(digits);
        return number > Integer.MAX_VALUE ? null : (Integer) (int) number;
    }
}
