package io.github.bulletin4j.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletin4j.testing.SampleImages;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageHeaderTest {
    private static final byte[] PNG = SampleImages.png(40, 30, 1).data();
    private static final byte[] JPEG = SampleImages.jpeg(40, 30).data();
    private static final byte[] GIF = SampleImages.gif(40, 30).data();

    @Test
    void typeAndSizeOfEachTypeAreRead() throws ImageFormatException {
        assertThat(ImageHeader.read(PNG))
                .isEqualTo(new ImageHeader(ImageType.PNG, 40, 30, Orientation.UPRIGHT, Resolution.DEFAULT));
        assertThat(ImageHeader.read(JPEG))
                .isEqualTo(new ImageHeader(ImageType.JPEG, 40, 30, Orientation.UPRIGHT, Resolution.DEFAULT));
        assertThat(ImageHeader.read(GIF))
                .isEqualTo(new ImageHeader(ImageType.GIF, 40, 30, Orientation.UPRIGHT, Resolution.DEFAULT));
    }

    @Test
    void bytesBehindTheEndAreLeftAlone() throws ImageFormatException {
        for (byte[] data : new byte[][] {PNG, JPEG, GIF}) {
            assertThat(ImageHeader.read(Arrays.copyOf(data, data.length + 7)).width())
                    .isEqualTo(40);
        }
    }

    @Test
    void aPictureThatEndsAnywhereBeforeItsEndIsCutShort() {
        for (byte[] data : new byte[][] {PNG, JPEG, GIF}) {
            int signature = ImageType.of(data).signatureLength();
            for (int length = signature; length < data.length; length++) {
                assertThat(fault(Arrays.copyOf(data, length)))
                        .as("%s bytes of %s", length, data.length)
                        .isEqualTo(ImageFault.CUT_SHORT);
            }
            assertThat(fault(Arrays.copyOf(data, signature - 1))).isEqualTo(ImageFault.UNKNOWN_TYPE);
        }
    }

    @Test
    void whatIsNoPictureSaysHowMuchThereIs() {
        assertThat(fault(new byte[0])).isEqualTo(ImageFault.UNKNOWN_TYPE);
        assertThat(fault("BM bitmaps are not among them".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(ImageFault.UNKNOWN_TYPE);
        assertThatThrownBy(() -> ImageHeader.read(new byte[3]))
                .hasMessage("must be PNG, JPEG or GIF, got 3 bytes of something else");
    }

    @ParameterizedTest
    @CsvSource({"0, 30", "40, 0", "-1, 30", "65536, 1", "1, 65536", "40000, 40000"})
    void pngOfImpossibleSizeIsRefused(int width, int height) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        byte[] lying = png(
                SampleImages.chunk("IHDR", header),
                SampleImages.chunk("IDAT", new byte[9]),
                SampleImages.chunk("IEND", new byte[0]));
        assertThat(fault(lying)).isEqualTo(ImageFault.SIZE);
    }

    @Test
    void longestSidesAreTaken() throws ImageFormatException {
        assertThat(ImageHeader.read(SampleImages.gif(65_535, 8_192).data()).width())
                .isEqualTo(65_535);
        assertThat(fault(SampleImages.gif(65_535, 8_193).data())).isEqualTo(ImageFault.SIZE);
        assertThat(fault(SampleImages.gif(0, 1).data())).isEqualTo(ImageFault.SIZE);
        assertThat(fault(changed(JPEG, 77, 0))).as("height 0").isEqualTo(ImageFault.SIZE);
    }

    @Test
    void pngWithoutPixelsOrWithABrokenHeaderIsRefused() {
        byte[] header = Arrays.copyOfRange(PNG, 16, 29);
        byte[] end = SampleImages.chunk("IEND", new byte[0]);
        assertThat(fault(png(SampleImages.chunk("IHDR", header), end))).isEqualTo(ImageFault.NO_PIXELS);
        assertThat(fault(png(SampleImages.chunk("IHDR", header), SampleImages.chunk("IDAT", new byte[0]), end)))
                .isEqualTo(ImageFault.NO_PIXELS);
        assertThat(fault(png(SampleImages.chunk("IDAT", header), end))).isEqualTo(ImageFault.BROKEN);
        assertThat(fault(png(SampleImages.chunk("IHDR", header), SampleImages.chunk("IHDR", header), end)))
                .isEqualTo(ImageFault.BROKEN);
        assertThat(fault(changed(PNG, 19, 41))).as("checksum").isEqualTo(ImageFault.BROKEN);
        header[8] = 3;
        assertThat(fault(png(SampleImages.chunk("IHDR", header), end))).isEqualTo(ImageFault.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x7FFF_FFFF, -1, 1_000_000})
    void aChunkLongerThanWhatIsLeftIsCutShort(int length) {
        byte[] lying = PNG.clone();
        ByteBuffer.wrap(lying).putInt(33, length);
        assertThat(fault(lying)).isEqualTo(ImageFault.CUT_SHORT);
    }

    @Test
    void jpegWithoutAFrameOrPixelsIsRefused() {
        byte[] start = {(byte) 0xFF, (byte) 0xD8};
        byte[] end = {(byte) 0xFF, (byte) 0xD9};
        byte[] frame = SampleImages.segment(0xC0, new byte[] {8, 0, 8, 0, 8, 1, 1, 0x11, 0});
        byte[] scan = SampleImages.segment(0xDA, new byte[] {1, 1, 0, 0, 63, 0});
        assertThat(fault(joined(start, end))).isEqualTo(ImageFault.NO_PIXELS);
        assertThat(fault(joined(start, frame, end))).isEqualTo(ImageFault.NO_PIXELS);
        assertThat(fault(joined(start, frame, scan, end))).isEqualTo(ImageFault.NO_PIXELS);
        assertThat(fault(joined(start, scan, new byte[1], end))).isEqualTo(ImageFault.BROKEN);
        assertThat(fault(joined(start, frame, frame, scan, new byte[1], end))).isEqualTo(ImageFault.BROKEN);
        assertThat(fault(joined(start, frame, new byte[1], end))).isEqualTo(ImageFault.BROKEN);
        assertThat(fault(joined(start, SampleImages.segment(0xC0, new byte[] {8, 0, 8, 0, 8, 3}), end)))
                .isEqualTo(ImageFault.BROKEN);
        assertThat(fault(joined(start, SampleImages.segment(0xC3, new byte[9]), end)))
                .isEqualTo(ImageFault.COMPRESSION);
    }

    /** A thumbnail has an end of its own, and stuffed bytes and restarts within pixels look like markers. */
    @Test
    void jpegEndsWhereItsPixelsDo() throws ImageFormatException {
        byte[] thumbnail = SampleImages.segment(0xE1, SampleImages.jpeg(8, 8).data());
        assertThat(ImageHeader.read(SampleImages.jpeg(40, 30, thumbnail).data()).width())
                .isEqualTo(40);
        byte[] open = Arrays.copyOf(JPEG, JPEG.length - 2);
        byte[] stuffed = {(byte) 0xFF, 0, 1, (byte) 0xFF, (byte) 0xD0, 2, (byte) 0xFF, (byte) 0xFF};
        assertThat(fault(joined(open, stuffed))).isEqualTo(ImageFault.CUT_SHORT);
        assertThat(ImageHeader.read(joined(open, stuffed, new byte[] {(byte) 0xD9}))
                        .height())
                .isEqualTo(30);
    }

    @Test
    void gifWithoutAFrameIsRefused() {
        byte[] withoutFrame = joined(Arrays.copyOf(GIF, 19), new byte[] {0x3B});
        assertThat(fault(withoutFrame)).isEqualTo(ImageFault.NO_PIXELS);
        byte[] comment = {0x21, (byte) 0xFE, 2, 'a', 'b', 0};
        assertThat(fault(joined(Arrays.copyOf(GIF, 19), comment, new byte[] {0x3B})))
                .isEqualTo(ImageFault.NO_PIXELS);
        assertThat(fault(changed(GIF, 24, 0))).as("a frame without width").isEqualTo(ImageFault.NO_PIXELS);
        assertThat(fault(changed(GIF, 19, 0x2D))).isEqualTo(ImageFault.BROKEN);
    }

    static ImageFault fault(byte[] data) {
        try {
            throw new AssertionError("read " + ImageHeader.read(data));
        } catch (ImageFormatException e) {
            return e.fault();
        }
    }

    private static byte[] png(byte[]... chunks) {
        return joined(Arrays.copyOf(PNG, 8), joined(chunks));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] changed(byte[] data, int place, int value) {
        byte[] changed = data.clone();
        changed[place] = (byte) value;
        return changed;
    }
}
