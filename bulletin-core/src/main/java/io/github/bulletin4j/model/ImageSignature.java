package io.github.bulletin4j.model;

import java.util.Arrays;
import java.util.HexFormat;

/** How the kinds of picture begin (ISO/IEC 15948, 5.2; ITU-T T.81, B.1.1.3; GIF89a, 17). */
enum ImageSignature {
    PNG("image/png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
    JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
    GIF("image/gif", 'G', 'I', 'F', '8');

    private static final int SHOWN = 8;

    private final String mediaType;
    private final byte[] start;

    ImageSignature(String mediaType, int... start) {
        this.mediaType = mediaType;
        this.start = new byte[start.length];
        for (int i = 0; i < start.length; i++) {
            this.start[i] = (byte) start[i];
        }
    }

    /** The media type of a picture that came from a source. */
    static String mediaType(byte[] data, String source) {
        for (ImageSignature signature : values()) {
            byte[] start = signature.start;
            if (data.length > start.length && Arrays.equals(data, 0, start.length, start, 0, start.length)) {
                return signature.mediaType;
            }
        }
        String found = data.length == 0
                ? "no bytes"
                : HexFormat.ofDelimiter(" ").withUpperCase().formatHex(data, 0, Math.min(SHOWN, data.length));
        throw new IllegalArgumentException(source + " must begin like a PNG, JPEG or GIF picture, got " + found);
    }
}
