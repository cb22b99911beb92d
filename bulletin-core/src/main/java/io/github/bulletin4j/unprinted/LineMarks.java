package io.github.bulletin4j.unprinted;

import java.util.ArrayList;
import java.util.List;

/**
 * What printed lines are known by, as long as nobody changes them: 24 bits each, written as four digits. They do not compress, and an
 * issue has many.
 */
final class LineMarks {
    private static final int DIGITS = 4;
    private static final int BITS = 6;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private LineMarks() {}

    /** The mark of a text, which another text hardly has. */
    static int of(String text) {
        int hash = text.hashCode();
        return (hash ^ hash >>> DIGITS * BITS) & (1 << DIGITS * BITS) - 1;
    }

    /** Reads what an {@link Output} wrote. */
    static List<Integer> read(String digits) {
        if (digits.length() % DIGITS != 0) {
            throw new IllegalArgumentException("what lines are known by was cut");
        }
        List<Integer> marks = new ArrayList<>(digits.length() / DIGITS);
        for (int i = 0; i < digits.length(); i += DIGITS) {
            int mark = 0;
            for (int j = i; j < i + DIGITS; j++) {
                int digit = ALPHABET.indexOf(digits.charAt(j));
                if (digit < 0) {
                    throw new IllegalArgumentException("no line is known by " + digits.substring(i, i + DIGITS));
                }
                mark = mark << BITS | digit;
            }
            marks.add(mark);
        }
        return marks;
    }

    /** Writes marks. Use by one thread. */
    static final class Output {
        private final StringBuilder digits = new StringBuilder(256);

        void add(int mark) {
            for (int shift = (DIGITS - 1) * BITS; shift >= 0; shift -= BITS) {
                digits.append(ALPHABET.charAt(mark >> shift & (1 << BITS) - 1));
            }
        }

        void replaceLast(int mark) {
            digits.setLength(digits.length() - DIGITS);
            add(mark);
        }

        @Override
        public String toString() {
            return digits.toString();
        }
    }
}
