package io.github.bulletin4j.docx.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows whether text is the instruction of a field or its result, over paragraphs, and where a link leads that is a field
 * (ISO/IEC 29500-1, 17.16.18 and 17.16.5.25).
 */
final class Fields {
    private static final int DEEPEST = 100;

    private static final Pattern LINK = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]+)\".*", Pattern.DOTALL);

    private final Deque<Field> open = new ArrayDeque<>();
    /** Fields that have begun deeper than is followed, and not ended. */
    private int deeper;

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
        private boolean written;
        private @Nullable String target;
    }

    /** Takes the begin, the middle or the end of a field; what it draws if it ends without a result, or null. */
    @Nullable
    String mark(@Nullable String type) {
        if ("begin".equals(type)) {
            if (open.size() < DEEPEST) {
                open.push(new Field());
            } else {
                deeper++;
            }
        } else if (deeper > 0) {
            deeper -= "end".equals(type) ? 1 : 0;
        } else if ("separate".equals(type) && !open.isEmpty() && !open.element().result) {
            Field field = open.element();
            field.result = true;
            field.target = target(field.instruction.toString());
        } else if ("end".equals(type) && !open.isEmpty()) {
            Field field = open.pop();
            return field.written ? null : EquationField.line(field.instruction.toString());
        }
        return null;
    }

    /** Text is written, in the result of a field if one is open. */
    void write() {
        for (Field field : open) {
            field.written |= field.result;
        }
    }

    /** A piece of the instruction of the innermost field that has no result yet; whether there is one. */
    boolean instruct(String text) {
        for (Field field : open) {
            if (!field.result) {
                field.instruction.append(text);
                return true;
            }
        }
        return false;
    }

    /** Where an instruction leads, or null. */
    private static @Nullable String target(String instruction) {
        Matcher link = LINK.matcher(instruction);
        return link.matches() ? link.group(1) : null;
    }

    /** A paragraph begins: neither an instruction nor a link runs over its end, whatever a damaged document says. */
    void beginParagraph() {
        open.removeIf(field -> !field.result);
        open.forEach(field -> field.target = null);
    }

    /**
     * Whether text is the result of a field within the instruction of another, a piece of it. Other text is never an
     * instruction, which has an element of its own.
     */
    boolean isInstruction() {
        Field inner = open.peek();
        return open.size() > 1 && inner != null && inner.result && open.stream().anyMatch(field -> !field.result);
    }

    /** Where the text of the innermost link leads, or null. */
    @Nullable
    String target() {
        for (Field field : open) {
            if (field.result && field.target != null) {
                return field.target;
            }
        }
        return null;
    }
}
