package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.composition.ModelPath;

/** A picture whose size cannot be known. */
public final class UnfitPictureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The path of the image. */
    private final String path;

    UnfitPictureException(ModelPath path, Throwable cause) {
        super(path + ": a figure's picture " + cause.getMessage(), cause);
        this.path = path.toString();
    }

    /**
     * Where it stands in the issue.
     *
     * @return the path of the image
     */
    public String path() {
        return path;
    }
}
