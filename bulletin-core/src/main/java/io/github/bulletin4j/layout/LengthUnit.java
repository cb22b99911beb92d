package io.github.bulletin4j.layout;

/** What the number of a {@link Length} counts. */
enum LengthUnit {
    MILLIMETRE("mm"),
    CENTIMETRE("cm"),
    POINT("pt"),
    /** Points too, but said by the name of a size: 三号. */
    TYPE_SIZE(""),
    EM("em"),
    LINE("line");

    private final String sign;

    LengthUnit(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    boolean isRelative() {
        return this == EM || this == LINE;
    }
}
