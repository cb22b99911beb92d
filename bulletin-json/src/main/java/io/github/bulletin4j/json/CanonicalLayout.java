package io.github.bulletin4j.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Every field and element on a line of its own, two blanks a level: as {@code JSON.stringify(value, null, 2)} in JavaScript
 * and {@code json.dumps(value, indent=2)} in Python. Jackson's own printer makes its separators in a way that takes a
 * tenth of the first document's time.
 */
final class CanonicalLayout implements PrettyPrinter {

    private static final char[] LINE = ("\n" + " ".repeat(64)).toCharArray();

    private int level;

    private void line(JsonGenerator generator) {
        int blanks = level * 2;
        if (blanks < LINE.length) {
            generator.writeRaw(LINE, 0, blanks + 1);
        } else {
            generator.writeRaw("\n" + " ".repeat(blanks));
        }
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator generator) {
        generator.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator generator) {
        generator.writeRaw('{');
        level++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) {
        line(generator);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator generator) {
        generator.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) {
        generator.writeRaw(',');
        line(generator);
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) {
        level--;
        if (entries > 0) {
            line(generator);
        }
        generator.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator generator) {
        generator.writeRaw('[');
        level++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) {
        line(generator);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) {
        generator.writeRaw(',');
        line(generator);
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int values) {
        level--;
        if (values > 0) {
            line(generator);
        }
        generator.writeRaw(']');
    }
}
