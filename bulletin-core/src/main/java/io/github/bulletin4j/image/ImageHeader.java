package io.github.bulletin4j.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * What the bytes of a picture say of themselves.
 *
 * <p>Its resolution decides how large the picture is when nobody gives a width. It is what PNG states in pHYs in pixels to
 * the metre, JPEG in JFIF in pixels to the inch or centimetre, or else in Exif. It counts as absent, and the pixels as those
 * of CSS, 96 to the inch, when only the shape of the pixels is stated (JFIF units 0, pHYs unit 0), when a value is below 10
 * or above 10,000 to the inch, and when Exif states 72 to the inch, which it prescribes where none is known (Exif 2.32,
 * 4.6.4, tag 0x011A). In JFIF and PNG 72 and 96 are taken as stated. GIF states none.
 *
 * @param type the type of the picture
 * @param width the width of the stored pixels, from 1
 * @param height their height, from 1
 * @param orientation how they stand upright
 * @param resolution how large they are meant to be
 */
public record ImageHeader(ImageType type, int width, int height, Orientation orientation, Resolution resolution) {
    /** The longest side that GIF and JPEG can have, which PNG is held to as well. */
    public static final int LONGEST_SIDE = 65_535;

    /** As many pixels as two gibibytes hold at four bytes each: word processors decode pictures as a whole. */
    public static final int MOST_PIXELS = 1 << 29;

    private static final double MILLIMETRES_PER_INCH = 25.4;

    /**
     * Reads a picture from its first byte to its end. Bytes after the end are left alone, as every reader of pictures does.
     *
     * @param data the bytes
     * @return what they say
     * @throws ImageFormatException if they are no whole picture of a known type, as far as headers and structure tell
     */
    public static ImageHeader read(byte[] data) throws ImageFormatException {
        ImageType type = ImageType.of(data);
        if (type == null) {
            throw new ImageFormatException(
                    ImageFault.UNKNOWN_TYPE,
                    "must be PNG, JPEG or GIF, got " + data.length + " bytes of something else");
        }
        ByteBuffer in = ByteBuffer.wrap(data).position(type.signatureLength());
        try {
            return switch (type) {
                case PNG -> new PngReader(in).read();
                case JPEG -> new JpegReader(in).read();
                case GIF -> new GifReader(in).read();
            };
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new ImageFormatException(
                    ImageFault.CUT_SHORT, "must be a whole " + type + ", got its first " + data.length + " bytes");
        }
    }

    static ImageHeader of(
            ImageType type, int width, int height, Orientation orientation, @Nullable Resolution resolution)
            throws ImageFormatException {
        if (width <= 0
                || height <= 0
                || width > LONGEST_SIDE
                || height > LONGEST_SIDE
                || (long) width * height > MOST_PIXELS) {
            throw new ImageFormatException(
                    ImageFault.SIZE,
                    "must have sides of 1 to " + LONGEST_SIDE + " pixels and at most " + MOST_PIXELS
                            + " pixels in all, got " + Integer.toUnsignedString(width) + " × "
                            + Integer.toUnsignedString(height));
        }
        return new ImageHeader(type, width, height, orientation, resolution == null ? Resolution.DEFAULT : resolution);
    }

    static ImageFormatException broken(ImageType type, String what) {
        return new ImageFormatException(ImageFault.BROKEN, "must be a sound " + type + ", got " + what);
    }

    static ImageFormatException withoutPixels(ImageType type) {
        return new ImageFormatException(ImageFault.NO_PIXELS, "must have pixels, got a " + type + " without any");
    }

    /** Passes over a part of a picture that is said to have a length. */
    static void skip(ByteBuffer in, int length) {
        if (length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        in.position(in.position() + length);
    }

    /**
     * How wide the picture is meant to be, upright.
     *
     * @return millimetres, above 0
     */
    public double uprightWidth() {
        return orientation.liesOnItsSide() ? storedHeight() : storedWidth();
    }

    /**
     * How high the picture is meant to be, upright.
     *
     * @return millimetres, above 0
     */
    public double uprightHeight() {
        return orientation.liesOnItsSide() ? storedWidth() : storedHeight();
    }

    private double storedWidth() {
        return width / resolution.horizontal() * MILLIMETRES_PER_INCH;
    }

    private double storedHeight() {
        return height / resolution.vertical() * MILLIMETRES_PER_INCH;
    }
}
