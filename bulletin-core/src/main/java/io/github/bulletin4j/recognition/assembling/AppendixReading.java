package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.model.Appendix;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.IssueBuilder;
import io.github.bulletin4j.model.ProseAppendix;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.TableAppendix;
import io.github.bulletin4j.model.TableBlock;
import io.github.bulletin4j.recognition.SeenTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the appendices: a label, a title, a period, and a table or a text (附件). */
final class AppendixReading {
    private final HouseStyle style;
    private final Report report;
    private final BlocksReading blocks;
    private int count;

    AppendixReading(HouseStyle style, Report report, BlocksReading blocks) {
        this.style = style;
        this.report = report;
        this.blocks = blocks;
    }

    void read(Cursor cursor, IssueBuilder issue) {
        while (cursor.isAt(Role.APPENDIX_LABEL, Role.APPENDIX_TITLE, Role.APPENDIX_PERIOD)) {
            issue.addAppendix(appendix(cursor, "appendices[" + count++ + "]."));
        }
    }

    @SuppressWarnings("NullAway") // what a draft lacks the rules say
    private Appendix appendix(Cursor cursor, String path) {
        if (cursor.isAt(Role.APPENDIX_LABEL)) {
            report.placed(path.substring(0, path.length() - 1), cursor.next());
        }
        String title = null;
        if (cursor.isAt(Role.APPENDIX_TITLE)) {
            title = cursor.peek().text().strip();
            report.placed(path + "title", cursor.next());
        }
        ReportingPeriod period = cursor.isAt(Role.APPENDIX_PERIOD) ? period(cursor.next(), path) : null;
        if (cursor.hasNext() && cursor.peek().block() instanceof SeenTable table) {
            StatisticsAppendix statistics = StatisticsReading.read(table, style, title, period);
            if (statistics != null) {
                report.placed(path + "rows", cursor.next());
                return statistics;
            }
        }
        List<Block> body = blocks.read(cursor, path);
        return body.size() == 1 && body.get(0) instanceof TableBlock table
                ? new TableAppendix(title, period, table.table())
                : new ProseAppendix(title, period, body);
    }

    private @Nullable ReportingPeriod period(Line line, String path) {
        String text = line.text().strip();
        boolean bracketed = text.startsWith("（") && text.endsWith("）");
        ReportingPeriod period = Periods.parse(style, bracketed ? text.substring(1, text.length() - 1) : text);
        if (period == null) {
            report.left(line, "is no period");
        } else {
            report.placed(path + "period", line);
        }
        return period;
    }
}
