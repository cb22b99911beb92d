package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Label;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.recognition.SeenTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a table of submissions and publications by its headers (来稿及刊用情况). */
final class StatisticsReading {
    private static final int COLUMNS = 5;

    private StatisticsReading() {}

    /** The appendix, or null if the table has other headers or other cells. */
    @SuppressWarnings("NullAway") // what a draft lacks the rules say
    static @Nullable StatisticsAppendix read(
            SeenTable table, HouseStyle style, @Nullable String title, @Nullable ReportingPeriod period) {
        if (table.columns() != COLUMNS
                || table.rows().size() < 2
                || !isHeader(table.rows().get(0), style)) {
            return null;
        }
        List<StatisticsRow> rows = new ArrayList<>();
        boolean totals = false;
        for (SeenTable.Row row : table.rows().subList(1, table.rows().size())) {
            List<String> texts = row.cells().stream()
                    .map(SeenTable.Cell::text)
                    .map(String::strip)
                    .toList();
            if (totals) {
                return null;
            }
            if (texts.size() == COLUMNS && texts.get(0).equals(String.valueOf(rows.size() + 1))) {
                StatisticsRow read = row(texts);
                if (read == null) {
                    return null;
                }
                rows.add(read);
            } else if (isTotal(texts, rows, style)) {
                totals = true;
            } else {
                return null;
            }
        }
        String header = table.rows().get(0).cells().get(1).text().strip();
        return new StatisticsAppendix(title, period, header, totals, rows);
    }

    private static boolean isHeader(SeenTable.Row row, HouseStyle style) {
        List<String> texts =
                row.cells().stream().map(cell -> cell.text().strip()).toList();
        return texts.size() == COLUMNS
                && texts.get(0).equals(word(style, Label.RANK))
                && texts.get(2).equals(word(style, Label.SUBMITTED))
                && texts.get(3).equals(word(style, Label.PUBLISHED))
                && texts.get(4).equals(word(style, Label.BRIEFS));
    }

    private static @Nullable String word(HouseStyle style, Label label) {
        return style.label(label).format(Map.of());
    }

    private static @Nullable StatisticsRow row(List<String> texts) {
        for (String count : texts.subList(2, COLUMNS)) {
            if (!count.matches("0|[1-9]\\d{0,8}")) {
                return null;
            }
        }
        return new StatisticsRow(
                texts.get(1),
                Integer.valueOf(texts.get(2)),
                Integer.valueOf(texts.get(3)),
                Integer.valueOf(texts.get(4)));
    }

    private static boolean isTotal(List<String> texts, List<StatisticsRow> rows, HouseStyle style) {
        int size = texts.size();
        if (size < 4
                || size == COLUMNS && !texts.get(1).isEmpty()
                || !texts.get(0).equals(word(style, Label.TOTAL))) {
            return false;
        }
        return texts.get(size - 3)
                        .equals(sum(
                                rows.stream().mapToInt(StatisticsRow::submitted).sum()))
                && texts.get(size - 2)
                        .equals(sum(
                                rows.stream().mapToInt(StatisticsRow::published).sum()))
                && texts.get(size - 1)
                        .equals(sum(
                                rows.stream().mapToInt(StatisticsRow::briefs).sum()));
    }

    private static String sum(int sum) {
        return String.valueOf(sum);
    }
}
