package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.CellAlignment;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Label;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableBuilder;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of submissions and publications that a statistics appendix is printed as (来稿及刊用情况). */
final class StatisticsTable {
    private static final BigDecimal NARROW = new BigDecimal("0.75");
    private static final BigDecimal WIDE = new BigDecimal("4.25");

    private StatisticsTable() {}

    static PrintedTable of(StatisticsAppendix statistics, ModelPath path, HouseStyle style) {
        return new PrintedTable(table(statistics, style), path, new Paths(path));
    }

    private static Table table(StatisticsAppendix statistics, HouseStyle style) {
        TableBuilder table = Table.builder()
                .addColumn(count(Marks.word(style, Label.RANK), NARROW))
                .addColumn(new Column(organizationHeader(statistics), null, ColumnType.TEXT, CellAlignment.LEFT, WIDE))
                .addColumn(count(Marks.word(style, Label.SUBMITTED), BigDecimal.ONE))
                .addColumn(count(Marks.word(style, Label.PUBLISHED), BigDecimal.ONE))
                .addColumn(count(Marks.word(style, Label.BRIEFS), BigDecimal.ONE));
        List<StatisticsRow> rows = statistics.rows();
        for (int i = 0; i < rows.size(); i++) {
            StatisticsRow row = rows.get(i);
            table.addRow(
                    Cell.of(i + 1),
                    row.organization() == null ? Cell.empty() : Cell.of(row.organization()),
                    count(row.submitted()),
                    count(row.published()),
                    count(row.briefs()));
        }
        if (statistics.showTotals()) {
            table.addRow(
                    Cell.of(Marks.word(style, Label.TOTAL)).spanning(2, 1),
                    Cell.of(statistics.totalSubmitted()),
                    Cell.of(statistics.totalPublished()),
                    Cell.of(statistics.totalBriefs()));
        }
        return table.build();
    }

    private static String organizationHeader(StatisticsAppendix statistics) {
        return statistics.organizationHeader() == null ? "" : statistics.organizationHeader();
    }

    private static Column count(String header, BigDecimal weight) {
        return new Column(header, null, ColumnType.INTEGER, null, weight);
    }

    private static Cell count(@Nullable Integer count) {
        return count == null ? Cell.empty() : Cell.of(count);
    }

    /** Most cells are derived or numbers; texts are the header over the organisations, and the organisations. */
    private record Paths(ModelPath appendix) implements PrintedTable.CellPaths {
        private static final List<String> COMPONENTS = List.of("", "organization", "submitted", "published", "briefs");

        @Override
        public ModelPath header(int column) {
            return column == 1 ? appendix.child("organizationHeader") : appendix;
        }

        @Override
        public ModelPath cell(int row, int cell) {
            ModelPath path = appendix.child("rows", row);
            return cell == 0 ? path : path.child(COMPONENTS.get(cell));
        }
    }
}
