package io.github.bulletin4j.testing;

import io.github.bulletin4j.composition.Composer;
import io.github.bulletin4j.composition.PrintedFigureRow;
import io.github.bulletin4j.composition.PrintedTable;
import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.recognition.Leftover;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.text.PlainTextRenderer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much of an issue is in the element of another that it was in. */
public final class ElementShare {
    private ElementShare() {}

    /**
     * The share of an issue's characters that another issue has in the same element.
     *
     * @param wanted the issue
     * @param found the other
     * @return from 0 to 100
     */
    public static double of(Issue wanted, Issue found) {
        Map<String, Integer> all = elements(wanted);
        Map<String, Integer> others = elements(found);
        long own = 0;
        long same = 0;
        for (Map.Entry<String, Integer> each : all.entrySet()) {
            int length = each.getKey().length() - each.getKey().indexOf('|') - 1;
            own += (long) length * each.getValue();
            same += (long) length * Math.min(each.getValue(), others.getOrDefault(each.getKey(), 0));
        }
        return own == 0 ? 100 : same * 100.0 / own;
    }

    /**
     * What is in another element than it was, to read.
     *
     * @param wanted the issue
     * @param found the other
     * @return elements and texts
     */
    public static List<String> misplaced(Issue wanted, Issue found) {
        List<String> misplaced = new ArrayList<>(elements(wanted).keySet());
        misplaced.removeAll(elements(found).keySet());
        return misplaced;
    }

    /**
     * The characters of an issue's text that are neither in the text of what was read nor left over.
     *
     * @param issue the issue
     * @param read what was read
     * @return how often each is missing
     */
    public static Map<String, Integer> missing(Issue issue, Recognition read) {
        return missing(PlainTextRenderer.create().render(issue), read);
    }

    /**
     * The characters of a text, but for blanks, that are neither in the text of what was read nor left over.
     *
     * @param text the text
     * @param read what was read
     * @return how often each is missing
     */
    public static Map<String, Integer> missing(String text, Recognition read) {
        StringBuilder found = new StringBuilder(PlainTextRenderer.create().render(read.issue()));
        for (Leftover each : read.leftovers()) {
            found.append(each.text());
        }
        Map<String, Integer> counts = new TreeMap<>();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> counts.merge(Character.toString(c), 1, Integer::sum));
        found.codePoints().forEach(c -> counts.merge(Character.toString(c), -1, Integer::sum));
        counts.values().removeIf(count -> count <= 0);
        return counts;
    }

    private static Map<String, Integer> elements(Issue issue) {
        Map<String, Integer> elements = new HashMap<>();
        Composer.compose(issue, part -> {
            if (part instanceof TextPart line) {
                for (Span span : line.spans()) {
                    if (span.kind() == Span.Kind.TEXT && !span.text().isBlank()) {
                        String path = span.path().toString().replaceAll("\\.inlines\\[\\d+]\\.text$", "");
                        elements.merge(path.replaceAll("\\.text$", "") + "|" + span.text(), 1, Integer::sum);
                    }
                }
            } else if (part instanceof PrintedTable table) {
                table.table().columns().forEach(column -> elements.merge("header|" + column.header(), 1, Integer::sum));
                for (List<Cell> row : table.table().rows()) {
                    row.forEach(cell -> elements.merge("cell|" + cell.format(), 1, Integer::sum));
                }
            } else if (part instanceof PrintedFigureRow row) {
                row.captions().forEach(caption -> elements.merge("caption|" + caption.text(), 1, Integer::sum));
            }
        });
        return elements;
    }
}
