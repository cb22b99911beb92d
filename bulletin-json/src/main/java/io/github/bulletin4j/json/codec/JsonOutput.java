package io.github.bulletin4j.json.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** A document while it is written. Not safe for use by several threads. */
public final class JsonOutput {

    private final JsonGenerator generator;
    private final Limits limits;

    /**
     * A document.
     *
     * @param generator where it goes
     * @param limits how large its parts may be
     */
    public JsonOutput(JsonGenerator generator, Limits limits) {
        this.generator = generator;
        this.limits = limits;
    }

    void startObject() {
        checkDepth();
        generator.writeStartObject();
    }

    void endObject() {
        generator.writeEndObject();
    }

    void startList() {
        checkDepth();
        generator.writeStartArray();
    }

    void endList() {
        generator.writeEndArray();
    }

    void name(SerializableString name) {
        generator.writeName(name);
    }

    /** A name of an application's own; the parser refuses in a name the half of a surrogate pair that it reads in text. */
    void name(String name) {
        if (name.length() > limits.nameLength()) {
            throw tooLong("a name", limits.nameLength(), name.length());
        }
        if (name.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw refusal("a name must not have half a surrogate pair", Shown.text(name));
        }
        generator.writeName(name);
    }

    /**
     * Writes text.
     *
     * @param text the text
     */
    public void text(String text) {
        if (text.length() > limits.stringLength()) {
            throw tooLong("text", limits.stringLength(), text.length());
        }
        generator.writeString(text);
    }

    void text(SerializableString text) {
        generator.writeString(text);
    }

    void number(int number) {
        generator.writeNumber(number);
    }

    void number(long number) {
        generator.writeNumber(number);
    }

    void number(BigInteger number) {
        if (NumberLength.exceeds(number, limits.numberLength())) {
            throw tooManyDigits();
        }
        generator.writeNumber(number);
    }

    /**
     * Writes a number exactly.
     *
     * @param number the number
     */
    public void number(BigDecimal number) {
        if (NumberLength.exceeds(number, limits.numberLength())) {
            throw tooManyDigits();
        }
        generator.writeNumber(number);
    }

    void truth(boolean truth) {
        generator.writeBoolean(truth);
    }

    /** Writes a null, which only an empty table cell and an application's own data are written as. */
    public void nothing() {
        generator.writeNull();
    }

    void bytes(byte[] bytes) {
        long characters = (bytes.length + 2L) / 3 * 4;
        if (characters > limits.stringLength()) {
            throw tooLong("Base64", limits.stringLength(), characters);
        }
        generator.writeBinary(bytes);
    }

    private void checkDepth() {
        if (generator.streamWriteContext().getNestingDepth() >= limits.depth()) {
            throw refusal("objects and lists must be nested at most " + limits.depth() + " deep", "a deeper one");
        }
    }

    private IllegalArgumentException tooLong(String what, int most, long length) {
        return refusal(what + " must have at most " + most + " characters", length + " of them");
    }

    private IllegalArgumentException tooManyDigits() {
        return refusal(
                "a number must have at most " + limits.numberLength() + " digits without an exponent", "a longer one");
    }

    /** The refusal of what would not be read again, with its path. */
    IllegalArgumentException refusal(String expectation, String found) {
        String path = Place.written(generator.streamWriteContext());
        return new IllegalArgumentException(
                (path.isEmpty() ? "" : path + ": ") + expectation + " to be written, got " + found);
    }
}
