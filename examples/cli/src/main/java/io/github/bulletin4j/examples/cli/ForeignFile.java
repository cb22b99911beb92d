package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.docx.DocxReadException;
import io.github.bulletin4j.docx.DocxReader;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.recognition.reading.Recognizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A file that an issue is read from: a Word document, or a text in UTF-8 or UTF-16. Another is called what it is. */
final class ForeignFile {
    /**
     * How files begin that are no text, byte for character: packages, with parts and without, which Word documents may be;
     * PDF, rich text, XML, HTML, and the documents of Word 97.
     */
    private static final List<String> OTHERS = List.of(
            "PK\u0003\u0004", "PK\u0005\u0006", "%PDF", "{\\rt", "<?xml", "<!", "<html", "\u00D0\u00CF\u0011\u00E0");

    private final String file;
    private final Console console;

    ForeignFile(String file, Console console) {
        this.file = file;
        this.console = console;
    }

    Recognition read(DocxReader reader) {
        byte[] bytes = bytes();
        if (bytes.length == 0) {
            throw new Failure(Status.UNREADABLE, null, "empty", name());
        }
        if (isText(bytes)) {
            return Recognizer.create().recognize(bulletin(text(bytes)));
        }
        try {
            return reader.read(bytes);
        } catch (DocxReadException e) {
            throw new Failure(Status.UNREADABLE, e, "line", name(), Message.said(e.getMessage()));
        }
    }

    private byte[] bytes() {
        try (InputStream in = file.equals("-") ? console.in() : Files.newInputStream(Path.of(file))) {
            byte[] bytes = in.readNBytes(DocxReader.LARGEST + 1);
            if (bytes.length > DocxReader.LARGEST) {
                throw new Failure(Status.UNREADABLE, null, "too-large", name(), String.valueOf(DocxReader.LARGEST));
            }
            return bytes;
        } catch (IOException | InvalidPathException e) {
            throw Failure.unreadable(file, e);
        }
    }

    /** Whether the bytes are for no reader of documents, which says of what it cannot read what that is. */
    private boolean isText(byte[] bytes) {
        String begin = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        boolean other = file.toLowerCase(Locale.ROOT).endsWith(".docx")
                || OTHERS.stream().anyMatch(each -> begin.regionMatches(true, 0, each, 0, each.length()));
        return !other && (charset(bytes) != StandardCharsets.UTF_8 || !hasZero(bytes));
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static Charset charset(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return first == 0xFEFF || first == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private String text(byte[] bytes) {
        try {
            return charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Failure(Status.UNREADABLE, e, "no-utf-8", name());
        }
    }

    private String bulletin(String text) {
        String other = TextKind.of(file, text);
        if (other != null) {
            throw new Failure(Status.UNREADABLE, null, other, name());
        }
        return text;
    }

    private Message name() {
        return Source.name(file);
    }
}
