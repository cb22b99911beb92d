package io.github.bulletin4j.json.codec;

import java.math.BigDecimal;
import java.math.BigInteger;

/** How many digits a number has when it is written out without an exponent. */
final class NumberLength {

    /** Binary digits that a decimal one takes, at least; numbers that long need not be counted out. */
    private static final int BITS = 3;

    private NumberLength() {}

    static boolean exceeds(BigDecimal number, int most) {
        if (exceeds(number.unscaledValue(), most)) {
            return true;
        }
        long fraction = Math.max(0L, number.scale());
        long whole = Math.max(1L, (long) number.precision() - number.scale());
        return whole + fraction > most;
    }

    static boolean exceeds(BigInteger number, int most) {
        long bits = number.bitLength();
        return bits > 4L * most + BITS || bits > (long) BITS * most && new BigDecimal(number).precision() > most;
    }
}
