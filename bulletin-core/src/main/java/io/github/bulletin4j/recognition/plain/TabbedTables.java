package io.github.bulletin4j.recognition.plain;

import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenTable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sees tables in lines whose cells are divided by tabs, as plain text is written here and copied from other programs. */
final class TabbedTables {
    private static final int LEAST = 2;
    private static final int MOST = 63;

    /** Head and foot have lines with tabs too. */
    private static final Pattern OTHER = Pattern.compile("期|签发人|\\d年\\d{1,2}月\\d{1,2}日.{0,6}$|印发");

    private TabbedTables() {}

    /** How many lines from one on are a table; 0 for none. */
    static int rows(List<TextLine> lines, int from) {
        int end = from;
        int columns = 0;
        while (end < lines.size()
                && lines.get(end).raw().indexOf('\t') >= 0
                && !(end - from < LEAST && OTHER.matcher(lines.get(end).text()).find())) {
            columns = Math.max(columns, cells(lines.get(end)).length);
            end++;
        }
        return end - from >= LEAST && columns >= LEAST && columns <= MOST ? end - from : 0;
    }

    static SeenTable table(List<TextLine> lines) {
        int columns = 0;
        for (TextLine line : lines) {
            columns = Math.max(columns, cells(line).length);
        }
        List<SeenTable.Row> rows = new ArrayList<>();
        int headers = groups(lines, columns, rows) ? 2 : 0;
        for (TextLine line : lines.subList(headers, lines.size())) {
            String[] texts = cells(line);
            List<SeenTable.Cell> cells = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                cells.add(cell(line, i, 1, 1, i < texts.length ? texts[i].strip() : ""));
            }
            rows.add(new SeenTable.Row(rows.isEmpty(), cells));
        }
        return new SeenTable("line " + lines.get(0).number(), columns, rows);
    }

    /** Two rows of headers, the first of which has shared ones: it has as many cells fewer as these share. */
    private static boolean groups(List<TextLine> lines, int columns, List<SeenTable.Row> rows) {
        String[] upper = cells(lines.get(0));
        String[] lower = cells(lines.get(1));
        int single = columns - lower.length;
        int shared = upper.length - single;
        if (lines.size() <= 2 || single < 0 || shared < 1 || upper.length >= columns || lower.length % shared != 0) {
            return false;
        }
        int width = lower.length / shared;
        List<SeenTable.Cell> first = new ArrayList<>();
        List<SeenTable.Cell> second = new ArrayList<>();
        for (int i = 0; i < upper.length; i++) {
            int column = i < single ? i : single + (i - single) * width;
            first.add(cell(lines.get(0), column, i < single ? 1 : width, i < single ? 2 : 1, upper[i].strip()));
        }
        for (int i = 0; i < columns; i++) {
            second.add(
                    i < single
                            ? new SeenTable.Cell(i, 1, 0, List.of())
                            : cell(lines.get(1), i, 1, 1, lower[i - single].strip()));
        }
        rows.add(new SeenTable.Row(true, first));
        rows.add(new SeenTable.Row(true, second));
        return width > 1;
    }

    private static SeenTable.Cell cell(TextLine line, int column, int columns, int rows, String text) {
        return new SeenTable.Cell(
                column, columns, rows, List.of(SeenParagraph.plain("line " + line.number(), Blanks.without(text))));
    }

    private static String[] cells(TextLine line) {
        return line.raw().split("\t", -1);
    }
}
