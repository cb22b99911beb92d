package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.recognition.SeenTable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lines that are read one after the other. */
final class Cursor {
    private final List<Line> lines;
    private int at;

    Cursor(List<Line> lines) {
        this.lines = lines;
    }

    boolean hasNext() {
        return at < lines.size();
    }

    Line peek() {
        return lines.get(at);
    }

    @Nullable
    Role role() {
        return hasNext() ? lines.get(at).role() : null;
    }

    Line next() {
        return lines.get(at++);
    }

    /** Whether the next line is a paragraph of one of these roles. */
    boolean isAt(Role first, Role... others) {
        Set<Role> roles = EnumSet.of(first, others);
        return hasNext() && role() != null && roles.contains(role());
    }

    /** Whether the next line is a brief, headline and text in one paragraph. */
    boolean isAtBrief() {
        return hasNext() && ArticleNumberGuess.isBrief(peek());
    }

    /** Whether lines that may stand over a table are followed by one. */
    boolean tableFollows() {
        int i = at;
        while (i < lines.size()
                && (lines.get(i).role() == Role.TABLE_CAPTION || lines.get(i).role() == Role.TABLE_UNIT)) {
            i++;
        }
        return i < lines.size() && lines.get(i).block() instanceof SeenTable;
    }
}
