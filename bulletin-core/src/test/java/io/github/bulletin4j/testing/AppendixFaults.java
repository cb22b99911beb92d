package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.Appendix;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.ProseAppendix;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableAppendix;
import io.github.bulletin4j.model.TableBlock;
import io.github.bulletin4j.model.TableBuilder;
import io.github.bulletin4j.testing.Fault.Planted;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Faults of appendices, planted into a new one after those of the issue, and of tables. */
final class AppendixFaults {

    private AppendixFaults() {}

    static Planted duplicateOrganization(Issue issue, Random random) {
        return append(
                issue,
                statistics(null, StatisticsRow.of("甲公司Ａ区", 1, 0, 0), StatisticsRow.of("甲公司A区", 0, 0, 0)),
                "rows[1].organization");
    }

    static Planted overSubmitted(Issue issue, Random random) {
        return append(issue, statistics(null, StatisticsRow.of("甲公司", 1, 1, 1)), "rows[0].submitted");
    }

    static Planted periodOrder(Issue issue, Random random) {
        LocalDate end = issue.date().minusDays(9);
        ReportingPeriod period = ReportingPeriod.of(end.plusDays(1), end);
        Appendix appendix = random.nextBoolean() ? statistics(period) : ProseAppendix.of("说明", "说明文字。");
        return appendix instanceof ProseAppendix prose
                ? append(issue, new ProseAppendix(prose.title(), period, prose.body()), "period.end")
                : append(issue, appendix, "period.end");
    }

    static Planted dateBeforePeriod(Issue issue, Random random) {
        LocalDate start = issue.date().plusDays(1);
        return append(issue, statistics(ReportingPeriod.of(start, start.plusDays(random.nextInt(90)))), "period.end");
    }

    static Planted rowShape(Issue issue, Random random) {
        Table lacking = twoColumns().addRow(Cell.of("甲")).build();
        Table overfull =
                twoColumns().addRow(Cell.of("甲"), Cell.of(1), Cell.of(2)).build();
        Table below =
                twoColumns().addRow(Cell.of("甲").spanning(1, 2), Cell.of(1)).build();
        return switch (random.nextInt(3)) {
            case 0 -> table(issue, random, lacking, "rows[0]");
            case 1 -> table(issue, random, overfull, "rows[0][2]");
            default -> table(issue, random, below, "rows[0][0]");
        };
    }

    static Planted cellType(Issue issue, Random random) {
        Table table = twoColumns()
                .addRow(Cell.of("甲"), Cell.of(1))
                .addRow(Cell.of("乙"), Cell.of("2"))
                .build();
        return table(issue, random, table, "rows[1][1]");
    }

    private static TableBuilder twoColumns() {
        return Table.builder()
                .addColumn(Column.of("单位", ColumnType.TEXT))
                .addColumn(Column.of("数量", ColumnType.INTEGER));
    }

    private static Planted table(Issue issue, Random random, Table table, String path) {
        return random.nextBoolean()
                ? append(issue, TableAppendix.of("附表", table), "table." + path)
                : ArticleFaults.append(issue, random, ".table." + path, new TableBlock(table));
    }

    private static StatisticsAppendix statistics(@Nullable ReportingPeriod period, StatisticsRow... rows) {
        return new StatisticsAppendix("来稿及刊用情况", period, "单位", false, List.of(rows));
    }

    private static Planted append(Issue issue, Appendix appendix, String path) {
        Issue changed = issue.toBuilder().addAppendix(appendix).build();
        return new Planted(changed, "appendices[" + issue.appendices().size() + "]." + path);
    }
}
