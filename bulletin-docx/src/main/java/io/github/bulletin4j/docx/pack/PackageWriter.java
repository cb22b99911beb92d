package io.github.bulletin4j.docx.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a zip package. The JDK's own writer cannot copy entries that are compressed already; most parts of a document
 * are.
 *
 * <p>Streams: an entry is handed on while it is written, so its sizes follow it in a data descriptor (APPNOTE.TXT, 4.3.9).
 * A package is bounded by 4 GiB, as Word's readers are. Use by one thread; close it to give the compressor back.
 */
public final class PackageWriter implements AutoCloseable {
    private static final long LARGEST = 0xFFFF_FFFFL;

    private final ZipOutput out;
    private final Compressors compressors;
    private final Deflater deflater;
    private final List<Entry> directory = new ArrayList<>();

    /**
     * Writes to a stream.
     *
     * @param out takes the bytes; not closed here
     * @param compressors lends the compressor
     */
    public PackageWriter(OutputStream out, Compressors compressors) {
        this.out = new ZipOutput(out);
        this.compressors = compressors;
        this.deflater = compressors.take();
    }

    /**
     * Copies a part that need not be compressed.
     *
     * @param part the part
     * @throws IOException if the stream fails
     */
    public void copy(ReadyPart part) throws IOException {
        Entry entry = new Entry(
                part.name().getBytes(StandardCharsets.UTF_8),
                out.position(),
                part.checksum(),
                part.deflated(),
                part.bytes().length,
                part.size(),
                false);
        entry.writeHeader(out);
        out.bytes(part.bytes(), 0, part.bytes().length);
        directory.add(entry);
    }

    /**
     * Begins a part whose content is written to the stream returned; closing that stream ends the part.
     *
     * @param name the name of its zip entry
     * @return takes the content
     * @throws IOException if the stream fails
     */
    public OutputStream begin(String name) throws IOException {
        byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
        long offset = out.position();
        new Entry(encoded, offset, 0, true, 0, 0, true).writeHeader(out);
        return new PartStream(encoded, offset);
    }

    /**
     * Writes the directory: the package is whole.
     *
     * @throws IOException if the stream fails or the package is larger than 4 GiB
     */
    public void finish() throws IOException {
        long start = out.position();
        for (Entry entry : directory) {
            entry.writeDirectoryRecord(out);
        }
        long end = out.position();
        if (end > LARGEST || directory.size() > 0xFFFF) {
            throw new IOException("a package must be at most 4 GiB and 65535 parts, got " + end + " bytes and "
                    + directory.size() + " parts");
        }
        out.number(0x06054b50, 4).number(0, 2).number(0, 2);
        out.number(directory.size(), 2).number(directory.size(), 2);
        out.number(end - start, 4).number(start, 4).number(0, 2);
        out.flush();
    }

    @Override
    public void close() {
        compressors.giveBack(deflater);
    }

    /** The content of one part on its way through the compressor. */
    private final class PartStream extends OutputStream {
        private final byte[] name;
        private final long offset;
        private final CRC32 checksum = new CRC32();
        private boolean closed;

        PartStream(byte[] name, long offset) {
            this.name = name;
            this.offset = offset;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            checksum.update(bytes, from, count);
            deflater.setInput(bytes, from, count);
            while (!deflater.needsInput()) {
                out.deflated(deflater);
            }
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            deflater.finish();
            while (!deflater.finished()) {
                out.deflated(deflater);
            }
            Entry entry = new Entry(
                    name, offset, checksum.getValue(), true, deflater.getBytesWritten(), deflater.getBytesRead(), true);
            deflater.reset();
            entry.writeDescriptor(out);
            directory.add(entry);
        }
    }
}
