package io.github.bulletin4j.image;

/** What can be wrong with the bytes of a picture. */
public enum ImageFault {
    /** They are no PNG, JPEG or GIF. */
    UNKNOWN_TYPE,

    /** They end before the picture does, or a part claims to be longer than what is left. */
    CUT_SHORT,

    /** They are whole, but hold no pixels. */
    NO_PIXELS,

    /** Their structure is none that the type has. */
    BROKEN,

    /** They say that the picture has no width or height, or one beyond {@link ImageHeader#MOST_PIXELS}. */
    SIZE,

    /** They are compressed in a way that word processors do not read, such as lossless JPEG. */
    COMPRESSION
}
