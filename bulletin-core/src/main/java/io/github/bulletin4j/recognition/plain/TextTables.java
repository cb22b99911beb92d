package io.github.bulletin4j.recognition.plain;

import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenTable;
import java.util.ArrayList;
import java.util.List;

/** Sees tables in plain text: a line of words, and below it lines of as many, each with a number at its end. */
final class TextTables {
    private static final int LEAST = 3;

    private TextTables() {}

    /** How many lines from one on are a table; 0 for none. */
    static int rows(List<TextLine> lines, int from) {
        int tabbed = TabbedTables.rows(lines, from);
        if (tabbed > 0) {
            return tabbed;
        }
        String[] header = words(lines.get(from));
        if (header.length < LEAST || hasNumber(header)) {
            return 0;
        }
        int end = from + 1;
        while (end < lines.size()) {
            String[] row = words(lines.get(end));
            if (row.length != header.length || !row[row.length - 1].matches("-?\\d+(\\.\\d+)?%?")) {
                break;
            }
            end++;
        }
        return end > from + 1 ? end - from : 0;
    }

    static SeenTable table(List<TextLine> lines) {
        if (TabbedTables.rows(lines, 0) > 0) {
            return TabbedTables.table(lines);
        }
        List<SeenTable.Row> rows = new ArrayList<>();
        for (TextLine line : lines) {
            List<SeenTable.Cell> cells = new ArrayList<>();
            for (String word : words(line)) {
                cells.add(new SeenTable.Cell(
                        cells.size(), 1, 1, List.of(SeenParagraph.plain("line " + line.number(), word))));
            }
            rows.add(new SeenTable.Row(rows.isEmpty(), cells));
        }
        return new SeenTable(
                "line " + lines.get(0).number(), rows.get(0).cells().size(), rows);
    }

    private static String[] words(TextLine line) {
        return line.text().split("\\s+");
    }

    private static boolean hasNumber(String[] words) {
        for (String word : words) {
            if (word.matches("[\\d.%-]+")) {
                return true;
            }
        }
        return false;
    }
}
