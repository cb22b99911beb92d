package io.github.bulletin4j.files;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

/** Writes files of text in UTF-8, as {@link FileReplacement} writes them. */
public final class TextFile {
    private TextFile() {}

    /**
     * Writes a file.
     *
     * @param file the file
     * @param content writes the text
     * @throws UncheckedIOException if the file cannot be written, or the text has half of a surrogate pair, which UTF-8 has
     *     no bytes for; it is as before
     */
    public static void write(Path file, Consumer<Appendable> content) {
        Objects.requireNonNull(file, "file must not be null");
        FileReplacement.write(file, out -> {
            // An encoder of its own refuses what it cannot encode; that of a charset by name would write question
            // marks.
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
            content.accept(text);
            text.flush();
        });
    }
}
