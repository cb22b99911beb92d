package io.github.bulletin4j.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Reads the chunks of a PNG picture (ISO/IEC 15948, 5.3). What is taken from a chunk is taken by its checksum. */
final class PngReader {
    private static final int IHDR = 0x49484452;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;
    private static final int PHYS = 0x70485973;
    private static final int EXIF = 0x65584966;

    private static final int METRE = 1;

    private final ByteBuffer in;
    private boolean pixels;
    private @Nullable Resolution resolution;
    private Exif exif = Exif.NONE;

    PngReader(ByteBuffer in) {
        this.in = in;
    }

    ImageHeader read() throws ImageFormatException {
        if (in.getInt() != 13 || in.getInt() != IHDR) {
            throw ImageHeader.broken(ImageType.PNG, "another chunk first than a header of 13 bytes");
        }
        ByteBuffer header = content(13);
        if (!isSound(IHDR, header)) {
            throw ImageHeader.broken(ImageType.PNG, "a header that its checksum denies");
        }
        int width = header.getInt();
        int height = header.getInt();
        if (!isPossible(header.get(), header.get()) || header.getShort() != 0 || (header.get() & ~1) != 0) {
            throw ImageHeader.broken(ImageType.PNG, "a bit depth, colour type or method that PNG does not have");
        }
        chunks();
        if (!pixels) {
            throw ImageHeader.withoutPixels(ImageType.PNG);
        }
        return ImageHeader.of(
                ImageType.PNG, width, height, exif.orientation(), resolution == null ? exif.resolution() : resolution);
    }

    /** The chunks after the header, up to the last. */
    private void chunks() throws ImageFormatException {
        while (true) {
            int length = in.getInt();
            int type = in.getInt();
            ByteBuffer content = content(length);
            switch (type) {
                case IHDR -> throw ImageHeader.broken(ImageType.PNG, "a second header");
                case IDAT -> pixels |= length > 0;
                case PHYS -> resolution = resolution == null && isSound(type, content) ? physical(content) : resolution;
                case EXIF -> exif = exif == Exif.NONE && isSound(type, content) ? Exif.read(content) : exif;
                case IEND -> {
                    return;
                }
                default -> {
                    // Palettes, profiles and texts are the business of who decodes the picture.
                }
            }
        }
    }

    /** The content of a chunk; what is read next is the chunk after it. */
    private ByteBuffer content(int length) {
        if (length < 0 || length > in.remaining() - Integer.BYTES) {
            throw new BufferUnderflowException();
        }
        ByteBuffer content = in.slice(in.position(), length);
        ImageHeader.skip(in, length + Integer.BYTES);
        return content;
    }

    /** Whether the checksum before the chunk that comes next is that of the chunk. */
    private boolean isSound(int type, ByteBuffer content) {
        CRC32 checksum = new CRC32();
        checksum.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, type));
        checksum.update(content.duplicate());
        return (int) checksum.getValue() == in.getInt(in.position() - Integer.BYTES);
    }

    /** Table 11.1. */
    private static boolean isPossible(int bitDepth, int colourType) {
        return switch (colourType) {
            case 0 -> bitDepth == 1 || bitDepth == 2 || bitDepth == 4 || bitDepth == 8 || bitDepth == 16;
            case 3 -> bitDepth == 1 || bitDepth == 2 || bitDepth == 4 || bitDepth == 8;
            case 2, 4, 6 -> bitDepth == 8 || bitDepth == 16;
            default -> false;
        };
    }

    /** Pixels to the metre, or, without a unit, only the shape of a pixel (11.3.5.3). */
    private static @Nullable Resolution physical(ByteBuffer content) {
        return content.limit() == 9 && content.get(8) == METRE
                ? Resolution.perMetre(
                        Integer.toUnsignedLong(content.getInt(0)), Integer.toUnsignedLong(content.getInt(4)))
                : null;
    }
}
