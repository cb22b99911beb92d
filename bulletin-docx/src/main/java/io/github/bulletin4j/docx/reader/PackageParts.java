package io.github.bulletin4j.docx.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a package (ISO/IEC 29500-2), read from first to last in one pass, so that no directory is believed. Bounds:
 * {@value #MOST_ENTRIES} entries, {@value #LARGEST} bytes of all together when they are unpacked, {@value #LARGEST_PART} of
 * one. Parts that a reader has no use for are passed over.
 */
final class PackageParts {
    /** More parts than any document has. */
    static final int MOST_ENTRIES = 10_000;

    /** Bytes of all parts. */
    static final long LARGEST = 96L << 20;

    /** Bytes of one part. */
    static final int LARGEST_PART = 24 << 20;

    private static final int LONGEST_NAME = 500;

    private final Map<String, byte[]> parts = new HashMap<>();

    private PackageParts() {}

    static PackageParts read(byte[] bytes) {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            throw new UnreadablePackageException("", Signatures.say(bytes), null);
        }
        PackageParts parts = new PackageParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            parts.read(zip);
        } catch (IOException | IllegalArgumentException e) {
            String found = e instanceof EOFException ? "it ends within a part" : e.getMessage();
            throw new UnreadablePackageException("", "a Word document must be a whole zip package: " + found, e);
        }
        return parts;
    }

    private void read(ZipInputStream zip) throws IOException {
        byte[] buffer = new byte[8192];
        long total = 0;
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = name(entry);
            if (++entries > MOST_ENTRIES || name.length() > LONGEST_NAME) {
                throw new UnreadablePackageException(
                        "",
                        "a package must have at most " + MOST_ENTRIES + " parts of at most " + LONGEST_NAME
                                + " letters",
                        null);
            }
            boolean kept = isWanted(name);
            ByteArrayOutputStream content = new ByteArrayOutputStream(kept ? 4096 : 0);
            long size = 0;
            for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
                size += count;
                total += count;
                if (size > LARGEST_PART || total > LARGEST) {
                    throw new UnreadablePackageException(
                            name,
                            "a part must unpack to at most " + LARGEST_PART + " bytes, all parts to at most " + LARGEST,
                            null);
                }
                if (kept) {
                    content.write(buffer, 0, count);
                }
            }
            if (kept && parts.putIfAbsent(key(name), content.toByteArray()) != null) {
                throw new UnreadablePackageException(name, "a package must have each part once", null);
            }
        }
    }

    /** Programs that know no other separator write the one of their system. */
    private static String name(ZipEntry entry) {
        String name = entry.getName().replace('\\', '/');
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private static boolean isWanted(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.contains("media/");
    }

    /** Names of parts are equal whatever their case (ISO/IEC 29500-2, 9.1.1.2). */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    byte @Nullable [] bytes(String name) {
        return parts.get(key(name));
    }
}
