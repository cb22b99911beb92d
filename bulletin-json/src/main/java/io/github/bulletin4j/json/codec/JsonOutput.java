package io.github.bulletin4j.json.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** A document while it is written. Not safe for use by several threads. */
public final class JsonOutput {

    private final JsonGenerator generator;

    /**
     * A document.
     *
     * @param generator where it goes
     */
    public JsonOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    void startObject() {
        generator.writeStartObject();
    }

    void endObject() {
        generator.writeEndObject();
    }

    void startList() {
        generator.writeStartArray();
    }

    void endList() {
        generator.writeEndArray();
    }

    void name(SerializableString name) {
        generator.writeName(name);
    }

    void name(String name) {
        generator.writeName(name);
    }

    /**
     * Writes text.
     *
     * @param text the text
     */
    public void text(String text) {
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
        generator.writeNumber(number);
    }

    /**
     * Writes a number exactly.
     *
     * @param number the number
     */
    public void number(BigDecimal number) {
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
        generator.writeBinary(bytes);
    }
}
