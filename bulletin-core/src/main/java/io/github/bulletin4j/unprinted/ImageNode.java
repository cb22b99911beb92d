package io.github.bulletin4j.unprinted;

import io.github.bulletin4j.image.ImageType;
import io.github.bulletin4j.model.Image;
import org.jspecify.annotations.Nullable;

/** A picture, whose bytes are those of the document. Use by one thread. */
public final class ImageNode implements Node {
    private final @Nullable String mediaType;
    private byte @Nullable [] data;

    ImageNode(@Nullable String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * Puts the picture in.
     *
     * @param bytes its bytes
     */
    public void fill(byte[] bytes) {
        data = bytes;
    }

    @Override
    @SuppressWarnings("NullAway") // what a draft lacks the rules say
    public Image value() {
        if (mediaType != null || data == null) {
            return new Image(mediaType, data);
        }
        ImageType type = ImageType.of(data);
        return new Image(type == null ? "application/octet-stream" : type.mediaType(), data);
    }
}
