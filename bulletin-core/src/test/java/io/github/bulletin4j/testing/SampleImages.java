package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.Image;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Real pictures of one colour, made without a graphics library. */
public final class SampleImages {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private SampleImages() {}

    /**
     * A PNG picture of one colour.
     *
     * @param width its width in pixels, from 1
     * @param height its height in pixels, from 1
     * @param rgb its colour as 0xRRGGBB
     * @param chunks what stands between its header and its pixels, made by {@link #chunk}
     * @return the picture
     */
    public static Image png(int width, int height, int rgb, byte[]... chunks) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.write(SIGNATURE);
            file.write(chunk("IHDR", header(width, height)));
            for (byte[] chunk : chunks) {
                file.write(chunk);
            }
            file.write(chunk("IDAT", pixels(width, height, rgb)));
            file.write(chunk("IEND", new byte[0]));
            return new Image("image/png", file.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {8, 2, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] pixels(int width, int height, int rgb) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            for (int y = 0; y < height; y++) {
                out.write(0);
                for (int x = 0; x < width; x++) {
                    out.write(rgb >> 16);
                    out.write(rgb >> 8);
                    out.write(rgb);
                }
            }
        }
        return bytes.toByteArray();
    }

    /**
     * A chunk of a PNG picture.
     *
     * @param type its type, such as pHYs
     * @param data its content
     * @return length, type, content and checksum
     */
    public static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) checksum.getValue())
                .array();
    }

    /**
     * A baseline JPEG picture, grey: every block is one bit for «no difference» and one for «nothing more».
     *
     * @param width its width in pixels, from 1
     * @param height its height in pixels, from 1
     * @param segments what stands before its tables, made by {@link #segment}
     * @return the picture
     */
    public static Image jpeg(int width, int height, byte[]... segments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
        for (byte[] segment : segments) {
            out.writeBytes(segment);
        }
        byte[] quantization = new byte[65];
        Arrays.fill(quantization, 1, 65, (byte) 1);
        out.writeBytes(segment(0xDB, quantization));
        out.writeBytes(segment(0xC0, frame(width, height)));
        byte[] oneCode = new byte[18];
        oneCode[1] = 1;
        out.writeBytes(segment(0xC4, oneCode.clone()));
        oneCode[0] = 0x10;
        out.writeBytes(segment(0xC4, oneCode));
        out.writeBytes(segment(0xDA, new byte[] {1, 1, 0, 0, 63, 0}));
        int bits = 2 * ((width + 7) / 8) * ((height + 7) / 8);
        out.writeBytes(new byte[(bits + 7) / 8]);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
        return new Image("image/jpeg", out.toByteArray());
    }

    private static byte[] frame(int width, int height) {
        return ByteBuffer.allocate(9)
                .put((byte) 8)
                .putShort((short) height)
                .putShort((short) width)
                .put(new byte[] {1, 1, 0x11, 0})
                .array();
    }

    /**
     * A segment of a JPEG picture.
     *
     * @param marker its marker, such as 0xE1
     * @param data its content
     * @return marker, length and content
     */
    public static byte[] segment(int marker, byte[] data) {
        return ByteBuffer.allocate(4 + data.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (2 + data.length))
                .put(data)
                .array();
    }

    /**
     * A GIF picture of one pixel on a black screen.
     *
     * @param width the width of its screen in pixels, from 1
     * @param height the height of its screen in pixels, from 1
     * @return the picture
     */
    public static Image gif(int width, int height) {
        ByteBuffer out = ByteBuffer.allocate(35).order(ByteOrder.LITTLE_ENDIAN);
        out.put("GIF89a".getBytes(StandardCharsets.US_ASCII));
        out.putShort((short) width).putShort((short) height).put(new byte[] {(byte) 0x80, 0, 0});
        out.put(new byte[] {0, 0, 0, -1, -1, -1});
        out.put((byte) 0x2C).putInt(0).putShort((short) 1).putShort((short) 1).put((byte) 0);
        // Codes of three bits: clear, the first colour, end.
        out.put(new byte[] {2, 2, 0b0100_0100, 1, 0}).put((byte) 0x3B);
        return new Image("image/gif", out.array());
    }
}
