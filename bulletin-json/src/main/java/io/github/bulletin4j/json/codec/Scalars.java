package io.github.bulletin4j.json.codec;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The codecs of values without parts. */
public final class Scalars {

    /** Any text. */
    public static final ValueCodec<String> TEXT = new TextCodec();

    /** A whole number of 32 bits. */
    public static final ValueCodec<Integer> INTEGER = new IntegerCodec();

    /** A number, kept exactly. */
    public static final ValueCodec<BigDecimal> DECIMAL = new DecimalCodec();

    /** True or false. */
    public static final ValueCodec<Boolean> TRUTH = new TruthCodec();

    /** A day, such as 2021-10-18. */
    public static final ValueCodec<LocalDate> DATE = new DateCodec();

    /** Bytes in Base64. */
    public static final ValueCodec<byte[]> BYTES = new BytesCodec();

    private Scalars() {}
}
