package io.github.bulletin4j.json.codec;

import tools.jackson.core.StreamReadConstraints;

/**
 * How large the parts of a document may be. The same for reading and writing: what is written can be read.
 *
 * @param depth how deep objects and lists are nested
 * @param stringLength the characters of a text
 * @param nameLength the characters of a field's name
 * @param numberLength the digits of a number, written out without an exponent
 * @param unknownFields the unknown fields of a newer version
 */
public record Limits(int depth, int stringLength, int nameLength, int numberLength, int unknownFields) {

    /** What a number may have beside its digits: sign, point, exponent. */
    private static final int NUMBER_MARGIN = 16;

    private static final int USUAL_UNKNOWN_FIELDS = 1000;

    /**
     * The limits of an application's own mapper.
     *
     * @param constraints what its parsers keep to
     * @return the limits
     */
    public static Limits of(StreamReadConstraints constraints) {
        return new Limits(
                constraints.getMaxNestingDepth(),
                constraints.getMaxStringLength(),
                constraints.getMaxNameLength(),
                Math.max(1, constraints.getMaxNumberLength() - NUMBER_MARGIN),
                USUAL_UNKNOWN_FIELDS);
    }

    /**
     * What a parser has to keep to.
     *
     * @return the constraints
     */
    public StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(depth)
                .maxStringLength(stringLength)
                .maxNameLength(nameLength)
                .maxNumberLength((int) Math.min(Integer.MAX_VALUE, (long) numberLength + NUMBER_MARGIN))
                .build();
    }
}
