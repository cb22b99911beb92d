package io.github.bulletin4j.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes blocks, a blank line between them. Use by one thread. */
final class Blocks {
    private final Appendable out;
    private int count;

    Blocks(Appendable out) {
        this.out = out;
    }

    /** A block of its own; what is empty is none. */
    void block(String markdown) {
        if (!markdown.isEmpty()) {
            write(count > 0 ? "\n\n" : "").write(markdown);
            count++;
        }
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** A further line of the block before, with what ends the line before it. */
    void line(String end, String markdown) {
        write(end).write("\n").write(markdown);
    }

    void end() {
        write(count > 0 ? "\n" : "");
    }

    private Blocks write(String markdown) {
        try {
            out.append(markdown);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("the text cannot be written", e);
        }
    }
}
