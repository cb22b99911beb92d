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

    /** Whether text stands before the result of a field, as in an instruction that is made of fields. */
    boolean isInstruction() {
        return open.contains(false);
    }
}
