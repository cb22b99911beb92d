package io.github.bulletin4j.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document that is changed at random: in its bytes, in which parts it has, or in what one of them holds. */
final class FuzzedDocument {
    private static final List<String> LIKELY = List.of(
            "word/document.xml",
            "word/document.xml",
            "word/document.xml",
            "word/styles.xml",
            "word/numbering.xml",
            "customXml/item1.xml",
            "word/_rels/document.xml.rels",
            "_rels/.rels");

    private final List<Map<String, byte[]>> documents;
    private final Random random;
    private final Map<String, byte[]> parts;

    private FuzzedDocument(List<Map<String, byte[]>> documents, Random random) {
        this.documents = documents;
        this.random = random;
        this.parts = new LinkedHashMap<>(documents.get(random.nextInt(documents.size())));
    }

    /**
     * One of the documents, changed.
     *
     * @param documents the parts of each
     * @param random what is changed, and how
     */
    static byte[] of(List<Map<String, byte[]>> documents, Random random) {
        FuzzedDocument document = new FuzzedDocument(documents, random);
        int kind = random.nextInt(16);
        if (kind < 10) {
            document.markup();
        } else if (kind < 12) {
            document.replace(document.name(), document::bytes);
        } else if (kind < 14) {
            document.composition();
        }
        byte[] zip = document.zip();
        return kind < 14 ? zip : document.bytes(zip);
    }

    private String name() {
        String likely = LIKELY.get(random.nextInt(LIKELY.size()));
        return parts.containsKey(likely) && random.nextInt(8) > 0 ? likely : anyName(parts);
    }

    private String anyName(Map<String, byte[]> of) {
        return new ArrayList<>(of.keySet()).get(random.nextInt(of.size()));
    }

    private interface Change {
        byte[] of(byte[] bytes);
    }

    private void replace(String name, Change change) {
        parts.put(name, change.of(parts.get(name)));
    }

    private void markup() {
        replace(
                name(),
                part -> FuzzedXml.of(new String(part, StandardCharsets.UTF_8), random)
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** Parts are left out, exchanged, doubled, renamed, emptied, or come from another document. */
    private void composition() {
        String name = name();
        String other = anyName(parts);
        Map<String, byte[]> foreign = documents.get(random.nextInt(documents.size()));
        byte[] part = parts.get(name);
        switch (random.nextInt(8)) {
            case 0 -> parts.remove(name);
            case 1 -> {
                parts.put(name, parts.get(other));
                parts.put(other, part);
            }
            case 2 -> parts.put(other, part);
            case 3 -> parts.put(name.toUpperCase(Locale.ROOT), part);
            case 4 -> parts.put(name, new byte[random.nextInt(3)]);
            case 5 -> parts.put("../" + name, parts.remove(name));
            case 6 -> {
                for (int i = random.nextInt(300); i > 0; i--) {
                    parts.put("word/" + i + ".xml", part);
                }
            }
            default -> {
                String taken = anyName(foreign);
                parts.put(taken, foreign.get(taken));
                markup();
            }
        }
    }

    private byte[] bytes(byte[] bytes) {
        if (bytes.length == 0) {
            return bytes;
        }
        byte[] changed = bytes.clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt();
        }
        int at = random.nextInt(changed.length);
        int end = Math.min(changed.length, at + random.nextInt(64));
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(changed, at);
            case 1 -> joined(Arrays.copyOf(changed, at), Arrays.copyOfRange(changed, end, changed.length));
            case 2 -> joined(Arrays.copyOf(changed, end), Arrays.copyOfRange(changed, at, changed.length));
            default -> changed;
        };
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    /** Mostly not compressed, which is as good to read and quicker to make. */
    private byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(random.nextInt(8) == 0 ? Deflater.BEST_SPEED : Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
