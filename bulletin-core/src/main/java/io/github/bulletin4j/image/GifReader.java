package io.github.bulletin4j.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the blocks of a GIF picture (CompuServe, GIF89a Specification). Its size is that of its logical screen. */
final class GifReader {
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;

    private final ByteBuffer in;
    private boolean pixels;

    GifReader(ByteBuffer in) {
        this.in = in.order(ByteOrder.LITTLE_ENDIAN);
    }

    ImageHeader read() throws ImageFormatException {
        int width = Short.toUnsignedInt(in.getShort());
        int height = Short.toUnsignedInt(in.getShort());
        int colours = in.get();
        ImageHeader.skip(in, 2);
        skipColours(colours);
        int block = in.get();
        while (block != TRAILER) {
            switch (block) {
                case EXTENSION -> {
                    ImageHeader.skip(in, 1);
                    skipData();
                }
                case IMAGE -> image();
                case 0 -> {
                    // Some writers end a block twice.
                }
                default ->
                    throw ImageHeader.broken(
                            ImageType.GIF,
                            "a block " + Integer.toHexString(block & 0xFF) + " before byte " + in.position());
            }
            block = in.get();
        }
        if (!pixels) {
            throw ImageHeader.withoutPixels(ImageType.GIF);
        }
        return ImageHeader.of(ImageType.GIF, width, height, Orientation.UPRIGHT, null);
    }

    private void image() {
        ImageHeader.skip(in, 4);
        int area = Short.toUnsignedInt(in.getShort()) * Short.toUnsignedInt(in.getShort());
        skipColours(in.get());
        ImageHeader.skip(in, 1);
        pixels |= skipData() && area != 0;
    }

    /** A table of colours, if the flags before it say that there is one. */
    private void skipColours(int flags) {
        if ((flags & 0x80) != 0) {
            ImageHeader.skip(in, 3 << (flags & 7) + 1);
        }
    }

    /** Blocks of data up to an empty one. */
    private boolean skipData() {
        boolean some = false;
        int length = Byte.toUnsignedInt(in.get());
        while (length > 0) {
            some = true;
            ImageHeader.skip(in, length);
            length = Byte.toUnsignedInt(in.get());
        }
        return some;
    }
}
