package io.github.bulletin4j.recognition.restoring;

import io.github.bulletin4j.composition.Composer;
import io.github.bulletin4j.composition.Part;
import io.github.bulletin4j.composition.PrintedFigure;
import io.github.bulletin4j.composition.PrintedFigureRow;
import io.github.bulletin4j.composition.PrintedTable;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.model.Issue;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A part that the output printed.
 *
 * @param part the part; its texts stand for the printed ones
 * @param mark what its line is known by; 0 for what is no line
 */
record PrintedItem(Part part, int mark) {

    /** All that an issue prints, with the marks of its lines. */
    static List<PrintedItem> of(Issue issue, List<Integer> marks) {
        List<PrintedItem> items = new ArrayList<>();
        Iterator<Integer> left = marks.iterator();
        Composer.compose(issue, part -> {
            if (part instanceof TextPart) {
                if (!left.hasNext()) {
                    throw new IllegalArgumentException("more lines are printed than are known");
                }
                items.add(new PrintedItem(part, left.next()));
            } else if (part instanceof PrintedTable
                    || part instanceof PrintedFigure
                    || part instanceof PrintedFigureRow) {
                items.add(new PrintedItem(part, 0));
            }
        });
        if (left.hasNext()) {
            throw new IllegalArgumentException("more lines are known than are printed");
        }
        return items;
    }

    /** What an item of the document has in common with it if nobody changed it. */
    Object key() {
        return part instanceof TextPart line ? List.of(line.role(), mark) : kind();
    }

    /** What an item of the document has in common with it however it was changed. */
    Object kind() {
        if (part instanceof TextPart line) {
            return line.role();
        }
        return part instanceof PrintedFigure ? SeenItem.FIGURE : SeenItem.TABLE;
    }
}
