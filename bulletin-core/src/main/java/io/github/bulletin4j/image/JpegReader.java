package io.github.bulletin4j.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the segments of a JPEG picture (ISO/IEC 10918-1, annex B), with the density of JFIF and the words of Exif. */
final class JpegReader {
    private static final int START_OF_FRAME = 0xC0;
    private static final int PROGRESSIVE = 0xC2;
    private static final int HUFFMAN_TABLES = 0xC4;
    private static final int EXTENSION = 0xC8;
    private static final int ARITHMETIC_TABLES = 0xCC;
    private static final int LAST_FRAME = 0xCF;
    private static final int RESTART = 0xD0;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;

    private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private final ByteBuffer in;
    private @Nullable ByteBuffer frame;
    private boolean pixels;
    private @Nullable Resolution resolution;
    private Exif exif = Exif.NONE;

    JpegReader(ByteBuffer in) {
        this.in = in;
        // The signature ends with the first half of a marker.
        in.position(in.position() - 1);
    }

    ImageHeader read() throws ImageFormatException {
        int marker = marker();
        while (marker != END) {
            segment(marker);
            marker = marker();
        }
        if (frame == null || !pixels) {
            throw ImageHeader.withoutPixels(ImageType.JPEG);
        }
        return ImageHeader.of(
                ImageType.JPEG,
                Short.toUnsignedInt(frame.getShort(3)),
                Short.toUnsignedInt(frame.getShort(1)),
                exif.orientation(),
                resolution == null ? exif.resolution() : resolution);
    }

    /** The code of the next marker: any number of bytes FF and another. */
    private int marker() throws ImageFormatException {
        if (in.get() != (byte) 0xFF) {
            throw ImageHeader.broken(
                    ImageType.JPEG, "no segment after the one that ends at byte " + (in.position() - 1));
        }
        byte code;
        do {
            code = in.get();
        } while (code == (byte) 0xFF);
        return Byte.toUnsignedInt(code);
    }

    private void segment(int marker) throws ImageFormatException {
        if (marker >= RESTART && marker <= START || marker <= 1) {
            throw ImageHeader.broken(ImageType.JPEG, "the marker " + Integer.toHexString(marker) + " out of place");
        }
        int length = Short.toUnsignedInt(in.getShort()) - Short.BYTES;
        if (length < 0) {
            throw ImageHeader.broken(ImageType.JPEG, "a segment shorter than its own length");
        }
        if (length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        ByteBuffer content = in.slice(in.position(), length);
        ImageHeader.skip(in, length);
        if (marker == APP0 && starts(content, JFIF)) {
            resolution = resolution == null ? density(content) : resolution;
        } else if (marker == APP1 && starts(content, EXIF) && exif == Exif.NONE) {
            exif = Exif.read(content.slice(EXIF.length, content.limit() - EXIF.length));
        } else if (marker == SCAN) {
            scan();
        } else if (isFrame(marker)) {
            frame(marker, content);
        }
    }

    private static boolean starts(ByteBuffer content, byte[] name) {
        return content.limit() >= name.length && content.slice(0, name.length).equals(ByteBuffer.wrap(name));
    }

    /** ISO/IEC 10918-5, 10.1: units, then pixels to the unit across and down. Units 0 say only the shape of a pixel. */
    private static @Nullable Resolution density(ByteBuffer content) {
        if (content.limit() < 12) {
            return null;
        }
        int across = Short.toUnsignedInt(content.getShort(8));
        int down = Short.toUnsignedInt(content.getShort(10));
        return switch (content.get(7)) {
            case 1 -> Resolution.perInch(across, down);
            case 2 -> Resolution.perCentimetre(across, down);
            default -> null;
        };
    }

    private static boolean isFrame(int marker) {
        return marker >= START_OF_FRAME
                && marker <= LAST_FRAME
                && marker != HUFFMAN_TABLES
                && marker != EXTENSION
                && marker != ARITHMETIC_TABLES;
    }

    private void frame(int marker, ByteBuffer content) throws ImageFormatException {
        if (marker > PROGRESSIVE) {
            throw new ImageFormatException(
                    ImageFault.COMPRESSION,
                    "must be a baseline, extended or progressive JPEG, got process " + (marker - START_OF_FRAME));
        }
        if (frame != null) {
            throw ImageHeader.broken(ImageType.JPEG, "a second frame");
        }
        if (content.limit() < 6 || content.limit() != 6 + 3 * content.get(5) || content.get(5) == 0) {
            throw ImageHeader.broken(ImageType.JPEG, "a frame whose length does not fit its components");
        }
        frame = content;
    }

    /** Compressed pixels, up to the next marker that is neither a restart nor a stuffed byte. */
    private void scan() throws ImageFormatException {
        if (frame == null) {
            throw ImageHeader.broken(ImageType.JPEG, "pixels before a frame");
        }
        int start = in.position();
        while (true) {
            if (in.get() == (byte) 0xFF) {
                int code = Byte.toUnsignedInt(in.get(in.position()));
                if (code != 0 && code != 0xFF && (code < RESTART || code >= START)) {
                    in.position(in.position() - 1);
                    pixels |= in.position() > start;
                    return;
                }
            }
        }
    }
}
