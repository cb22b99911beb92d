package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.composition.ModelPath;
import org.jspecify.annotations.Nullable;

/** A figure or a table that no document can hold. */
public final class UnfitBlockException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;

    UnfitBlockException(String message, @Nullable Throwable cause) {
        this(message, "", cause);
    }

    private UnfitBlockException(String message, String path, @Nullable Throwable cause) {
        super(message, cause);
        this.path = path;
    }

    /** The same of a block whose place is known. */
    UnfitBlockException at(ModelPath place) {
        return new UnfitBlockException(String.valueOf(getMessage()), place.toString(), this);
    }

    /**
     * Where in the issue it stands.
     *
     * @return the path of the table, or of the picture of the figure
     */
    public String path() {
        return path;
    }
}
