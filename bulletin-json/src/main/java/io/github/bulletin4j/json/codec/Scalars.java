package io.github.bulletin4j.json.codec;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The formats of values without parts. */
public final class Scalars {

    /** Any text. */
    public static final ValueFormat<String> TEXT = new TextFormat();

    /** A whole number of 32 bits. */
    public static final ValueFormat<Integer> INTEGER = new IntegerFormat();

    /** A number, kept exactly. */
    public static final ValueFormat<BigDecimal> DECIMAL = new DecimalFormat();

    /** True or false. */
    public static final ValueFormat<Boolean> TRUTH = new TruthFormat();

    /** A day, such as 2021-10-18. */
    public static final ValueFormat<LocalDate> DATE = new DateFormat();

    /** Bytes in Base64. */
    public static final ValueFormat<byte[]> BYTES = new BytesFormat();

    private Scalars() {}
}
