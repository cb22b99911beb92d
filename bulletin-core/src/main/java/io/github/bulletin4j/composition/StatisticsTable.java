package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.CellAlignment;
import io.github.bulletin4j.model.Column.ColumnType;
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

    static Table of(StatisticsAppendix statistics) {
        TableBuilder table = Table.builder()
                .addColumn(count("序号", NARROW))
                .addColumn(new Column(organizationHeader(statistics), ColumnType.TEXT, CellAlignment.LEFT, WIDE))
                .addColumn(count("来稿数", BigDecimal.ONE))
                .addColumn(count("刊用数", BigDecimal.ONE))
                .addColumn(count("简讯数", BigDecimal.ONE));
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
                    Cell.of("合计").spanning(2, 1),
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
        return new Column(header, ColumnType.INTEGER, null, weight);
    }

    private static Cell count(@Nullable Integer count) {
        return count == null ? Cell.empty() : Cell.of(count);
    }
}
