package io.github.bulletin4j.testing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Exif data as cameras write them. */
public final class SampleExif {
    private static final int DIRECTORY = 8;
    private static final int ENTRY = 12;

    private SampleExif() {}

    /** One entry of a directory: a tag and a whole number or a fraction. */
    public record Entry(int tag, int type, int value, int divisor) {
        /**
         * The orientation.
         *
         * @param value 1 to 8, or what a broken camera writes
         * @return the entry
         */
        public static Entry orientation(int value) {
            return new Entry(0x0112, 3, value, 0);
        }

        /**
         * The unit of the resolution.
         *
         * @param value 2 for the inch, 3 for the centimetre
         * @return the entry
         */
        public static Entry unit(int value) {
            return new Entry(0x0128, 3, value, 0);
        }

        /**
         * Pixels to the unit across.
         *
         * @param value the numerator
         * @param divisor the denominator
         * @return the entry
         */
        public static Entry across(int value, int divisor) {
            return new Entry(0x011A, 5, value, divisor);
        }

        /**
         * Pixels to the unit down.
         *
         * @param value the numerator
         * @param divisor the denominator
         * @return the entry
         */
        public static Entry down(int value, int divisor) {
            return new Entry(0x011B, 5, value, divisor);
        }
    }

    /**
     * A directory without a thumbnail, its fractions behind it.
     *
     * @param order how numbers are written
     * @param entries the entries, in the order they are given
     * @return the bytes of a TIFF file without pixels
     */
    public static byte[] tiff(ByteOrder order, Entry... entries) {
        ByteBuffer out = ByteBuffer.allocate(DIRECTORY + 2 + entries.length * (ENTRY + 8) + 4)
                .order(order);
        out.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
        out.putShort((short) 42).putInt(DIRECTORY).putShort((short) entries.length);
        int fractions = DIRECTORY + 2 + entries.length * ENTRY + 4;
        for (Entry entry : entries) {
            out.putShort((short) entry.tag()).putShort((short) entry.type()).putInt(1);
            if (entry.type() == 5) {
                out.putInt(fractions);
                out.putInt(fractions, entry.value()).putInt(fractions + 4, entry.divisor());
                fractions += 8;
            } else {
                out.putShort((short) entry.value()).putShort((short) 0);
            }
        }
        return out.array();
    }

    /**
     * The segment of a JPEG picture that holds such a directory.
     *
     * @param order how numbers are written
     * @param entries the entries
     * @return the segment
     */
    public static byte[] segment(ByteOrder order, Entry... entries) {
        byte[] tiff = tiff(order, entries);
        byte[] content = ByteBuffer.allocate(6 + tiff.length)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff)
                .array();
        return SampleImages.segment(0xE1, content);
    }
}
