package io.github.bulletin4j.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.testing.SampleExif;
import io.github.bulletin4j.testing.SampleExif.Entry;
import io.github.bulletin4j.testing.SampleImages;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What holds for bytes of every kind. */
class AnyPictureTest {
    private static final List<byte[]> WHOLE = List.of(
            SampleImages.png(
                            5,
                            4,
                            0,
                            SampleImages.chunk("pHYs", new byte[9]),
                            SampleImages.chunk("eXIf", SampleExif.tiff(ByteOrder.LITTLE_ENDIAN, Entry.orientation(3))))
                    .data(),
            SampleImages.jpeg(
                            5,
                            4,
                            SampleExif.segment(
                                    ByteOrder.BIG_ENDIAN, Entry.orientation(6), Entry.across(9, 1), Entry.down(9, 1)))
                    .data(),
            SampleImages.gif(5, 4).data());

    /** Bytes changed, parts taken out, doubled and moved: a header or a refusal, and nothing else. */
    @Property(tries = 3000)
    void mutatedPictureIsReadOrRefused(
            @ForAll @IntRange(max = 2) int picture,
            @ForAll @IntRange(min = 1, max = 6) int mutations,
            @ForAll long seed) {
        Random random = new Random(seed);
        byte[] data = WHOLE.get(picture);
        for (int i = 0; i < mutations; i++) {
            data = mutated(data, random);
        }
        assertReadOrRefused(data);
    }

    @Property(tries = 1000)
    void anyBytesAfterASignatureAreReadOrRefused(@ForAll @IntRange(max = 2) int picture, @ForAll byte[] rest) {
        byte[] whole = WHOLE.get(picture);
        int signature = ImageType.of(whole).signatureLength();
        byte[] data = Arrays.copyOf(whole, signature + rest.length);
        System.arraycopy(rest, 0, data, signature, rest.length);
        assertReadOrRefused(data);
    }

    /** The most parts that bytes can hold: each is passed over once, so that a large picture takes a moment, not minutes. */
    @Test
    void manyPartsTakeTimeThatGrowsWithTheBytes() throws ImageFormatException {
        int size = 16 << 20;
        byte[] png = Arrays.copyOf(WHOLE.get(0), size);
        fill(png, 33, SampleImages.chunk("teXt", new byte[0]));
        byte[] jpeg = Arrays.copyOf(WHOLE.get(1), size);
        fill(jpeg, 2, SampleImages.segment(0xE1, new byte[0]));
        byte[] gif = Arrays.copyOf(WHOLE.get(2), size);
        fill(gif, 19, new byte[] {0x21, 0, 1, 0, 0});
        long start = System.nanoTime();
        for (byte[] data : List.of(png, jpeg, gif)) {
            assertThat(ImageHeaderTest.fault(data)).isIn(ImageFault.CUT_SHORT, ImageFault.BROKEN);
        }
        assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(10);
    }

    private static void fill(byte[] data, int from, byte[] part) {
        for (int at = from; at + part.length <= data.length; at += part.length) {
            System.arraycopy(part, 0, data, at, part.length);
        }
    }

    private static void assertReadOrRefused(byte[] data) {
        try {
            ImageHeader header = ImageHeader.read(data);
            assertThat(header.width()).isBetween(1, ImageHeader.LONGEST_SIDE);
            assertThat(header.height()).isBetween(1, ImageHeader.LONGEST_SIDE);
            assertThat(header.uprightWidth()).isFinite().isPositive();
            assertThat(header.uprightHeight()).isFinite().isPositive();
        } catch (ImageFormatException e) {
            assertThat(e.getMessage()).startsWith("must ").contains("got ");
        }
    }

    private static byte[] mutated(byte[] data, Random random) {
        byte[] copy = data.clone();
        int at = random.nextInt(copy.length + 1);
        int length = random.nextInt(Math.min(16, copy.length - at) + 1);
        switch (random.nextInt(4)) {
            case 0 -> random.ints(length).forEach(value -> copy[random.nextInt(copy.length)] = (byte) value);
            case 1 -> Arrays.fill(copy, at, at + length, (byte) (random.nextBoolean() ? -1 : 0));
            case 2 -> {
                return Arrays.copyOf(copy, at);
            }
            default -> {
                byte[] longer = Arrays.copyOf(copy, copy.length + length);
                System.arraycopy(copy, at, longer, at + length, copy.length - at);
                return longer;
            }
        }
        return copy;
    }
}
