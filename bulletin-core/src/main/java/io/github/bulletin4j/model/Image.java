package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.KnownImage;
import io.github.bulletin4j.constraint.LegalCharacters;
import io.github.bulletin4j.constraint.Required;
import java.util.Arrays;
import java.util.Objects;

/**
 * A picture's bytes and their media type.
 *
 * @param mediaType the media type: {@code image/png}, {@code image/jpeg} or {@code image/gif}
 * @param data the bytes of the picture; copied on the way in and out
 */
@KnownImage
public record Image(
        @Required @LegalCharacters String mediaType,
        @Required byte[] data) {

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
     * The bytes of the picture.
     *
     * @return a copy
     */
    @Override
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
