package io.github.bulletin4j.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.bulletin4j.model.Image;
import io.github.bulletin4j.testing.SampleExif;
import io.github.bulletin4j.testing.SampleExif.Entry;
import io.github.bulletin4j.testing.SampleImages;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a picture lies and how large it is meant to be. All are 300 by 200 pixels. */
class PrintedSizeTest {
    private static final double AT_96 = 300 / 96.0 * 25.4;

    @ParameterizedTest
    @CsvSource({
        "1, false, 0",
        "2, true, 0",
        "3, false, 2",
        "4, true, 2",
        "5, true, 3",
        "6, false, 1",
        "7, true, 1",
        "8, false, 3",
        "0, false, 0",
        "9, false, 0",
        "65535, false, 0"
    })
    void orientationIsThatOfExifInEitherByteOrder(int exif, boolean mirrored, int quarterTurns)
            throws ImageFormatException {
        Orientation expected = new Orientation(mirrored, quarterTurns);
        for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            Entry orientation = Entry.orientation(exif);
            assertThat(read(jpeg(SampleExif.segment(order, orientation))).orientation())
                    .isEqualTo(expected);
            byte[] unsorted = SampleExif.segment(order, Entry.unit(2), Entry.across(300, 1), orientation);
            assertThat(read(jpeg(jfif(0, 1, 1), unsorted)).orientation()).isEqualTo(expected);
            byte[] chunk = SampleImages.chunk("eXIf", SampleExif.tiff(order, orientation));
            assertThat(read(SampleImages.png(300, 200, 0, chunk)).orientation()).isEqualTo(expected);
        }
    }

    @Test
    void whatLiesOnItsSideIsUprightAsWideAsItsPixelsAreHigh() throws ImageFormatException {
        ImageHeader header = read(jpeg(SampleExif.segment(
                ByteOrder.BIG_ENDIAN, Entry.orientation(6), Entry.across(300, 1), Entry.down(100, 1))));
        assertThat(header.uprightWidth()).isCloseTo(50.8, within(1e-9));
        assertThat(header.uprightHeight()).isCloseTo(25.4, within(1e-9));
    }

    /** The directory is cut, points anywhere, or is none: the picture is taken as it lies. */
    @Test
    void malformedExifIsIgnored() throws ImageFormatException {
        byte[] sound = SampleExif.tiff(ByteOrder.LITTLE_ENDIAN, Entry.orientation(6), Entry.across(300, 1));
        for (int length = 0; length < 22; length++) {
            assertThat(read(jpeg(exif(Arrays.copyOf(sound, length)))).orientation())
                    .as("%s bytes", length)
                    .isEqualTo(Orientation.UPRIGHT);
        }
        for (int offset : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, sound.length, sound.length - 1}) {
            byte[] lost = sound.clone();
            ByteBuffer.wrap(lost).order(ByteOrder.LITTLE_ENDIAN).putInt(4, offset);
            assertThat(read(jpeg(exif(lost))).orientation()).isEqualTo(Orientation.UPRIGHT);
        }
        byte[] otherMagic = sound.clone();
        otherMagic[2] = 43;
        assertThat(read(jpeg(exif(otherMagic))).orientation()).isEqualTo(Orientation.UPRIGHT);
        byte[] manyEntries = sound.clone();
        manyEntries[8] = -1;
        manyEntries[9] = -1;
        assertThat(read(jpeg(exif(manyEntries))).orientation()).isEqualTo(new Orientation(false, 1));
    }

    @ParameterizedTest
    @CsvSource({"1, 300, 25.4", "2, 150, 20", "1, 72, 105.8333333333", "1, 96, 79.375"})
    void jfifStatesTheResolution(int unit, int density, double millimetres) throws ImageFormatException {
        byte[] otherwise = SampleExif.segment(ByteOrder.BIG_ENDIAN, Entry.across(600, 1), Entry.down(600, 1));
        assertThat(read(jpeg(jfif(unit, density, density), otherwise)).uprightWidth())
                .isCloseTo(millimetres, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"0, 300", "1, 0", "1, 1", "1, 9", "1, 10001", "2, 3", "3, 300"})
    void whatJfifDoesNotStateIsAsked(int unit, int density) throws ImageFormatException {
        assertThat(read(jpeg(jfif(unit, density, density))).uprightWidth()).isCloseTo(AT_96, within(1e-9));
        byte[] exif = SampleExif.segment(ByteOrder.BIG_ENDIAN, Entry.across(600, 2), Entry.down(600, 2));
        assertThat(read(jpeg(jfif(unit, density, density), exif)).uprightWidth())
                .isCloseTo(25.4, within(1e-9));
    }

    @Test
    void exifStatesTheResolutionUnlessItIsTheOneForUnknown() throws ImageFormatException {
        assertThat(exifWidth(Entry.across(150, 1), Entry.down(150, 1), Entry.unit(3)))
                .isCloseTo(20, within(1e-9));
        assertThat(exifWidth(Entry.across(300, 1), Entry.down(300, 1), Entry.unit(2)))
                .isCloseTo(25.4, within(1e-9));
        assertThat(exifWidth(Entry.across(72, 1), Entry.down(72, 1), Entry.unit(2)))
                .isCloseTo(AT_96, within(1e-9));
        assertThat(exifWidth(Entry.across(300, 0), Entry.down(300, 1))).isCloseTo(AT_96, within(1e-9));
        assertThat(exifWidth(Entry.across(300, 1))).isCloseTo(AT_96, within(1e-9));
        assertThat(exifWidth(Entry.across(300, 1), Entry.down(300, 1), Entry.unit(1)))
                .isCloseTo(AT_96, within(1e-9));
    }

    @Test
    void pngStatesTheResolutionInMetres() throws ImageFormatException {
        assertThat(pngWidth(SampleImages.chunk("pHYs", physical(11_811, 1)))).isCloseTo(25.4, within(1e-3));
        assertThat(pngWidth(SampleImages.chunk("pHYs", physical(11_811, 0)))).isCloseTo(AT_96, within(1e-9));
        assertThat(pngWidth(SampleImages.chunk("pHYs", physical(1, 1)))).isCloseTo(AT_96, within(1e-9));
        assertThat(pngWidth(SampleImages.chunk("pHYs", physical(-1, 1)))).isCloseTo(AT_96, within(1e-9));
        byte[] withoutChecksum = SampleImages.chunk("pHYs", physical(11_811, 1));
        withoutChecksum[withoutChecksum.length - 1]++;
        assertThat(pngWidth(withoutChecksum)).isCloseTo(AT_96, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, 10})
    void physicalSizeOfAnotherLengthIsIgnored(int length) throws ImageFormatException {
        assertThat(pngWidth(SampleImages.chunk("pHYs", Arrays.copyOf(physical(11_811, 1), length))))
                .isCloseTo(AT_96, within(1e-9));
    }

    private static double exifWidth(Entry... entries) throws ImageFormatException {
        return read(jpeg(SampleExif.segment(ByteOrder.LITTLE_ENDIAN, entries))).uprightWidth();
    }

    private static double pngWidth(byte[] chunk) throws ImageFormatException {
        return read(SampleImages.png(300, 200, 0, chunk)).uprightWidth();
    }

    private static byte[] physical(int perUnit, int unit) {
        return ByteBuffer.allocate(9)
                .putInt(perUnit)
                .putInt(perUnit)
                .put((byte) unit)
                .array();
    }

    private static byte[] jfif(int unit, int across, int down) {
        return SampleImages.segment(
                0xE0,
                ByteBuffer.allocate(14)
                        .put("JFIF\0".getBytes(StandardCharsets.US_ASCII))
                        .put(new byte[] {1, 2, (byte) unit})
                        .putShort((short) across)
                        .putShort((short) down)
                        .array());
    }

    private static byte[] exif(byte[] tiff) {
        return SampleImages.segment(
                0xE1,
                ByteBuffer.allocate(6 + tiff.length)
                        .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                        .put(tiff)
                        .array());
    }

    private static Image jpeg(byte[]... segments) {
        return SampleImages.jpeg(300, 200, segments);
    }

    private static ImageHeader read(Image image) throws ImageFormatException {
        return ImageHeader.read(image.data());
    }
}
