package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.KindCodec;
import io.github.bulletin4j.json.codec.ListCodec;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.model.Appendix;
import io.github.bulletin4j.model.ProseAppendix;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.TableAppendix;

/** The kinds of appendix (附件). */
final class AppendixCodecs {

    private static final String TITLE = "The title (附件标题).";

    private static final String PERIOD = "The period that it is about (起止日期).";

    private static final RecordCodec<StatisticsAppendix> STATISTICS = RecordCodec.of(
                    StatisticsAppendix.class, "The table of submissions received and published (来稿及刊用情况).")
            .kind("statistics")
            .required("title", Scalars.TEXT, TITLE)
            .examples("2021年第三季度来稿及刊用情况")
            .optional("period", PeriodCodec.PERIOD, PERIOD)
            .required("organizationHeader", Scalars.TEXT, "The header over the organisations, such as 企业名称.")
            .optional("showTotals", Scalars.TRUTH, false, "Whether a row of totals is printed (合计); false when absent.")
            .optional(
                    "rows",
                    ListCodec.of(StatisticsRowCodec.ROW),
                    "The rows in print order, rows of zeros included (各单位情况).")
            .build();

    private static final RecordCodec<TableAppendix> TABLE = RecordCodec.of(
                    TableAppendix.class, "An appendix that is a table (表格附件).")
            .kind("table")
            .required("title", Scalars.TEXT, TITLE)
            .examples("各港区吞吐量")
            .optional("period", PeriodCodec.PERIOD, PERIOD)
            .required("table", TableCodec.TABLE, "The table (表格).")
            .build();

    private static final RecordCodec<ProseAppendix> PROSE = RecordCodec.of(
                    ProseAppendix.class, "An appendix that is text (文字附件).")
            .kind("prose")
            .required("title", Scalars.TEXT, TITLE)
            .examples("防汛值守安排")
            .optional("period", PeriodCodec.PERIOD, PERIOD)
            .required("body", BlockCodecs.BODY, "The blocks in reading order (正文内容).")
            .build();

    static final KindCodec<Appendix> APPENDIX = new KindCodec<Appendix>("Appendix", "An appendix (附件).")
            .with(STATISTICS)
            .with(TABLE)
            .with(PROSE);

    private AppendixCodecs() {}
}
