package io.github.bulletin4j.recognition.ruling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.assembling.Line;
import io.github.bulletin4j.recognition.assembling.Report;
import io.github.bulletin4j.recognition.plain.Strokes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules that are typed as lines of strokes (分隔线). They are no text: the line above one is seen with a rule at its edge. Where a
 * layout draws rules, below the head and at the foot, such a line is said by the layout; elsewhere it is left over.
 */
final class TypedRules {
    private final List<SeenBlock> blocks = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    /** A typed rule, and how many blocks stand above it. */
    private record Rule(SeenParagraph strokes, int above) {}

    TypedRules(List<SeenBlock> all) {
        for (SeenBlock block : all) {
            if (block instanceof SeenParagraph line && line.role() == null && Strokes.areRule(line.text())) {
                rules.add(new Rule(line, blocks.size()));
                underline();
            } else {
                blocks.add(block);
            }
        }
    }

    private void underline() {
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last) instanceof SeenParagraph paragraph) {
            blocks.set(last, paragraph.with(paragraph.look().ruled()));
        }
    }

    /** The blocks of the document without such rules. */
    List<SeenBlock> blocks() {
        return blocks;
    }

    /** Says of each rule whether a layout draws it, now that it is known what the lines are, one for each block. */
    void report(List<Line> lines, Report report) {
        for (Rule rule : rules) {
            boolean edge = rule.above() == 0 || rule.above() == lines.size();
            Role above = edge ? null : lines.get(rule.above() - 1).role();
            Role next = edge ? null : lines.get(rule.above()).role();
            SeenParagraph strokes = rule.strokes();
            if (edge || isOfHead(above) || isOfFoot(above) || isOfFoot(next)) {
                report.drawn(strokes);
            } else {
                report.left(
                        strokes.place(), strokes.text(), "is a rule typed between texts, where no layout draws one");
            }
        }
    }

    private static boolean isOfHead(@Nullable Role role) {
        return role != null && role.compareTo(Role.COMPILERS) <= 0;
    }

    private static boolean isOfFoot(@Nullable Role role) {
        return role != null && role.compareTo(Role.DISTRIBUTION) >= 0;
    }
}
