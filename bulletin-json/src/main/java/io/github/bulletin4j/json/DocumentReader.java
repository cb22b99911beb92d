package io.github.bulletin4j.json;

import io.github.bulletin4j.json.codec.FormatException;
import io.github.bulletin4j.json.codec.JsonInput;
import io.github.bulletin4j.json.codec.Limits;
import io.github.bulletin4j.json.codec.Phrase;
import io.github.bulletin4j.json.codec.Place;
import io.github.bulletin4j.json.codec.Unfinished;
import io.github.bulletin4j.json.codec.ValueCodec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads documents within limits.
 *
 * @param <T> what a document holds
 */
final class DocumentReader<T> {

    private static final Place START = new Place("", 1, 1);

    private final ValueCodec<T> codec;
    private final JsonFactory factory;
    private final Limits limits;
    private final int maxDocumentBytes;

    DocumentReader(ValueCodec<T> codec, JsonFactory factory, Limits limits, int maxDocumentBytes) {
        this.codec = codec;
        this.factory = factory;
        this.limits = limits;
        this.maxDocumentBytes = maxDocumentBytes;
    }

    int maxDocumentBytes() {
        return maxDocumentBytes;
    }

    Document<T> read(InputStream stream) throws IOException {
        return read(stream.readNBytes((int) Math.min(maxDocumentBytes + 1L, Integer.MAX_VALUE - 8L)), 1);
    }

    /** Reads a document that begins at a line of a file. */
    Document<T> read(byte[] document, long firstLine) {
        try {
            if (document.length > maxDocumentBytes) {
                throw tooLong();
            }
            return read(parser(document), firstLine);
        } catch (FormatException e) {
            throw JsonReadException.of(e, firstLine);
        }
    }

    private JsonParser parser(byte[] document) {
        CharBuffer text = DocumentText.decode(document);
        int start = text.arrayOffset() + text.position();
        return factory.createParser(ObjectReadContext.empty(), text.array(), start, text.remaining());
    }

    Document<T> read(String document) {
        try {
            if (document.length() > maxDocumentBytes) {
                throw tooLong();
            }
            String text = document.startsWith("\uFEFF") ? document.substring(1) : document;
            return read(factory.createParser(ObjectReadContext.empty(), text), 1);
        } catch (FormatException e) {
            throw JsonReadException.of(e);
        }
    }

    /** Where elements of a document stand that begins at a line of a file. */
    Map<String, JsonPlace> places(byte[] document, long firstLine, Collection<String> paths) {
        try {
            return new PlaceFinder(parser(document), firstLine).find(paths);
        } catch (FormatException e) {
            throw JsonReadException.of(e, firstLine);
        }
    }

    FormatException tooLong() {
        return new FormatException(
                START, Phrase.of("document-within", maxDocumentBytes), Phrase.of("longer"), null, null);
    }

    private Document<T> read(JsonParser parser, long firstLine) {
        JsonInput in = new JsonInput(parser, limits);
        T value = value(in, parser);
        if (value == null || !in.problems().isEmpty()) {
            throw JsonReadException.of(in.problems(), firstLine);
        }
        List<UnknownField> unknown = new ArrayList<>();
        for (FormatException field : in.unknownFields()) {
            unknown.add(UnknownField.of(field, firstLine));
        }
        String version = Objects.requireNonNull(in.version(), "a document without a version is refused");
        return new Document<>(value, version, List.copyOf(unknown));
    }

    /** The value; null only where there are problems. */
    private @Nullable T value(JsonInput in, JsonParser parser) {
        try (parser) {
            if (parser.nextToken() == null) {
                throw in.end(
                        new FormatException(START, Phrase.of("json-object"), Phrase.of("empty-document"), null, null));
            }
            T value = in.root(codec);
            if (parser.nextToken() != null) {
                throw in.end(in.mismatch(Phrase.of("end")));
            }
            return value;
        } catch (Unfinished e) {
            return null;
        } catch (JacksonException e) {
            in.end(Syntax.problem(in, e));
            return null;
        }
    }

    /**
     * A document as read.
     *
     * @param value what it holds
     * @param version the version of the format that it is in
     * @param unknownFields the fields of a newer version that are not in the value
     */
    record Document<T>(T value, String version, List<UnknownField> unknownFields) {}
}
