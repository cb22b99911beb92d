package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.KindFormat;
import io.github.bulletin4j.json.codec.ListFormat;
import io.github.bulletin4j.json.codec.RecordFormat;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.Values;
import io.github.bulletin4j.model.Appendix;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Period;
import io.github.bulletin4j.model.ProseAppendix;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableAppendix;
import java.util.List;

/** The kinds of appendix (附件). */
final class AppendixFormats {

    static final KindFormat<Appendix> APPENDIX = new KindFormat<Appendix>("Appendix", "An appendix (附件).")
            .with(StatisticsAppendix.class, new StatisticsFormat())
            .with(TableAppendix.class, new TableAppendixFormat())
            .with(ProseAppendix.class, new ProseFormat());

    private static final String TITLE = "The title (附件标题).";

    private static final String PERIOD = "The period that it is about (起止日期).";

    private AppendixFormats() {}

    private static final class StatisticsFormat extends RecordFormat<StatisticsAppendix> {
        private final Field<StatisticsAppendix, String> title =
                required("title", Scalars.TEXT, StatisticsAppendix::title, TITLE);
        private final Field<StatisticsAppendix, Period> period =
                optional("period", PeriodFormat.PERIOD, StatisticsAppendix::period, PERIOD);
        private final Field<StatisticsAppendix, String> organizationHeader = required(
                "organizationHeader",
                Scalars.TEXT,
                StatisticsAppendix::organizationHeader,
                "The header over the organisations, such as 企业名称.");
        private final Field<StatisticsAppendix, Boolean> showTotals = optional(
                "showTotals",
                Scalars.TRUTH,
                StatisticsAppendix::showTotals,
                false,
                "Whether a row of totals is printed (合计); false when absent.");
        private final Field<StatisticsAppendix, List<StatisticsRow>> rows = optional(
                "rows",
                ListFormat.of(StatisticsRowFormat.ROW),
                StatisticsAppendix::rows,
                List.of(),
                "The rows in print order, rows of zeros included (各单位情况).");

        StatisticsFormat() {
            super("StatisticsAppendix", "statistics", "The table of submissions received and published (来稿及刊用情况).");
        }

        @Override
        protected StatisticsAppendix construct(Values values) {
            return new StatisticsAppendix(
                    values.get(title),
                    values.get(period),
                    values.get(organizationHeader),
                    values.get(showTotals),
                    values.get(rows));
        }
    }

    private static final class TableAppendixFormat extends RecordFormat<TableAppendix> {
        private final Field<TableAppendix, String> title = required("title", Scalars.TEXT, TableAppendix::title, TITLE);
        private final Field<TableAppendix, Period> period =
                optional("period", PeriodFormat.PERIOD, TableAppendix::period, PERIOD);
        private final Field<TableAppendix, Table> table =
                required("table", TableFormat.TABLE, TableAppendix::table, "The table (表格).");

        TableAppendixFormat() {
            super("TableAppendix", "table", "An appendix that is a table (表格附件).");
        }

        @Override
        protected TableAppendix construct(Values values) {
            return new TableAppendix(values.get(title), values.get(period), values.get(table));
        }
    }

    private static final class ProseFormat extends RecordFormat<ProseAppendix> {
        private final Field<ProseAppendix, String> title = required("title", Scalars.TEXT, ProseAppendix::title, TITLE);
        private final Field<ProseAppendix, Period> period =
                optional("period", PeriodFormat.PERIOD, ProseAppendix::period, PERIOD);
        private final Field<ProseAppendix, List<Block>> body =
                requiredList("body", BlockFormats.BODY, ProseAppendix::body, "The blocks in reading order (正文内容).");

        ProseFormat() {
            super("ProseAppendix", "prose", "An appendix that is text (文字附件).");
        }

        @Override
        protected ProseAppendix construct(Values values) {
            return new ProseAppendix(values.get(title), values.get(period), values.get(body));
        }
    }
}
