package io.github.bulletin4j.docx.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageWriterTest {
    @TempDir
    Path folder;

    /** Both the reader that goes from entry to entry and the one that trusts the directory find what was written. */
    @Property(tries = 100)
    void whatIsWrittenIsRead(
            @ForAll @Size(max = 60_000) byte[] first,
            @ForAll @Size(max = 1000) byte[] second,
            @ForAll byte[] third,
            @ForAll @IntRange(max = 9) int level)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PackageWriter writer = new PackageWriter(out, new Compressors(level))) {
            writer.copy(ReadyPart.of("ready.xml", first));
            try (OutputStream part = writer.begin("word/streamed.xml")) {
                part.write(second);
                part.write(second);
            }
            writer.copy(ReadyPart.stored("stored.xml", third));
            writer.finish();
        }
        Map<String, byte[]> read = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                read.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(read.keySet()).containsExactly("ready.xml", "word/streamed.xml", "stored.xml");
        assertThat(read.get("ready.xml")).isEqualTo(first);
        assertThat(read.get("word/streamed.xml"))
                .startsWith(second)
                .endsWith(second)
                .hasSize(2 * second.length);
        assertThat(read.get("stored.xml")).isEqualTo(third);
    }

    @Test
    void directoryTellsSizesAndNoTime() throws IOException {
        Path file = folder.resolve("package.zip");
        try (OutputStream out = Files.newOutputStream(file);
                PackageWriter writer = new PackageWriter(out, new Compressors(6))) {
            try (OutputStream part = writer.begin("part.xml")) {
                part.write(new byte[100_000]);
            }
            writer.finish();
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry("part.xml");
            assertThat(entry.getSize()).isEqualTo(100_000);
            assertThat(entry.getTimeLocal()).hasToString("1980-01-01T00:00");
        }
    }

    @Test
    void storedPartStandsInThePackageAsItIs() throws IOException {
        byte[] content = new byte[100_000];
        Path file = folder.resolve("stored.zip");
        try (OutputStream out = Files.newOutputStream(file);
                PackageWriter writer = new PackageWriter(out, new Compressors(6))) {
            writer.copy(ReadyPart.stored("stored.png", content));
            writer.copy(ReadyPart.of("deflated.xml", content));
            writer.finish();
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry stored = zip.getEntry("stored.png");
            assertThat(stored.getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(stored.getCompressedSize()).isEqualTo(100_000);
            assertThat(zip.getInputStream(stored).readAllBytes()).isEqualTo(content);
            assertThat(zip.getEntry("deflated.xml").getMethod()).isEqualTo(ZipEntry.DEFLATED);
        }
    }
}
