package io.github.bulletin4j.recognition.ruling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.recognition.Certainty;
import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenLook;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.assembling.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The blocks of a document, and what rules have said of them so far. Use by one thread. */
final class Ruled {
    private final List<SeenBlock> blocks;
    private final @Nullable Line[] lines;

    Ruled(List<SeenBlock> blocks) {
        this.blocks = new ArrayList<>(blocks);
        this.lines = new Line[blocks.size()];
    }

    /** Whether nothing says how large any type is, as in plain text. */
    boolean isPlain() {
        return blocks.stream()
                .noneMatch(block -> block instanceof SeenParagraph paragraph
                        && paragraph.look().size() > 0);
    }

    int size() {
        return blocks.size();
    }

    @Nullable
    SeenParagraph paragraph(int index) {
        return index >= 0 && index < size() && blocks.get(index) instanceof SeenParagraph paragraph ? paragraph : null;
    }

    /** The text without blanks at its ends; empty of what is no paragraph. */
    String text(int index) {
        SeenParagraph paragraph = paragraph(index);
        return paragraph == null ? "" : paragraph.text().strip();
    }

    SeenLook look(int index) {
        SeenParagraph paragraph = paragraph(index);
        return paragraph == null ? SeenLook.PLAIN : paragraph.look();
    }

    /** Whether a paragraph is still open for rules. */
    boolean isOpen(int index) {
        return paragraph(index) != null && lines[index] == null;
    }

    @Nullable
    Role role(int index) {
        Line line = index >= 0 && index < size() ? lines[index] : null;
        return line == null ? null : line.role();
    }

    void rule(int index, Role role, String reason, Certainty certainty) {
        lines[index] = new Line(blocks.get(index), role, reason, certainty);
    }

    /** Sees a line of the head, or of printing, with tabs between its slots, where blanks divide them. */
    void divide(int index) {
        SeenParagraph paragraph = paragraph(index);
        if (paragraph != null && paragraph.role() == null) {
            blocks.set(index, HeadGaps.divided(paragraph));
        }
    }

    List<Line> lines() {
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            Line line = lines[i];
            if (line == null) {
                boolean text = blocks.get(i) instanceof SeenParagraph;
                line = text
                        ? new Line(blocks.get(i), Role.BODY, "nothing speaks for another part", Certainty.LIKELY)
                        : new Line(blocks.get(i), null, "a table or a picture", Certainty.CERTAIN);
            }
            all.add(line);
        }
        return all;
    }
}
