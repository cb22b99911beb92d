package io.github.bulletin4j.printed;

import io.github.bulletin4j.constraint.TextKind;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.model.Label;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.PrintPattern;
import io.github.bulletin4j.model.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A walk over every printed string below a record, whatever components it has. What reads a string says how it should read;
 * records are made anew only where that differs. Not safe for use by several threads.
 */
public abstract class PrintedStrings {

    private final List<Object> path = new ArrayList<>();

    /**
     * Reads a string.
     *
     * @return how it should read; the same one when it stays
     */
    protected abstract String read(String text, TextKind kind);

    /**
     * Reads the pieces of a paragraph or the lines of a headline, which are one text. A line break is a piece of its own.
     *
     * @param kind what they are; inlines where it is running text
     * @param continued whether the next paragraph begins with an opening quotation mark
     * @return how they should read; the same list when they stay
     */
    protected abstract List<String> read(List<String> pieces, TextKind kind, boolean continued);

    /** Whether the walk goes into a part. */
    protected boolean enters(Record part) {
        return true;
    }

    /** Where the string is that is being read: names of components, and indexes into lists. */
    protected final List<Object> path() {
        return path;
    }

    /** Reads every string below a record. */
    public final <T extends Record> T walk(T record) {
        Shape shape = Shape.of(record.getClass());
        @Nullable Object[] changed = null;
        for (Shape.Component component : shape.printed()) {
            Object before = component.value(record);
            if (before == null) {
                continue;
            }
            path.add(component.name());
            Object after = value(before, component.kind(), false);
            path.remove(path.size() - 1);
            if (after != before) {
                changed = changed == null ? shape.values(record) : changed;
                changed[component.index()] = after;
            }
        }
        return changed == null ? record : shape.make(record, changed);
    }

    private Object value(Object value, TextKind kind, boolean continued) {
        if (value instanceof String text) {
            return read(text, kind);
        }
        if (value instanceof Paragraph paragraph) {
            return paragraph(paragraph, continued);
        }
        if (value instanceof List<?> list) {
            return isInlines(list)
                    ? inlines(list, continued)
                    : kind == TextKind.HEADLINE ? lines(list) : list(list, kind);
        }
        if (value instanceof PrintPattern pattern) {
            String text = read(pattern.text(), TextKind.PATTERN);
            return text.equals(pattern.text()) ? pattern : pattern.withText(text);
        }
        if (value instanceof Map<?, ?> labels) {
            return labels(labels);
        }
        return value instanceof Record part && enters(part) ? walk(part) : value;
    }

    private Object paragraph(Paragraph paragraph, boolean continued) {
        path.add("inlines");
        List<?> inlines = inlines(paragraph.inlines(), continued);
        path.remove(path.size() - 1);
        @SuppressWarnings("unchecked")
        List<Inline> same = (List<Inline>) inlines;
        return inlines == paragraph.inlines() ? paragraph : new Paragraph(same);
    }

    private List<?> list(List<?> list, TextKind kind) {
        @Nullable List<Object> changed = null;
        for (int i = 0; i < list.size(); i++) {
            Object before = list.get(i);
            if (before == null) {
                continue;
            }
            boolean continued = i + 1 < list.size() && before instanceof Block && beginsQuotation(list.get(i + 1));
            path.add(i);
            Object after = value(before, kind, continued);
            path.remove(path.size() - 1);
            if (after != before) {
                changed = changed == null ? new ArrayList<>(list) : changed;
                changed.set(i, after);
            }
        }
        return changed == null ? list : changed;
    }

    private Map<?, ?> labels(Map<?, ?> labels) {
        @Nullable Map<Object, Object> changed = null;
        for (Map.Entry<?, ?> label : labels.entrySet()) {
            path.add(((Label) label.getKey()).word());
            Object after = value(label.getValue(), TextKind.NAME, false);
            path.remove(path.size() - 1);
            if (after != label.getValue()) {
                changed = changed == null ? new HashMap<>(labels) : changed;
                changed.put(label.getKey(), after);
            }
        }
        return changed == null ? labels : changed;
    }

    @SuppressWarnings("unchecked")
    private List<?> lines(List<?> lines) {
        return lines.isEmpty() ? lines : read((List<String>) lines, TextKind.HEADLINE, false);
    }

    private List<?> inlines(List<?> inlines, boolean continued) {
        List<String> before = inlines.size() == 1 ? List.of(text(inlines.get(0))) : texts(inlines);
        List<String> after = read(before, TextKind.RUNNING, continued);
        if (after == before) {
            return inlines;
        }
        List<Object> changed = new ArrayList<>(inlines);
        for (int i = 0; i < after.size(); i++) {
            if (!after.get(i).equals(before.get(i))) {
                changed.set(i, Shape.withText((Record) inlines.get(i), after.get(i)));
            }
        }
        return changed;
    }

    private static List<String> texts(List<?> inlines) {
        List<String> texts = new ArrayList<>(inlines.size());
        for (Object inline : inlines) {
            texts.add(text(inline));
        }
        return texts;
    }

    private static String text(Object inline) {
        return Objects.requireNonNullElse(((Inline) inline).text(), "");
    }

    private static boolean isInlines(List<?> list) {
        return !list.isEmpty() && list.get(0) instanceof Inline;
    }

    private static boolean beginsQuotation(@Nullable Object block) {
        String text = block instanceof Quote quote ? quote.text() : null;
        if (block instanceof Paragraph paragraph && !paragraph.inlines().isEmpty()) {
            text = paragraph.inlines().get(0).text();
        }
        return text != null && (text.startsWith("“") || text.startsWith("「"));
    }
}
