package io.github.bulletin4j.examples.benchmarks;

import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.model.Issue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The physical limit: the finished {@code document.xml} is compressed, the other parts are copied as they were compressed
 * before. Nothing that writes a document of this text can do less.
 */
final class FloorWay implements DocumentWay {
    private static final String DOCUMENT = "word/document.xml";
    /** The level that the renderer compresses at unless it is told otherwise. */
    private static final int LEVEL = 3;

    private record Part(byte[] name, byte[] content, byte[] compressed, long checksum, boolean isDocument) {}

    private final List<Part> parts = new ArrayList<>();
    private final byte[] buffer = new byte[16 * 1024];

    FloorWay(Issue issue) {
        byte[] document = DocxRenderer.create().render(issue);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                boolean isDocument = entry.getName().equals(DOCUMENT);
                byte[] name = entry.getName().getBytes(StandardCharsets.UTF_8);
                parts.add(new Part(name, content, deflated(content), checksum(content), isDocument));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Deflater deflater = new Deflater(LEVEL, true);
        List<byte[]> directory = new ArrayList<>();
        int offset = 0;
        int directorySize = 0;
        for (Part part : parts) {
            int start = offset;
            long checksum = part.checksum();
            int compressed = part.compressed().length;
            byte[] local = header(part, 30, 0x04034b50, checksum, compressed, 0);
            out.write(local);
            if (part.isDocument()) {
                checksum = checksum(part.content());
                compressed = deflate(deflater, part.content(), out);
                out.write(numbers(16, 0x08074b50, (int) checksum, compressed, part.content().length));
                offset += 16;
            } else {
                out.write(part.compressed());
            }
            offset += local.length + compressed;
            byte[] record = header(part, 46, 0x02014b50, checksum, compressed, start);
            directory.add(record);
            directorySize += record.length;
        }
        deflater.end();
        for (byte[] record : directory) {
            out.write(record);
        }
        int count = parts.size() << 16 | parts.size();
        out.write(numbers(22, 0x06054b50, 0, count, directorySize, offset));
    }

    private int deflate(Deflater deflater, byte[] content, OutputStream out) throws IOException {
        deflater.setInput(content);
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        return (int) deflater.getBytesWritten();
    }

    /** A local header (APPNOTE.TXT, 4.3.7), or with 46 bytes a record of the directory (4.3.12). */
    private static byte[] header(Part part, int size, int signature, long checksum, int compressed, int offset) {
        int flags = part.isDocument() ? 0x808 : 0x800;
        boolean local = size == 30;
        boolean later = local && part.isDocument();
        ByteBuffer header = ByteBuffer.allocate(size + part.name().length).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(signature);
        if (!local) {
            header.putShort((short) 20);
        }
        header.putShort((short) 20).putShort((short) flags).putShort((short) 8).putShort((short) 0);
        header.putShort((short) 33).putInt(later ? 0 : (int) checksum).putInt(later ? 0 : compressed);
        header.putInt(later ? 0 : part.content().length).putShort((short) part.name().length);
        if (!local) {
            header.putInt(42, offset);
        }
        header.position(size);
        return header.put(part.name()).array();
    }

    private static byte[] numbers(int size, int... numbers) {
        ByteBuffer bytes =
                ByteBuffer.allocate(Math.max(size, 4 * numbers.length)).order(ByteOrder.LITTLE_ENDIAN);
        for (int number : numbers) {
            bytes.putInt(number);
        }
        return bytes.array();
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] compressed = new byte[content.length + 100];
        int length = deflater.deflate(compressed);
        deflater.end();
        return Arrays.copyOf(compressed, length);
    }

    private static long checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return checksum.getValue();
    }
}
