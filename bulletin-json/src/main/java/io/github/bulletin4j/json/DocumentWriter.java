package io.github.bulletin4j.json;

import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.Limits;
import io.github.bulletin4j.json.codec.ValueCodec;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes documents: the canonical form, or all on one line.
 *
 * @param <T> what a document holds
 */
final class DocumentWriter<T> {

    private static final ObjectWriteContext ON_ONE_LINE = ObjectWriteContext.empty();

    static final ObjectWriteContext CANONICAL = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new CanonicalLayout();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private final ValueCodec<T> codec;
    private final JsonFactory factory;
    private final Limits limits;
    private final int maxDocumentBytes;

    DocumentWriter(ValueCodec<T> codec, JsonFactory factory, Limits limits, int maxDocumentBytes) {
        this.codec = codec;
        this.factory = factory;
        this.limits = limits;
        this.maxDocumentBytes = maxDocumentBytes;
    }

    String text(T value) {
        return text(value, CANONICAL);
    }

    byte[] bytes(T value) {
        return bytes(value, CANONICAL);
    }

    byte[] line(T value) {
        return bytes(value, ON_ONE_LINE);
    }

    private byte[] bytes(T value, ObjectWriteContext layout) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        try {
            write(value, factory.createGenerator(layout, bytes));
        } catch (StreamWriteException e) {
            // Half a surrogate pair has no form in UTF-8, but an escape.
            byte[] escaped = text(value, layout).getBytes(StandardCharsets.UTF_8);
            checkLength(escaped.length, "bytes");
            return escaped;
        }
        checkLength(bytes.size(), "bytes");
        return bytes.toByteArray();
    }

    private String text(T value, ObjectWriteContext layout) {
        TextBuffer text = new TextBuffer();
        write(value, factory.createGenerator(layout, text));
        String document = text.hasSurrogates() ? LoneSurrogates.escaped(text.toString()) : text.toString();
        checkLength(document.length(), "characters");
        return document;
    }

    private void checkLength(int length, String unit) {
        if (length > maxDocumentBytes) {
            throw new IllegalArgumentException(
                    "a document must have at most " + maxDocumentBytes + " " + unit + " to be written, got " + length);
        }
    }

    private void write(T value, JsonGenerator generator) {
        Objects.requireNonNull(value, "what is written must not be null");
        try (generator) {
            codec.write(new JsonOutput(generator, limits), value);
            generator.writeRaw('\n');
        }
    }
}
