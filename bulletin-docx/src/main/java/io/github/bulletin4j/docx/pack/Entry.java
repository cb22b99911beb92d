package io.github.bulletin4j.docx.pack;

import java.io.IOException;

/**
 * What a zip archive says of an entry (APPNOTE.TXT, 4.3.7, 4.3.9, 4.3.12).
 *
 * @param name the name, in UTF-8
 * @param offset where its header stands in the archive
 * @param checksum the CRC-32 of its content
 * @param deflated whether its content is deflated, or stored as it is
 * @param compressedSize the size of its content in the archive, in bytes
 * @param size the size of its content, in bytes
 * @param streamed whether checksum and sizes follow the content instead of standing in the header
 */
record Entry(
        byte[] name, long offset, long checksum, boolean deflated, long compressedSize, long size, boolean streamed) {
    private static final int VERSION = 20;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int UTF_8 = 1 << 11;
    private static final int FOLLOWED_BY_DESCRIPTOR = 1 << 3;

    /** 1 January 1980, the first day that a zip archive can name: no part tells when it was made. */
    private static final int DAY_ONE = 1 << 5 | 1;

    void writeHeader(ZipOutput out) throws IOException {
        out.number(0x04034b50, 4);
        writeCommon(out);
        out.number(0, 2).bytes(name, 0, name.length);
    }

    void writeDescriptor(ZipOutput out) throws IOException {
        out.number(0x08074b50, 4).number(checksum, 4).number(compressedSize, 4).number(size, 4);
    }

    void writeDirectoryRecord(ZipOutput out) throws IOException {
        out.number(0x02014b50, 4).number(VERSION, 2);
        writeCommon(out);
        out.number(0, 2).number(0, 2).number(0, 2).number(0, 2).number(0, 4);
        out.number(offset, 4).bytes(name, 0, name.length);
    }

    private void writeCommon(ZipOutput out) throws IOException {
        out.number(VERSION, 2);
        out.number(streamed ? UTF_8 | FOLLOWED_BY_DESCRIPTOR : UTF_8, 2);
        out.number(deflated ? DEFLATED : STORED, 2).number(0, 2).number(DAY_ONE, 2);
        out.number(checksum, 4).number(compressedSize, 4).number(size, 4);
        out.number(name.length, 2);
    }
}
