package io.github.bulletin4j.docx.body;

import org.jspecify.annotations.Nullable;

/** A figure or a table that no document can hold. */
public final class UnfitBlockException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Object block;

    UnfitBlockException(String message, Object block, @Nullable Throwable cause) {
        super(message, cause);
        this.block = block;
    }

    /**
     * What is unfit.
     *
     * @return the figure or the table, the issue's own object
     */
    public Object block() {
        return block;
    }
}
