package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Advice;
import io.github.bulletin4j.constraint.Distinct;
import io.github.bulletin4j.constraint.Distinct.Elements;
import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.Printed;
import io.github.bulletin4j.constraint.Proofread;
import io.github.bulletin4j.constraint.Required;
import io.github.bulletin4j.constraint.TextKind;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The table of submissions received and published (来稿及刊用情况). Rows are printed in the order given, zero rows
 * included; totals are computed.
 *
 * @param title the title
 * @param period the period counted, or null
 * @param organizationHeader the header over the organisations, such as 企业名称
 * @param showTotals whether a row 合计 is printed
 * @param rows the rows in print order
 */
@Distinct(Elements.ORGANIZATIONS)
@Proofread(groups = Advice.class, payload = Advice.Warning.class)
public record StatisticsAppendix(
        @Required @Printed(TextKind.HEADLINE) @Name String title,

        @Valid @Nullable ReportingPeriod period,
        @Required @Name String organizationHeader,
        boolean showTotals,
        List<@Valid StatisticsRow> rows)
        implements Appendix {

    /**
     * A table of submissions.
     *
     * @param title the title
     * @param period the period counted, or null
     * @param organizationHeader the header over the organisations
     * @param showTotals whether a row 合计 is printed
     * @param rows the rows in print order
     */
    public StatisticsAppendix {
        rows = Copies.list(rows, "rows");
    }

    /**
     * How many texts came in in all.
     *
     * @return the sum over all rows, absent counts left out
     */
    public long totalSubmitted() {
        return sum(StatisticsRow::submitted);
    }

    /**
     * How many texts were published as articles in all.
     *
     * @return the sum over all rows, absent counts left out
     */
    public long totalPublished() {
        return sum(StatisticsRow::published);
    }

    /**
     * How many texts were published as briefs in all.
     *
     * @return the sum over all rows, absent counts left out
     */
    public long totalBriefs() {
        return sum(StatisticsRow::briefs);
    }

    private long sum(Function<StatisticsRow, @Nullable Integer> count) {
        return rows.stream()
                .map(count)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
    }
}
