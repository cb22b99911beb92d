package io.github.bulletin4j.recognition.restoring;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.composition.SlottedLine;
import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenRun;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Puts together again what was set on several lines, since its slots are too long for one (一行分排): compilers and the date below
 * them, the printing office and its date.
 */
final class DividedLines {
    private static final Set<Role> ROLES = EnumSet.of(Role.NUMBER, Role.MASTHEAD_LINE, Role.COMPILERS, Role.PRINTING);

    private DividedLines() {}

    /** The items of a document as an issue prints them. */
    static List<SeenItem> joined(List<SeenItem> seen, List<PrintedItem> printed) {
        List<SeenItem> joined = new ArrayList<>(seen);
        for (PrintedItem item : printed) {
            if (item.part() instanceof SlottedLine line && line.slots().size() > 1) {
                join(joined, item, line, printed);
            }
        }
        return joined;
    }

    /** Joins paragraphs that together read as a line of the issue, or, where somebody changed them, stand as if they did. */
    private static void join(List<SeenItem> seen, PrintedItem item, SlottedLine line, List<PrintedItem> printed) {
        int changed = -1;
        for (int i = 0; i + 1 < seen.size(); i++) {
            SeenItem whole = seen.get(i);
            if (isPart(whole) && whole.key().equals(item.key())) {
                return;
            }
            for (int more = 1; more < line.slots().size() && isPart(seen, i) && isPart(seen, i + more); more++) {
                whole = whole.with(seen.get(i + more));
                if (whole.key().equals(item.key())) {
                    replace(seen, i, more, whole);
                    return;
                }
                changed = more == 1 && isDivided(seen.get(i), seen.get(i + 1), line.role()) ? i : changed;
            }
        }
        Role first = first(line.role());
        long expected = printed.stream().filter(other -> other.kind() == first).count();
        if (changed >= 0 && seen.stream().filter(other -> other.kind() == first).count() > expected) {
            replace(seen, changed, 1, seen.get(changed).with(seen.get(changed + 1)));
        }
    }

    /** Whether two paragraphs look like a line that was set as two. */
    private static boolean isDivided(SeenItem first, SeenItem second, Role role) {
        return role != Role.MASTHEAD_LINE && first.kind() == first(role) && second.kind() == role;
    }

    /** What the first of several lines is that one of a role is set as. */
    private static Role first(Role role) {
        return role == Role.COMPILERS ? Role.MASTHEAD_LINE : role;
    }

    private static void replace(List<SeenItem> seen, int from, int more, SeenItem whole) {
        seen.subList(from, from + more + 1).clear();
        seen.add(from, whole);
    }

    private static boolean isPart(List<SeenItem> seen, int place) {
        return place < seen.size() && isPart(seen.get(place));
    }

    private static boolean isPart(SeenItem item) {
        SeenBlock block = item.block();
        return block instanceof SeenParagraph paragraph && paragraph.role() != null && ROLES.contains(paragraph.role());
    }

    /** Two paragraphs as one of the role of the second. */
    static SeenParagraph whole(SeenParagraph first, SeenParagraph second) {
        List<SeenRun> runs = new ArrayList<>(first.runs());
        if (!second.text().startsWith("\t")) {
            runs.add(new SeenRun("\t", false, null));
        }
        runs.addAll(second.runs());
        return first.with(runs).as(second.role());
    }
}
