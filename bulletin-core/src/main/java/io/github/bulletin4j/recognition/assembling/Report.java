package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.recognition.Certainty;
import io.github.bulletin4j.recognition.Leftover;
import io.github.bulletin4j.recognition.Placement;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps which line became which part, and what is left over. Use by one thread. */
public final class Report {
    private final List<Placement> placements = new ArrayList<>();
    private final List<Leftover> leftovers = new ArrayList<>();
    private final Set<String> once = new HashSet<>();

    /** Nothing placed yet. */
    public Report() {}

    void placed(String path, Line line) {
        placements.add(new Placement(path, line.block().place(), line.text(), line.reason(), line.certainty()));
    }

    /**
     * Places a line as a part of which there is one. A part that was read before is not written over: the line is left.
     *
     * @return whether the line is the first
     */
    boolean placedOnce(String path, Line line) {
        boolean first = placedFirst(path, line);
        if (!first) {
            left(line, "stands behind another that is " + path);
        }
        return first;
    }

    /** Whether there is no other of a part yet of which there is one. */
    boolean first(String part) {
        return once.add(part);
    }

    /** Places a line as a part of which there is one, unless there is one already. */
    boolean placedFirst(String path, Line line) {
        boolean first = first(path);
        if (first) {
            placed(path, line);
        }
        return first;
    }

    /**
     * Notes a rule that is typed where the layout draws one: it is in no part of the issue, and nothing of it is lost.
     *
     * @param rule the line of strokes
     */
    public void drawn(SeenParagraph rule) {
        placements.add(new Placement(
                "", rule.place(), rule.text(), "strokes alone: a rule, which the layout draws", Certainty.CERTAIN));
    }

    /**
     * Leaves over a text.
     *
     * @param place where it stands
     * @param text what it says
     * @param reason why
     */
    public void left(String place, String text, String reason) {
        leftovers.add(new Leftover(place, text, reason));
    }

    void left(Line line, String reason) {
        if (line.block() instanceof SeenTable table) {
            for (SeenTable.Row row : table.rows()) {
                row.cells().forEach(cell -> left(line, cell.text(), reason));
            }
        } else {
            left(line, line.text(), reason);
        }
    }

    void left(Line line, String text, String reason) {
        if (!text.isBlank()) {
            left(line.block().place(), text, reason);
        }
    }

    /**
     * What became which part.
     *
     * @return in the order of the document
     */
    public List<Placement> placements() {
        return placements;
    }

    /**
     * What is left over.
     *
     * @return in the order of the document
     */
    public List<Leftover> leftovers() {
        return leftovers;
    }
}
