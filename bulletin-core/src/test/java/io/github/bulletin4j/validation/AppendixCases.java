package io.github.bulletin4j.validation;

import static io.github.bulletin4j.validation.BoundaryCase.DATE;
import static io.github.bulletin4j.validation.BoundaryCase.column;
import static io.github.bulletin4j.validation.BoundaryCase.statistics;
import static io.github.bulletin4j.validation.BoundaryCase.table;
import static io.github.bulletin4j.validation.BoundaryCase.weighed;
import static io.github.bulletin4j.validation.BoundaryCase.with;

import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.IssueBuilder;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableAppendix;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** Cases of appendices and tables. */
final class AppendixCases {

    private AppendixCases() {}

    private static IssueBuilder columns(IssueBuilder issue, int count) {
        Table table = Table.builder()
                .columns(Collections.nCopies(count, Column.of("列", ColumnType.TEXT)))
                .rows(List.of(Collections.nCopies(count, Cell.of("文"))))
                .build();
        return issue.addAppendix(TableAppendix.of("附表", table));
    }

    static List<BoundaryCase> appendices() {
        LocalDate end = DATE.minusDays(30);
        return List.of(
                with(
                        "period-order",
                        "appendices[0].period.end",
                        issue -> statistics(issue, ReportingPeriod.of(end.plusDays(1), end)),
                        issue -> statistics(issue, ReportingPeriod.of(end, end))),
                with(
                        "date-before-period",
                        "appendices[0].period.end",
                        issue -> statistics(issue, ReportingPeriod.of(DATE, DATE.plusDays(1))),
                        issue -> statistics(issue, ReportingPeriod.of(DATE, DATE))),
                with(
                        "required",
                        "appendices[0].rows[0].submitted",
                        issue -> statistics(issue, null, new StatisticsRow("甲", null, 1, 0)),
                        issue -> statistics(issue, null, StatisticsRow.of("甲", 1, 1, 0))),
                with(
                        "out-of-range",
                        "appendices[0].rows[0].briefs",
                        issue -> statistics(issue, null, StatisticsRow.of("甲", 1, 1, -1)),
                        issue -> statistics(issue, null, StatisticsRow.of("甲", 1, 1, 0))),
                with(
                        "over-submitted",
                        "appendices[0].rows[0].submitted",
                        issue -> statistics(issue, null, StatisticsRow.of("甲", 2, 2, 1)),
                        issue -> statistics(issue, null, StatisticsRow.of("甲", 3, 2, 1))),
                with(
                        "duplicate",
                        "appendices[0].rows[1].organization",
                        issue -> statistics(
                                issue, null, StatisticsRow.of("甲Ａ", 0, 0, 0), StatisticsRow.of("甲A", 0, 0, 0)),
                        issue -> statistics(
                                issue, null, StatisticsRow.of("甲Ａ", 0, 0, 0), StatisticsRow.of("甲（分）", 0, 0, 0))));
    }

    static List<BoundaryCase> tables() {
        return List.of(
                with(
                        "row-shape",
                        "appendices[0].table.columns",
                        issue -> columns(issue, 64),
                        issue -> columns(issue, 63)),
                table("row-shape", "rows[0]", List.of(Cell.of("甲")), List.of(Cell.of("甲"), Cell.empty())),
                table(
                        "row-shape",
                        "rows[0][1]",
                        List.of(Cell.of("甲"), Cell.of("乙").spanning(2, 1)),
                        List.of(Cell.of("甲乙").spanning(2, 1))),
                table(
                        "row-shape",
                        "rows[0][0]",
                        List.of(Cell.of("甲").spanning(1, 2), Cell.of(1)),
                        List.of(Cell.of("甲").spanning(1, 1), Cell.of(1))),
                table(
                        "cell-type",
                        "rows[0][1]",
                        List.of(Cell.of("甲"), Cell.of("1")),
                        List.of(Cell.of("甲"), Cell.of(1))),
                table(
                        "cell-type",
                        "rows[0][1]",
                        List.of(Cell.of("甲"), Cell.of(new BigDecimal("1.5"))),
                        List.of(Cell.of("甲"), Cell.of(new BigDecimal("1.0")))),
                table(
                        "out-of-range",
                        "rows[0][0].columnSpan",
                        List.of(Cell.of("甲").spanning(0, 1), Cell.of(1)),
                        List.of(Cell.of(7), Cell.of(1))),
                column("cell-type", "rows[0][0]", ColumnType.DATE, Cell.of("2024-02-30"), Cell.of("2024-02-29")),
                column("cell-type", "rows[0][0]", ColumnType.DATE, Cell.of(20240229), Cell.empty()),
                column("cell-type", "rows[0][0]", ColumnType.DECIMAL, Cell.of("一"), Cell.of(new BigDecimal("1.10"))),
                with(
                        "out-of-range",
                        "appendices[0].table.columns[0].weight",
                        issue -> weighed(issue, "0"),
                        issue -> weighed(issue, "0.01")));
    }
}
