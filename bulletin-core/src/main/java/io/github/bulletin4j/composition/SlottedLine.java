package io.github.bulletin4j.composition;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that is filled from the left, in the centre and from the right (一行之内左、中、右各排一项). At least one of these
 * holds something.
 *
 * @param role what it is on the page
 * @param path the element of the issue that it prints
 * @param left what stands on the left; may be empty
 * @param center what stands in the centre; may be empty
 * @param right what stands on the right; may be empty
 */
public record SlottedLine(Role role, ModelPath path, List<Span> left, List<Span> center, List<Span> right)
        implements TextPart {
    /**
     * A line.
     *
     * @param role what it is on the page
     * @param path the element of the issue that it prints
     * @param left what stands on the left
     * @param center what stands in the centre
     * @param right what stands on the right
     */
    public SlottedLine {
        left = List.copyOf(left);
        center = List.copyOf(center);
        right = List.copyOf(right);
    }

    /**
     * The slots that hold something.
     *
     * @return from left to right
     */
    public List<List<Span>> slots() {
        List<List<Span>> slots = new ArrayList<>(3);
        addFilled(slots, left);
        addFilled(slots, center);
        addFilled(slots, right);
        return slots;
    }

    private static void addFilled(List<List<Span>> slots, List<Span> slot) {
        if (!slot.isEmpty()) {
            slots.add(slot);
        }
    }

    @Override
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>(left.size() + center.size() + right.size());
        spans.addAll(left);
        spans.addAll(center);
        spans.addAll(right);
        return spans;
    }

    @Override
    public String text() {
        return joined(joined(Span.text(left), center), right);
    }

    private static String joined(String before, List<Span> slot) {
        String text = Span.text(slot);
        return before.isEmpty() || text.isEmpty() ? before + text : before + '\t' + text;
    }
}
