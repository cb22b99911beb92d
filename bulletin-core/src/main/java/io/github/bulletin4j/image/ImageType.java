package io.github.bulletin4j.image;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The types of pictures that a bulletin can hold (图片格式). All of them are compressed. */
public enum ImageType {
    /** Portable Network Graphics (ISO/IEC 15948). */
    PNG("image/png", "png", "\u0089PNG\r\n\u001A\n"),

    /** JPEG: baseline, extended or progressive (ISO/IEC 10918-1, with JFIF or Exif). */
    JPEG("image/jpeg", "jpeg", "\u00FF\u00D8\u00FF"),

    /** Graphics Interchange Format, of either version. */
    GIF("image/gif", "gif", "GIF87a", "GIF89a");

    private final String mediaType;
    private final String extension;
    private final List<String> signatures;

    ImageType(String mediaType, String extension, String... signatures) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.signatures = List.of(signatures);
    }

    /**
     * The type that the first bytes of a picture name.
     *
     * @param data the bytes
     * @return the type, or null when it is none of these
     */
    public static @Nullable ImageType of(byte[] data) {
        for (ImageType type : values()) {
            int length = Math.min(type.signatureLength(), data.length);
            if (type.signatures.contains(new String(data, 0, length, StandardCharsets.ISO_8859_1))) {
                return type;
            }
        }
        return null;
    }

    /**
     * The media type.
     *
     * @return such as image/png
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The usual ending of a file's name.
     *
     * @return such as png, without a dot
     */
    public String extension() {
        return extension;
    }

    int signatureLength() {
        return signatures.get(0).length();
    }
}
