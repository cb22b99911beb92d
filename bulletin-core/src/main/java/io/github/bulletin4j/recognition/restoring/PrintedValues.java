package io.github.bulletin4j.recognition.restoring;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.model.Classification;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Label;
import io.github.bulletin4j.model.PatternField;
import io.github.bulletin4j.model.PrintPattern;
import io.github.bulletin4j.recognition.assembling.Periods;
import io.github.bulletin4j.unprinted.Node;
import io.github.bulletin4j.unprinted.RecordNode;
import io.github.bulletin4j.unprinted.ValueNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads values that are no texts, as the house style prints them: numbers, dates, periods. */
final class PrintedValues {
    private final RecordNode issue;
    private final HouseStyle style;

    PrintedValues(RecordNode issue, HouseStyle style) {
        this.issue = issue;
        this.style = style;
    }

    /** Sets the value at a path to what is printed; false if the text is no such value. */
    boolean set(String path, String text) {
        Object value;
        try {
            value = read(path, text);
        } catch (IllegalArgumentException e) {
            return false;
        }
        return value != null && set(path, new ValueNode(value));
    }

    /** Sets the print run, whose line is nothing but a pattern of the house style; false if the text is no such line. */
    boolean setPattern(TextPart part, String text) {
        PrintPattern pattern = style.label(Label.PRINT_RUN);
        Map<PatternField, String> match =
                part.role() == Role.PRINT_RUN && text.length() <= PrintPattern.LONGEST ? pattern.match(text) : null;
        String copies = match == null ? null : match.get(PatternField.N);
        return copies != null && set(part.path().toString(), copies);
    }

    private @Nullable Object read(String path, String text) {
        if (path.equals("number")) {
            return style.parseNumber(text);
        }
        if (path.endsWith("date")) {
            return style.parseDate(text);
        }
        if (path.endsWith("period")) {
            return Periods.parse(style, text);
        }
        if (path.endsWith("level")) {
            for (Classification level : Classification.values()) {
                if (level.label().equals(text)) {
                    return level;
                }
            }
        }
        if (path.endsWith("printRun")) {
            return Integer.valueOf(text.trim());
        }
        return null;
    }

    private boolean set(String path, Node value) {
        int dot = path.lastIndexOf('.');
        Node owner = dot < 0 ? issue : NodePaths.find(issue, path.substring(0, dot));
        return owner instanceof RecordNode record
                && record.components().replace(path.substring(dot + 1), value) != null;
    }
}
