package io.github.bulletin4j.docx.reader;

import org.jspecify.annotations.Nullable;

/** Whole numbers of attributes. */
final class Numbers {
    private Numbers() {}

    static int of(@Nullable String text, int otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            return (int) Math.max(-1_000_000_000, Math.min(1_000_000_000, Double.parseDouble(text)));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** A length in twips, which strict documents may write with a unit (ISO/IEC 29500-1, 22.9.2.15). */
    static int twips(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        String trimmed = text.trim();
        double unit = trimmed.endsWith("pt")
                ? 20
                : trimmed.endsWith("mm")
                        ? 1440 / 25.4
                        : trimmed.endsWith("cm") ? 1440 / 2.54 : trimmed.endsWith("in") ? 1440 : 0;
        return unit == 0 ? of(trimmed, 0) : (int) (unit * decimal(trimmed.substring(0, trimmed.length() - 2)));
    }

    /** A size in half-points, which strict documents may write with a unit. */
    static int halfPoints(@Nullable String text) {
        boolean unit = text != null
                && !text.isBlank()
                && Character.isLetter(text.trim().charAt(text.trim().length() - 1));
        return unit ? twips(text) / 10 : of(text, 0);
    }

    private static double decimal(String text) {
        try {
            double number = Double.parseDouble(text);
            return Math.abs(number) < 1e6 ? number : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
