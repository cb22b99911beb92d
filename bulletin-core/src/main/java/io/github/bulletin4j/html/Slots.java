package io.github.bulletin4j.html;

import io.github.bulletin4j.composition.SlottedLine;
import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.model.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands side by side on a line (一行各项).
 *
 * @param left what stands on the left
 * @param center what stands in the centre
 * @param right what stands on the right
 */
record Slots(List<Span> left, List<Span> center, List<Span> right) {

    static Slots of(SlottedLine line) {
        return new Slots(line.left(), line.center(), line.right());
    }

    /** A line that a derived tab divides: the left end before the first one, the right end behind it. */
    static Slots of(List<Span> line) {
        List<Span> left = new ArrayList<>();
        List<Span> right = new ArrayList<>();
        List<Span> slot = left;
        for (Span span : line) {
            int tab = slot == left && span.kind() == Span.Kind.WORDING
                    ? span.text().indexOf('\t')
                    : -1;
            if (tab >= 0) {
                left.add(wording(span, span.text().substring(0, tab)));
                right.add(wording(span, span.text().substring(tab + 1)));
                slot = right;
            } else {
                slot.add(span);
            }
        }
        return new Slots(left, List.of(), right);
    }

    private static Span wording(Span span, String text) {
        return new Span(span.kind(), span.role(), span.path(), new Text(text));
    }

    /** Whether all of the line stands in its centre. */
    boolean isCentered() {
        return left.isEmpty() && right.isEmpty();
    }
}
