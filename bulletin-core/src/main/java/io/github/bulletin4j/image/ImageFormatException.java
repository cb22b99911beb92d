package io.github.bulletin4j.image;

/**
 * The bytes of a picture are no whole picture of a known type. The message says what was expected and what is there.
 *
 * @serial exclude
 */
public final class ImageFormatException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ImageFault fault;

    ImageFormatException(ImageFault fault, String message) {
        super(message);
        this.fault = fault;
    }

    /**
     * What is wrong.
     *
     * @return the kind of fault
     */
    public ImageFault fault() {
        return fault;
    }
}
