package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.Appendix;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Classification;
import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.CellAlignment;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.Compilers;
import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.EditorNote;
import io.github.bulletin4j.model.Extensions;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.LineBreak;
import io.github.bulletin4j.model.ListBlock;
import io.github.bulletin4j.model.ListItem;
import io.github.bulletin4j.model.Marking;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.ProseAppendix;
import io.github.bulletin4j.model.Quote;
import io.github.bulletin4j.model.Recipient;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableAppendix;
import io.github.bulletin4j.model.TableBlock;
import io.github.bulletin4j.model.Text;
import io.github.bulletin4j.model.Title;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The issue behind {@link SampleIssues#full()}. */
final class FullIssue {

    private static final ReportingPeriod SPRING =
            ReportingPeriod.of(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 4, 30));

    private FullIssue() {}

    static Issue create() {
        return Issue.builder(
                        Series.of("白鹭市园林系统", "绿化养护工作简报"),
                        IssueNumber.combined(2024, 9, 10, 203, 204),
                        LocalDate.of(2024, 5, 17))
                .addCompilers(new Compilers(List.of("白鹭市园林局办公室", "养护处"), "编印", null))
                .marking(Marking.builder()
                        .level(Classification.CONFIDENTIAL)
                        .term("1年")
                        .urgency("加急")
                        .copyNumber("000042")
                        .notice("内部资料 注意保存")
                        .build())
                .editorNote(EditorNote.of("本期合刊介绍古树保护的做法，供各区参考。"))
                .contents(Contents.standard())
                .addArticle(feature())
                .addArticle(brief())
                .appendices(appendices())
                .distribution(distribution())
                .colophon(new Colophon(List.of(), 150, "林青", "叶兰", "方樟", "0000-7654321", List.of(), null))
                .extensions(extensions())
                .build();
    }

    private static Article feature() {
        return Article.builder(new Title("一树一策留住绿荫", List.of("城西区为百年古树", "逐株建立健康档案"), "——古树保护工作小结"))
                .id("old-trees")
                .column("经验交流")
                .editorNote(new EditorNote("按", "城西区的档案办法可供借鉴。"))
                .contributor("城西区绿化所")
                .authors(List.of("杜衡", "苏叶"))
                .body(body())
                .extensions(new Extensions(Map.of("reviewedBy", "养护处")))
                .build();
    }

    private static List<Block> body() {
        return List.of(
                Paragraph.of("2024年3月起，城西区为86株古树建档，完成率98.8%，详见附件2。"),
                Heading.of(1, "主要做法"),
                Heading.of(2, "分级"),
                Heading.of(3, "一级古树"),
                Heading.of(4, "巡查"),
                new Heading(1, "结语", Heading.Marker.NONE, false),
                Paragraph.of(new Text("每株古树"), new Strong("每月巡查一次"), new LineBreak(), new Text("记录“三看两查”。")),
                ListBlock.ordered("看枝叶，查虫害；", "看树干，查空洞；"),
                new ListBlock(
                        false,
                        List.of(ListItem.of("不填埋树穴。"), ListItem.of(new Text("不悬挂"), new Strong("重物"), new Text("。")))),
                new TableBlock(table()),
                new Figure(SampleImages.png(4, 3, 0x2E7D32), new BigDecimal("60.5"), "建档后的古樟", "挂着编号牌的古樟树"),
                new Quote("树在，乡愁就在。"));
    }

    private static Table table() {
        return Table.builder()
                .caption("古树健康状况")
                .unit("株")
                .addColumn(new Column("街道", null, ColumnType.TEXT, CellAlignment.LEFT, new BigDecimal("2.5")))
                .addColumn(new Column("株数", null, ColumnType.INTEGER, CellAlignment.RIGHT, BigDecimal.ONE))
                .addColumn(new Column("平均胸径", null, ColumnType.DECIMAL, CellAlignment.CENTER, null))
                .addColumn(Column.of("检查日期", ColumnType.DATE))
                .addRow(
                        Cell.of("湖滨街道").spanning(1, 2),
                        Cell.of(12),
                        Cell.of(new BigDecimal("1.10")),
                        Cell.of("2024-04-12"))
                .addRow(Cell.of(7), Cell.empty(), Cell.of("2024-04-15"))
                .addRow(
                        Cell.of("合计").spanning(1, 1),
                        Cell.of(19),
                        Cell.of("平均值另行公布").spanning(2, 1))
                .addNote("胸径单位为米。")
                .addNote("不含后备古树。")
                .build();
    }

    private static Article brief() {
        return Article.builder(Title.of("城东区开展春季补植"))
                .column("简讯")
                .kind(Article.Kind.BRIEF)
                .contributor("城东区绿化所")
                .addParagraph("4月20日，城东区补植行道树320株。")
                .build();
    }

    private static List<Appendix> appendices() {
        Table schedule = Table.builder()
                .addColumn(Column.of("区", ColumnType.TEXT))
                .addColumn(Column.of("完成日期", ColumnType.DATE))
                .addRow(Cell.of("城西区"), Cell.of("2024-06-30"))
                .build();
        return List.of(
                new StatisticsAppendix(
                        "来稿及刊用情况",
                        SPRING,
                        "单位",
                        true,
                        List.of(
                                StatisticsRow.of("城西区绿化所", 8, 5, 2),
                                StatisticsRow.of("城东区绿化所", 3, 1, 1),
                                StatisticsRow.of("植物园", 0, 0, 0))),
                new TableAppendix(
                        "建档安排", ReportingPeriod.of(LocalDate.of(2024, 6, 1), LocalDate.of(2025, 1, 31)), schedule),
                new ProseAppendix("古树保护须知", SPRING, List.of(Heading.of(1, "禁止事项"), Paragraph.of("禁止刻划树皮。"))));
    }

    private static List<DistributionList> distribution() {
        return List.of(
                DistributionList.report("白鹭市人民政府办公室", "省林业局"),
                new DistributionList(
                        DistributionList.Kind.SEND,
                        DistributionList.Arrangement.JOINED,
                        List.of(Recipient.of("市住建局"), Recipient.of("市交通局", "公路处", "设施处"))),
                DistributionList.issue("各区绿化所"),
                DistributionList.copy("市档案馆"));
    }

    private static Extensions extensions() {
        Map<String, Object> workflow = new LinkedHashMap<>();
        workflow.put("state", "signed");
        workflow.put("steps", List.of(1, true, new BigDecimal("1.10")));
        workflow.put("receipt", new BigInteger("123456789012345678901234567890"));
        return new Extensions(Map.of("workflow", workflow));
    }
}
