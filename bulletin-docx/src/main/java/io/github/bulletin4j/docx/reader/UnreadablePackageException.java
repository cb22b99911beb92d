package io.github.bulletin4j.docx.reader;

import org.jspecify.annotations.Nullable;

/** A package is no Word document, or larger or deeper than what is read. */
public final class UnreadablePackageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String part;

    UnreadablePackageException(String part, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.part = part;
    }

    /**
     * Where the fault is.
     *
     * @return the name of a part, or an empty text for the package itself
     */
    public String part() {
        return part;
    }
}
