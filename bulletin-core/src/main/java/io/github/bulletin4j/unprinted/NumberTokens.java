package io.github.bulletin4j.unprinted;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Writes and reads numbers of any size; those that are read have no more digits than the JSON of an issue takes. */
final class NumberTokens {
    /** Digits of a number that is written out without an exponent. */
    static final int LONGEST = 1000;

    private NumberTokens() {}

    static String of(BigDecimal number) {
        return number.unscaledValue() + ":" + number.scale();
    }

    static BigDecimal decimal(String token) {
        int colon = token.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("a number without a scale");
        }
        int scale = Integer.parseInt(token.substring(colon + 1));
        BigDecimal number = new BigDecimal(integer(token.substring(0, colon)), scale);
        long whole = Math.max(1L, (long) number.precision() - scale);
        if (whole + Math.max(0, scale) > LONGEST) {
            throw new IllegalArgumentException("a number of more than " + LONGEST + " digits");
        }
        return number;
    }

    static BigInteger integer(String token) {
        if (token.length() > LONGEST + (token.startsWith("-") ? 1 : 0)) {
            throw new IllegalArgumentException("a number of more than " + LONGEST + " digits");
        }
        return new BigInteger(token);
    }
}
