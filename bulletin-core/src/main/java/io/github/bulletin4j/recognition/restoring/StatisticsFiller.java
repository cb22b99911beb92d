package io.github.bulletin4j.recognition.restoring;

import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.recognition.SeenTable;
import io.github.bulletin4j.unprinted.RecordNode;
import io.github.bulletin4j.unprinted.RowsNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills the rows of a statistics appendix (来稿及刊用情况). Ranks and totals are derived, so they are only compared. */
final class StatisticsFiller {
    private static final int COLUMNS = 5;
    private static final int COUNTS = 2;

    private StatisticsFiller() {}

    static void fill(RecordNode owner, List<SeenTable.Row> rows, SeenItem item, Records records) {
        List<StatisticsRow> read = new ArrayList<>();
        boolean totals = Boolean.TRUE.equals(owner.component("showTotals").value());
        int count = rows.size() - (totals && !rows.isEmpty() ? 1 : 0);
        for (int i = 0; i < count; i++) {
            String[] texts = texts(rows.get(i));
            if (!texts[0].isBlank() && !texts[0].strip().equals(String.valueOf(i + 1))) {
                left(item, i, 0, texts[0], "is not the rank of the row", records);
            }
            read.add(row(texts, item, i, records));
        }
        ((RowsNode) owner.component("rows")).fill(read);
        if (count < rows.size()) {
            totals(rows.get(count), read, item, records);
        }
    }

    @SuppressWarnings("NullAway") // what a draft lacks the rules say
    private static StatisticsRow row(String[] texts, SeenItem item, int row, Records records) {
        return new StatisticsRow(
                texts[1].isEmpty() ? null : texts[1],
                number(texts[2], item, row, 2, records),
                number(texts[3], item, row, 3, records),
                number(texts[4], item, row, 4, records));
    }

    private static void totals(SeenTable.Row row, List<StatisticsRow> rows, SeenItem item, Records records) {
        String[] texts = texts(row);
        for (int i = COUNTS; i < COLUMNS; i++) {
            int column = i;
            long sum = rows.stream()
                    .map(each -> column == 2 ? each.submitted() : column == 3 ? each.published() : each.briefs())
                    .mapToLong(each -> each == null ? 0 : each)
                    .sum();
            if (!texts[i].isBlank() && !texts[i].strip().equals(String.valueOf(sum))) {
                left(item, rows.size(), i, texts[i], "is not the sum of its column", records);
            }
        }
    }

    private static String[] texts(SeenTable.Row row) {
        String[] texts = new String[COLUMNS];
        Arrays.fill(texts, "");
        for (SeenTable.Cell cell : row.cells()) {
            if (cell.rows() > 0 && cell.column() < COLUMNS) {
                texts[cell.column()] = cell.text();
            }
        }
        return texts;
    }

    private static @Nullable Integer number(String text, SeenItem item, int row, int column, Records records) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            left(item, row, column, text, "is no count", records);
            return null;
        }
    }

    private static void left(SeenItem item, int row, int column, String text, String reason, Records records) {
        String place = item.block().place() + ", row " + (row + 1) + ", cell " + (column + 1);
        records.left(place, text, reason);
    }
}
