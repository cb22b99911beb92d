package io.github.bulletin4j.composition;

import io.github.bulletin4j.composition.Span.Kind;
import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.model.PatternField;
import io.github.bulletin4j.model.PrintPattern;
import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the pieces of one paragraph. What is absent in a draft is left out. */
final class SpanList {
    private final Role role;
    private final ModelPath path;
    private final List<Span> spans = new ArrayList<>(2);

    SpanList(Role role, ModelPath path) {
        this.role = role;
        this.path = path;
    }

    SpanList marker(String text) {
        return text.isEmpty() ? this : add(Kind.MARKER, path, new Text(text));
    }

    SpanList wording(String text) {
        return add(Kind.WORDING, path, new Text(text));
    }

    SpanList text(ModelPath from, @Nullable String text) {
        return text == null ? this : add(Kind.TEXT, from, new Text(text));
    }

    SpanList inline(ModelPath from, Inline inline) {
        return add(Kind.TEXT, from, inline);
    }

    /** A label that the issue gives itself, and its colon. */
    SpanList label(ModelPath from, @Nullable String label) {
        return label == null ? this : add(Kind.MARKER, from, new Strong(label)).strongMarker(Marks.after(label));
    }

    /** The colon behind a label, which a draft may lack. */
    SpanList colon(@Nullable String label) {
        return wordingIfAny(Marks.after(label == null ? "" : label));
    }

    /** What leads to the end of the line. */
    SpanList leader() {
        return add(Kind.LEADER, path, new Text("\t"));
    }

    /** The number of the page on which an article begins. */
    SpanList page(ModelPath article, int number) {
        return add(Kind.PAGE, article, new Text(Integer.toString(number)));
    }

    /** The texts of a list, divided. */
    SpanList joined(ModelPath owner, String list, List<String> texts, String separator) {
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                wording(separator);
            }
            text(owner.child(list, i), texts.get(i));
        }
        return this;
    }

    /** A derived mark in bold. */
    SpanList strongMarker(String text) {
        return text.isEmpty() ? this : add(Kind.MARKER, path, new Strong(text));
    }

    /** A pattern of the house style, its fields filled; a field of several texts is filled with their pieces. */
    SpanList pattern(PrintPattern pattern, Map<PatternField, ?> values) {
        for (PrintPattern.Piece piece : pattern.pieces(values)) {
            if (piece.field() != null && values.get(piece.field()) instanceof SpanList value) {
                spans.addAll(value.spans);
            } else if (!piece.text().isEmpty()) {
                wording(piece.text());
            }
        }
        return this;
    }

    /** Pieces that may have another role. */
    SpanList all(SpanList others) {
        if (!others.isEmpty()) {
            spans.addAll(others.spans);
        }
        return this;
    }

    private SpanList add(Kind kind, ModelPath from, Inline inline) {
        spans.add(new Span(kind, role, from, inline));
        return this;
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    List<Span> spans() {
        return spans;
    }

    /** The same pieces in a line of another role. */
    SpanList as(Role other) {
        SpanList list = new SpanList(other, path);
        for (Span span : spans) {
            list.add(span.kind(), span.path(), span.inline());
        }
        return list;
    }

    /** What is read: a pattern takes it for the value of a field. */
    @Override
    public String toString() {
        return Span.text(spans);
    }

    /** A line with one slot on the left and one on the right where a tab of the wording divides it; else a paragraph. */
    TextPart slottedAtTab() {
        String text = toString();
        int tab = text.indexOf('\t');
        if (tab <= 0 || tab == text.length() - 1 || tab != text.lastIndexOf('\t')) {
            return paragraph();
        }
        SpanList left = new SpanList(role, path);
        SpanList right = new SpanList(role, path);
        SpanList slot = left;
        for (Span span : spans) {
            int at = slot == left && span.kind() == Kind.WORDING ? span.text().indexOf('\t') : -1;
            if (at < 0) {
                slot.spans.add(span);
            } else {
                left.wordingIfAny(span.text().substring(0, at));
                right.wordingIfAny(span.text().substring(at + 1));
                slot = right;
            }
        }
        return slot == left ? paragraph() : new SlottedLine(role, path, left.spans, List.of(), right.spans);
    }

    private SpanList wordingIfAny(String text) {
        return text.isEmpty() ? this : wording(text);
    }

    PrintedParagraph paragraph() {
        return new PrintedParagraph(role, path, spans.size() == 1 ? List.of(spans.get(0)) : spans);
    }
}
