package io.github.bulletin4j.model;

import org.jspecify.annotations.Nullable;

/** Numbers in Chinese characters, counting (一, 十, 十二, 二十, 一百零五) or digit by digit (二〇二一). */
final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";

    /** Digit by digit the zero is 〇 (GB/T 15835-2011, chapter 5). */
    private static final String SINGLE_DIGITS = "〇一二三四五六七八九";

    /** What is typed for 〇 where it is not at hand. */
    private static final String OTHER_ZEROS = "零○";

    private static final String[] UNITS = {"", "十", "百", "千"};

    private ChineseNumeral() {}

    /** The counting number for 1 to 9999; Arabic digits beyond. */
    static String of(int number) {
        if (number < 1 || number > 9999) {
            return Integer.toString(number);
        }
        String digits = Integer.toString(number);
        StringBuilder numeral = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int unit = digits.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap) {
                numeral.append('零');
                gap = false;
            }
            if (digit != 1 || unit != 1 || i != 0) {
                numeral.append(DIGITS.charAt(digit));
            }
            numeral.append(UNITS[unit]);
        }
        return numeral.toString();
    }

    /** The digits of a number that is not below zero, one by one. */
    static String digits(int number) {
        StringBuilder numeral = new StringBuilder(Integer.toString(number));
        for (int i = 0; i < numeral.length(); i++) {
            numeral.setCharAt(i, SINGLE_DIGITS.charAt(numeral.charAt(i) - '0'));
        }
        return numeral.toString();
    }

    static boolean isDigit(char c) {
        return digit(c) >= 0;
    }

    static boolean isUnit(char c) {
        return c == '十' || c == '百' || c == '千';
    }

    /** The number that a numeral of at most ten characters stands for, or null if it is none. */
    static @Nullable Integer parse(String numeral) {
        long number = 0;
        int digit = -1;
        int lastUnit = Integer.MAX_VALUE;
        boolean counting = numeral.chars().anyMatch(c -> isUnit((char) c));
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            if (isUnit(c)) {
                int unit = c == '十' ? 10 : c == '百' ? 100 : 1000;
                if (unit >= lastUnit || digit == 0 || digit < 0 && (unit != 10 || i > 0)) {
                    return null;
                }
                number += unit * Math.max(digit, 1);
                lastUnit = unit;
                digit = -1;
            } else if (digit(c) < 0 || counting && digit > 0) {
                return null;
            } else if (counting) {
                digit = digit(c);
            } else {
                number = 10 * number + digit(c);
            }
        }
        number += Math.max(digit, 0);
        return numeral.isEmpty() || digit == 0 || number > Integer.MAX_VALUE ? null : (Integer) (int) number;
    }

    private static int digit(char c) {
        return OTHER_ZEROS.indexOf(c) >= 0 ? 0 : SINGLE_DIGITS.indexOf(c);
    }
}
