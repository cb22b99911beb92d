package io.github.bulletin4j.docx.pack;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A part of a package that only needs to be copied. Immutable as long as nobody changes the
 * bytes.
 *
 * @param name the name of its zip entry
 * @param checksum the CRC-32 of its content
 * @param size the size of its content, in bytes
 * @param deflated whether its content is deflated
 * @param bytes its content as it stands in the package
 */
public record ReadyPart(String name, long checksum, int size, boolean deflated, byte[] bytes) {
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
        return new ReadyPart(name, checksum.getValue(), content.length, true, compressed.toByteArray());
    }

    /**
     * A part that stands in the package as it is: what compressing would save is not worth the time, since it is small or
     * compressed by its own nature.
     *
     * @param name the name of its zip entry
     * @param content its content, not copied
     * @return the part
     */
    public static ReadyPart stored(String name, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return new ReadyPart(name, checksum.getValue(), content.length, false, content);
    }
}
