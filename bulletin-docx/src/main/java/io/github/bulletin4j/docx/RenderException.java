package io.github.bulletin4j.docx;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An issue holds something that no Word document can hold, such as a control character. A file is as it was before; what a
 * stream was given until then is no whole document.
 */
public final class RenderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Where in the issue. */
    private final String path;

    /**
     * A refusal.
     *
     * @param message what is wrong
     * @param path where in the issue, such as {@code articles[2].title.headline[0]}; empty if that is not known
     * @param cause what found it, or null
     */
    public RenderException(String message, String path, @Nullable Throwable cause) {
        super(said(message, path), cause);
        this.path = path;
    }

    private static String said(String message, String path) {
        Objects.requireNonNull(message, "message must not be null");
        Objects.requireNonNull(path, "path must not be null");
        return path.isEmpty() ? message : path + ": " + message;
    }

    /**
     * Where in the issue.
     *
     * @return a path such as {@code articles[2].title.headline[0]}; empty if that is not known
     */
    public String path() {
        return path;
    }
}
