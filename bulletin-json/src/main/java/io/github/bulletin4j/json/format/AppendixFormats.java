package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.KindFormat;
import io.github.bulletin4j.json.codec.ListFormat;
import io.github.bulletin4j.json.codec.RecordFormat;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.Values;
import io.github.bulletin4j.model.Appendix;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.ProseAppendix;
import io.github.bulletin4j.model.ReportingPeriod;
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
        private final Field<String> title = required("title", Scalars.TEXT, TITLE);
        private final Field<ReportingPeriod> period = optional("period", PeriodFormat.PERIOD, PERIOD);
        private final Field<String> organizationHeader =
                required("organizationHeader", Scalars.TEXT, "The header over the organisations, such as 企业名称.");
        private final Field<Boolean> showTotals = optional(
                "showTotals", Scalars.TRUTH, false, "Whether a row of totals is printed (合计); false when absent.");
        private final Field<List<StatisticsRow>> rows = optional(
                "rows",
                ListFormat.of(StatisticsRowFormat.ROW),
                List.of(),
                "The rows in print order, rows of zeros included (各单位情况).");

        StatisticsFormat() {
            super("StatisticsAppendix", "statistics", "The table of submissions received and published (来稿及刊用情况).");
        }

        @Override
        protected void takeApart(StatisticsAppendix object, JsonOutput out) {
            out.field(title, object.title());
            out.field(period, object.period());
            out.field(organizationHeader, object.organizationHeader());
            out.field(showTotals, object.showTotals());
            out.field(rows, object.rows());
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
        private final Field<String> title = required("title", Scalars.TEXT, TITLE);
        private final Field<ReportingPeriod> period = optional("period", PeriodFormat.PERIOD, PERIOD);
        private final Field<Table> table = required("table", TableFormat.TABLE, "The table (表格).");

        TableAppendixFormat() {
            super("TableAppendix", "table", "An appendix that is a table (表格附件).");
        }

        @Override
        protected void takeApart(TableAppendix object, JsonOutput out) {
            out.field(title, object.title());
            out.field(period, object.period());
            out.field(table, object.table());
        }

        @Override
        protected TableAppendix construct(Values values) {
            return new TableAppendix(values.get(title), values.get(period), values.get(table));
        }
    }

    private static final class ProseFormat extends RecordFormat<ProseAppendix> {
        private final Field<String> title = required("title", Scalars.TEXT, TITLE);
        private final Field<ReportingPeriod> period = optional("period", PeriodFormat.PERIOD, PERIOD);
        private final Field<List<Block>> body =
                requiredList("body", BlockFormats.BODY, "The blocks in reading order (正文内容).");

        ProseFormat() {
            super("ProseAppendix", "prose", "An appendix that is text (文字附件).");
        }

        @Override
        protected void takeApart(ProseAppendix object, JsonOutput out) {
            out.field(title, object.title());
            out.field(period, object.period());
            out.field(body, object.body());
        }

        @Override
        protected ProseAppendix construct(Values values) {
            return new ProseAppendix(values.get(title), values.get(period), values.get(body));
        }
    }
}
