package io.github.bulletin4j.docx.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Knows whether text is the instruction of a field or its result, over paragraphs (ISO/IEC 29500-1, 17.16.18). */
final class Fields {
    private static final int DEEPEST = 100;

    /** For each field around the text, whether its result has begun. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    void mark(@Nullable String type) {
        if ("begin".equals(type) && open.size() < DEEPEST) {
            open.push(false);
        } else if ("separate".equals(type) && !open.isEmpty()) {
            open.pop();
            open.push(true);
        } else if ("end".equals(type) && !open.isEmpty()) {
            open.pop();
        }
    }

    /** A paragraph begins: an instruction does not run over its end, whatever a damaged document says. */
    void beginParagraph() {
        open.removeIf(result -> !result);
    }

    /**
     * Whether text is the result of a field within the instruction of another, which nobody sees. Other text is never an
     * instruction, which has an element of its own.
     */
    boolean isInstruction() {
        return open.size() > 1 && open.contains(false) && Boolean.TRUE.equals(open.peek());
    }
}
