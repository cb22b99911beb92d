package io.github.bulletin4j.recognition.restoring;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.recognition.Certainty;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.assembling.RunSlices;
import io.github.bulletin4j.unprinted.ListNode;
import io.github.bulletin4j.unprinted.Node;
import io.github.bulletin4j.unprinted.RecordNode;
import io.github.bulletin4j.unprinted.TextNode;
import io.github.bulletin4j.unprinted.ValueNode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fills the texts of an issue from one line of the document. */
final class LineFiller {
    private static final String SAME = "the line stands as it was printed";
    private static final String EMPHASISED =
            "the text stands as it was printed; what is bold or a link in it was changed";
    private static final String CHANGED = "the line was changed; its style and place say what it is";

    private final RecordNode issue;
    private final PrintedValues values;
    private final Records records;
    private final AddedElements elements;

    LineFiller(RecordNode issue, PrintedValues values, AddedElements elements, Records records) {
        this.issue = issue;
        this.elements = elements;
        this.values = values;
        this.records = records;
    }

    void fill(PrintedItem printed, SeenItem seen) {
        TextPart part = (TextPart) printed.part();
        SeenParagraph paragraph = (SeenParagraph) seen.block();
        boolean same =
                printed.key().equals(seen.key()) && length(part) == seen.text().length();
        if (isRepeated(part)) {
            records.repeated(part, seen);
            return;
        }
        List<Span> spans = Cuts.spans(part);
        ChangedLine line = same ? null : ChangedLine.of(spans, seen.text(), part.role());
        List<Cuts.Cut> cuts = line == null ? Cuts.exact(spans) : line.cuts();
        int shift = paragraph.text().length() - seen.text().length();
        boolean kept = true;
        for (Cuts.Cut cut : cuts) {
            kept &= fill(cut, seen, same, shift);
        }
        if (line != null) {
            line.added().forEach(added -> elements.add(added, seen));
        }
        Node node = NodePaths.find(issue, part.path().toString());
        if (node != null) {
            Certainty certainty = same && kept ? Certainty.CERTAIN : Certainty.LIKELY;
            records.placed(node, seen, same ? kept ? SAME : EMPHASISED : CHANGED, certainty);
        }
        if (node instanceof ValueNode) {
            records.alive(node);
        }
        if (cuts.isEmpty() && !same && !values.setPattern(part, seen.text())) {
            records.left(seen, "the house style says that another text stands here");
        }
    }

    private static int length(TextPart part) {
        return part.text().length();
    }

    /** Whether a line only repeats what is printed elsewhere: the headlines in the contents, say. */
    static boolean isRepeated(TextPart part) {
        Role role = part.role();
        return (role == Role.CONTENTS_ENTRY || role == Role.CONTENTS_COLUMN)
                        && part.path().toString().startsWith("articles")
                || role == Role.APPENDIX_LIST
                || role == Role.APPENDIX_LIST_ITEM;
    }

    /** Fills what a cut says; whether that is emphasised as it was printed. */
    private boolean fill(Cuts.Cut cut, SeenItem seen, boolean same, int shift) {
        SeenParagraph paragraph = (SeenParagraph) seen.block();
        int from = cut.from() + shift;
        int to = cut.to() + shift;
        ListNode inlines = inlines(cut.spans());
        boolean kept = inlines == null || Emphasis.isKept(cut.spans(), paragraph, from, to);
        if (inlines != null && (!kept || !same && cut.spans().size() > 1)) {
            List<Inline> read = RunSlices.inlines(paragraph.runs(), from, to);
            inlines.elements().clear();
            for (Inline inline : read) {
                inlines.elements().add(records.alive(new ValueNode(inline)));
            }
            return kept;
        }
        Cuts.Cut own = same ? cut : elements.split(cut, seen);
        if (same) {
            int at = own.from();
            for (Span span : own.spans()) {
                int end = at + span.text().length();
                fill(span, seen.text().substring(at, end), seen, true);
                at = end;
            }
        } else if (own.spans().size() == 1) {
            fill(own.spans().get(0), seen.text().substring(own.from(), own.to()), seen, false);
        } else {
            several(own, seen);
        }
        return true;
    }

    /** Several values with nothing between them: all but the last up to a full stop or a line feed. */
    private void several(Cuts.Cut cut, SeenItem seen) {
        String text = seen.text().substring(cut.from(), cut.to());
        int at = 0;
        int last = cut.spans().size() - 1;
        for (int i = 0; i <= last; i++) {
            Span span = cut.spans().get(i);
            if (span.text().equals("\n")) {
                at += text.startsWith("\n", at) ? 1 : 0;
                continue;
            }
            boolean feed = i < last && cut.spans().get(i + 1).text().equals("\n");
            int end = text.length();
            if (i < last) {
                int found = text.indexOf(feed ? "\n" : "。", at);
                int same = at + span.text().length();
                end = found >= 0 ? found + (feed ? 0 : 1) : Math.min(text.length(), same);
            }
            fill(span, text.substring(at, end), seen, false);
            at = end;
        }
    }

    /** The list of inlines that all spans come from, or null. */
    private @Nullable ListNode inlines(List<Span> spans) {
        ListNode list = null;
        for (Span span : spans) {
            String path = Cuts.inlines(span);
            if (path.isEmpty()) {
                return null;
            }
            Node found = NodePaths.find(issue, path);
            if (list != null && list != found) {
                return null;
            }
            list = (ListNode) Objects.requireNonNull(found);
        }
        return list;
    }

    private void fill(Span span, String text, SeenItem seen, boolean same) {
        if (Cuts.isAdded(span)) {
            return;
        }
        String path = span.path().toString();
        Node node = NodePaths.find(issue, path);
        if (node instanceof TextNode leaf) {
            if (text.isEmpty()) {
                return;
            }
            leaf.fill(text);
            records.alive(leaf);
        } else if (node != null) {
            records.alive(node);
            if (!same && !span.text().equals(text) && !values.set(path, text)) {
                records.left(seen, "cannot be read as the house style prints it");
            }
        }
    }
}
