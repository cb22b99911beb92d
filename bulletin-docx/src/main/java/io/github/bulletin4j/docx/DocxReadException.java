package io.github.bulletin4j.docx;

import org.jspecify.annotations.Nullable;

/** A file is no Word document, or one that is larger or deeper than what is read. */
public final class DocxReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Where in the package. */
    private final String part;

    DocxReadException(String message, String part, @Nullable Throwable cause) {
        super(part.isEmpty() ? message : part + ": " + message, cause);
        this.part = part;
    }

    /**
     * Where in the package.
     *
     * @return the name of a part; empty if it is the package itself
     */
    public String part() {
        return part;
    }
}
