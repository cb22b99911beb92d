package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.HeadLine;
import io.github.bulletin4j.model.PatternField;
import io.github.bulletin4j.model.PatternKind;
import io.github.bulletin4j.model.PrintPattern;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fills the slots of the lines of the head. A slot whose fields have no value is left out, a line without slots too. */
final class HeadLines {
    private final Function<PatternField, ModelPath> paths;
    private final BiFunction<PatternField, Role, SpanList> values;

    HeadLines(Function<PatternField, ModelPath> paths, BiFunction<PatternField, Role, SpanList> values) {
        this.paths = paths;
        this.values = values;
    }

    boolean isPrinted(HeadLine line) {
        return !line(line, true).spans().isEmpty();
    }

    /** A line; the last one stands above the red rule. */
    SlottedLine line(HeadLine line, boolean isLast) {
        SlottedLine filled = fill(line, Role.COMPILERS);
        if (isLast) {
            return filled;
        }
        boolean isCentered = filled.left().isEmpty() && filled.right().isEmpty();
        return fill(line, isCentered ? Role.NUMBER : Role.MASTHEAD_LINE);
    }

    private SlottedLine fill(HeadLine line, Role role) {
        Map<PatternField, SpanList> said = new EnumMap<>(PatternField.class);
        for (PatternField field : PatternKind.HEAD.fields()) {
            SpanList value = values.apply(field, role);
            if (!value.isEmpty()) {
                said.put(field, value);
            }
        }
        ModelPath path = path(line, said);
        return new SlottedLine(
                role,
                path,
                slot(line.left(), said, role, path),
                slot(line.center(), said, role, path),
                slot(line.right(), said, role, path));
    }

    private static List<Span> slot(
            @Nullable PrintPattern slot, Map<PatternField, SpanList> said, Role role, ModelPath path) {
        return slot == null
                ? List.of()
                : new SpanList(role, path).pattern(slot, said).spans();
    }

    /** A line comes from the first of its fields that has a value. */
    private ModelPath path(HeadLine line, Map<PatternField, SpanList> said) {
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
