package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.KnownImage;
import io.github.bulletin4j.constraint.LegalCharacters;
import io.github.bulletin4j.constraint.Required;
import io.github.bulletin4j.constraint.Unprinted;
import io.github.bulletin4j.image.ImageType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A picture's bytes and their media type. A photograph whose Exif data say that the camera was held on its side is shown
 * upright; its bytes stay as they are.
 *
 * @param mediaType the media type: {@code image/png}, {@code image/jpeg} or {@code image/gif}
 * @param data the bytes of the picture; copied on the way in and out
 */
@KnownImage
@Unprinted
public record Image(
        @Required @LegalCharacters String mediaType,
        @Required byte[] data) {

    private static final int SHOWN = 8;

    /**
     * A picture.
     *
     * @param mediaType the media type
     * @param data the bytes, copied
     */
    public Image {
        data = data == null ? null : data.clone();
    }

    /**
     * A picture, its media type told by the first bytes.
     *
     * @param data the bytes of a PNG, JPEG or GIF picture, copied
     * @return the picture
     * @throws IllegalArgumentException if the bytes begin like none of them
     */
    public static Image of(byte[] data) {
        return new Image(mediaType(Objects.requireNonNull(data, "data must not be null"), "data"), data);
    }

    /**
     * The picture in a file, its media type told by the first bytes, not by the name.
     *
     * @param file a PNG, JPEG or GIF file
     * @return the picture
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if the file begins like none of them
     */
    public static Image of(Path file) throws IOException {
        byte[] data = Files.readAllBytes(Objects.requireNonNull(file, "file must not be null"));
        return new Image(mediaType(data, file.toString()), data);
    }

    private static String mediaType(byte[] data, String source) {
        ImageType type = ImageType.of(data);
        if (type == null) {
            String found = data.length == 0
                    ? "no bytes"
                    : HexFormat.ofDelimiter(" ").withUpperCase().formatHex(data, 0, Math.min(SHOWN, data.length));
            throw new IllegalArgumentException(source + " must begin like a PNG, JPEG or GIF picture, got " + found);
        }
        return type.mediaType();
    }

    /**
     * The bytes of the picture.
     *
     * @return a copy
     */
    @Override
    @SuppressWarnings("NullAway") // what a draft lacks the rules say
    public byte[] data() {
        return data == null ? null : data.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Image image
                && Objects.equals(mediaType, image.mediaType)
                && Arrays.equals(data, image.data);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(mediaType) + Arrays.hashCode(data);
    }

    @Override
    public String toString() {
        return "Image[mediaType=" + mediaType + ", data=" + (data == null ? "none" : data.length + " bytes") + "]";
    }
}
