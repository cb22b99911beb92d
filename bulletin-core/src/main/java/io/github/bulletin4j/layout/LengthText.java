package io.github.bulletin4j.layout;

import org.jspecify.annotations.Nullable;

/** Reads and writes lengths as people say them: 37mm, 1.5cm, 16pt, 三号, 2em, 1line. */
final class LengthText {
    private static final int DECIMALS = 3;
    private static final int MOST_DIGITS = 4;

    private LengthText() {}

    static Length parse(String text) {
        int size = TypeSizes.size(text);
        if (size > 0) {
            return new Length(LengthUnit.TYPE_SIZE, size);
        }
        int end = endOfNumber(text);
        LengthUnit unit = unit(text.substring(end));
        String number = text.substring(0, end);
        int point = number.indexOf('.');
        int start = number.startsWith("-") ? 1 : 0;
        int whole = (point < 0 ? number.length() : point) - start;
        int decimals = point < 0 ? 0 : number.length() - point - 1;
        if (unit == null || whole < 1 || whole > MOST_DIGITS || decimals > DECIMALS || point >= 0 && decimals == 0) {
            throw new IllegalArgumentException(
                    "a length must be a number of at most 4 digits and 3 decimals with mm, cm,"
                            + " pt, em or line, or a size of type from 初号 to 八号, got \"" + text + "\"");
        }
        return new Length(unit, thousandths(number.substring(start), decimals) * (start == 1 ? -1 : 1));
    }

    private static int endOfNumber(String text) {
        int end = text.startsWith("-") ? 1 : 0;
        boolean point = false;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c == '.' && !point) {
                point = true;
            } else if (c < '0' || c > '9') {
                break;
            }
            end++;
        }
        return end;
    }

    private static @Nullable LengthUnit unit(String sign) {
        for (LengthUnit unit : LengthUnit.values()) {
            if (unit != LengthUnit.TYPE_SIZE && unit.sign().equals(sign)) {
                return unit;
            }
        }
        return null;
    }

    private static int thousandths(String number, int decimals) {
        int value = 0;
        for (int i = 0; i < number.length(); i++) {
            if (number.charAt(i) != '.') {
                value = value * 10 + number.charAt(i) - '0';
            }
        }
        for (int i = decimals; i < DECIMALS; i++) {
            value *= 10;
        }
        return value;
    }

    static String format(LengthUnit unit, int thousandths) {
        String name = unit == LengthUnit.TYPE_SIZE ? TypeSizes.name(thousandths) : null;
        if (name != null) {
            return name;
        }
        StringBuilder text = new StringBuilder();
        int amount = Math.abs(thousandths);
        if (thousandths < 0) {
            text.append('-');
        }
        text.append(amount / 1000);
        if (amount % 1000 != 0) {
            text.append('.').append(1000 + amount % 1000).deleteCharAt(text.length() - DECIMALS - 1);
            while (text.charAt(text.length() - 1) == '0') {
                text.setLength(text.length() - 1);
            }
        }
        return text.append(unit.sign()).toString();
    }
}
