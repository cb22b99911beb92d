package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.HeadLine;
import io.github.bulletin4j.model.PatternField;
import io.github.bulletin4j.model.PrintPattern;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fills the slots of the lines of the head. A slot whose fields have no value is left out, a line without slots too. */
final class HeadLines {
    private final Map<PatternField, SpanList> said;
    private final Function<PatternField, ModelPath> paths;

    /**
     * The lines of one issue's head.
     *
     * @param said the values of the fields that have one
     * @param paths where the fields come from
     */
    HeadLines(Map<PatternField, SpanList> said, Function<PatternField, ModelPath> paths) {
        this.said = said;
        this.paths = paths;
    }

    boolean isPrinted(HeadLine line) {
        return isPrinted(line.left()) || isPrinted(line.center()) || isPrinted(line.right());
    }

    private boolean isPrinted(@Nullable PrintPattern slot) {
        return slot != null && !slot(slot, Role.COMPILERS, ModelPath.ISSUE).isEmpty();
    }

    /** A line; the last one stands above the red rule. */
    SlottedLine line(HeadLine line, boolean isLast) {
        Role role = Role.COMPILERS;
        if (!isLast) {
            role = isPrinted(line.left()) || isPrinted(line.right()) ? Role.MASTHEAD_LINE : Role.NUMBER;
        }
        ModelPath path = path(line);
        return new SlottedLine(
                role,
                path,
                slot(line.left(), role, path),
                slot(line.center(), role, path),
                slot(line.right(), role, path));
    }

    private List<Span> slot(@Nullable PrintPattern slot, Role role, ModelPath path) {
        return slot == null
                ? List.of()
                : new SpanList(role, path).pattern(slot, said).as(role).spans();
    }

    /** A line comes from the first of its fields that has a value. */
    private ModelPath path(HeadLine line) {
        for (PrintPattern slot : new PrintPattern[] {line.left(), line.center(), line.right()}) {
            for (PrintPattern.Piece piece : slot == null ? List.<PrintPattern.Piece>of() : slot.pieces(said)) {
                if (piece.field() != null && said.containsKey(piece.field())) {
                    return paths.apply(piece.field());
                }
            }
        }
        return ModelPath.ISSUE;
    }
}
