package io.github.bulletin4j.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * What a camera writes down about a picture (Exif 2.32, 4.6): a TIFF file without pixels. Only its first directory is read;
 * the second is about the thumbnail. What is malformed says nothing, and the picture is taken without it.
 *
 * @param orientation how the pixels stand upright
 * @param resolution how large they are meant to be, or null when that is not known
 */
record Exif(Orientation orientation, @Nullable Resolution resolution) {
    static final Exif NONE = new Exif(Orientation.UPRIGHT, null);

    private static final int ORIENTATION = 0x0112;
    private static final int HORIZONTAL = 0x011A;
    private static final int VERTICAL = 0x011B;
    private static final int UNIT = 0x0128;

    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;

    private static final int INCH = 2;
    private static final int CENTIMETRE = 3;

    /** What Exif prescribes where the resolution is not known. */
    private static final double UNKNOWN = 72;

    private static final int ENTRY = 12;

    static Exif read(ByteBuffer tiff) {
        try {
            short order = tiff.getShort(0);
            if (order != 0x4949 && order != 0x4D4D) {
                return NONE;
            }
            ByteBuffer in = tiff.duplicate().order(order == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            return in.getShort(2) == 42 ? directory(in, in.getInt(4)) : NONE;
        } catch (IndexOutOfBoundsException e) {
            return NONE;
        }
    }

    /** The entries stand in any order, though they should be sorted. Those after the end of the bytes are not there. */
    private static Exif directory(ByteBuffer in, int start) {
        int entries = Short.toUnsignedInt(in.getShort(start));
        int orientation = 0;
        double horizontal = 0;
        double vertical = 0;
        int unit = INCH;
        for (int i = 0; i < entries && start + 2 + (i + 1) * ENTRY <= in.limit(); i++) {
            int entry = start + 2 + i * ENTRY;
            switch (Short.toUnsignedInt(in.getShort(entry))) {
                case ORIENTATION -> orientation = number(in, entry);
                case HORIZONTAL -> horizontal = fraction(in, entry);
                case VERTICAL -> vertical = fraction(in, entry);
                case UNIT -> unit = number(in, entry);
                default -> {
                    // The camera, the time, the place: not asked for.
                }
            }
        }
        return new Exif(Orientation.ofExif(orientation), resolution(horizontal, vertical, unit));
    }

    private static @Nullable Resolution resolution(double horizontal, double vertical, int unit) {
        return switch (unit) {
            case INCH -> horizontal == UNKNOWN && vertical == UNKNOWN ? null : Resolution.perInch(horizontal, vertical);
            case CENTIMETRE -> Resolution.perCentimetre(horizontal, vertical);
            default -> null;
        };
    }

    /** A whole number that stands in its entry. */
    private static int number(ByteBuffer in, int entry) {
        return switch (in.getShort(entry + 2)) {
            case SHORT -> Short.toUnsignedInt(in.getShort(entry + 8));
            case LONG -> in.getInt(entry + 8);
            default -> 0;
        };
    }

    /** A fraction, which stands where its entry says. */
    private static double fraction(ByteBuffer in, int entry) {
        long place = Integer.toUnsignedLong(in.getInt(entry + 8));
        if (in.getShort(entry + 2) != RATIONAL || place > in.limit() - 2L * Integer.BYTES) {
            return 0;
        }
        double denominator = Integer.toUnsignedLong(in.getInt((int) place + Integer.BYTES));
        return denominator == 0 ? 0 : Integer.toUnsignedLong(in.getInt((int) place)) / denominator;
    }
}
