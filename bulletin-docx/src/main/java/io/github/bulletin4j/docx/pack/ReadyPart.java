package io.github.bulletin4j.docx.pack;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A part of a package that is compressed already and only needs to be copied. Immutable as long as nobody changes the
 * bytes.
 *
 * @param name the name of its zip entry
 * @param checksum the CRC-32 of its content
 * @param size the size of its content, in bytes
 * @param compressed its content, deflated
 */
public record ReadyPart(String name, long checksum, int size, byte[] compressed) {
    private static final int LONGEST_BLOCK = 0xFFFF;

    /**
     * Compresses a part as far as it goes: it is done once and copied often.
     *
     * @param name the name of its zip entry
     * @param content its content
     * @return the part
     */
    public static ReadyPart of(String name, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(compressed, deflater)) {
            out.write(content);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        } finally {
            deflater.end();
        }
        return new ReadyPart(name, checksum.getValue(), content.length, compressed.toByteArray());
    }

    /**
     * A small part that is written once: what compressing would save is not worth the time. Its content stands in one
     * stored block (RFC 1951, 3.2.4).
     *
     * @param name the name of its zip entry
     * @param content its content, at most 65535 bytes
     * @return the part
     * @throws IllegalArgumentException if the content is longer
     */
    public static ReadyPart stored(String name, byte[] content) {
        int size = content.length;
        if (size > LONGEST_BLOCK) {
            throw new IllegalArgumentException(name + " must be at most " + LONGEST_BLOCK + " bytes, got " + size);
        }
        CRC32 checksum = new CRC32();
        checksum.update(content);
        byte[] block = new byte[5 + size];
        block[0] = 1;
        block[1] = (byte) size;
        block[2] = (byte) (size >>> 8);
        block[3] = (byte) ~size;
        block[4] = (byte) (~size >>> 8);
        System.arraycopy(content, 0, block, 5, size);
        return new ReadyPart(name, checksum.getValue(), size, block);
    }
}
