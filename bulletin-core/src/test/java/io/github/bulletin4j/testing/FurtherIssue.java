package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.Addressee;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Compilers;
import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.FigureRow;
import io.github.bulletin4j.model.HeadLine;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Label;
import io.github.bulletin4j.model.Link;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Printing;
import io.github.bulletin4j.model.Recipient;
import io.github.bulletin4j.model.RecipientMarks;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.model.Signature;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.Text;
import io.github.bulletin4j.model.Title;
import java.time.LocalDate;
import java.util.List;

/** The issue behind {@link SampleIssues#further()}. */
final class FurtherIssue {

    private FurtherIssue() {}

    static Issue create() {
        return Issue.builder(
                        Series.of("云岭市林业系统", "护林动态").withStyle(style()),
                        new IssueNumber.Regular(2025, 1, 1, "创刊号"),
                        LocalDate.of(2025, 4, 18))
                .addCompilers(new Compilers(List.of("云岭市林业局"), null, "主办"))
                .addCompilers(new Compilers(List.of("云岭市护林协会"), "协办", null))
                .contents(new Contents("本期要点", List.of("清明期间未发生火情", "防火通道完工")))
                .addArticle(article())
                .addDistributionList(list(DistributionList.Kind.MAIN, "云岭市人民政府"))
                .addDistributionList(list(DistributionList.Kind.EXTRA, "云岭市消防救援支队"))
                .colophon(Colophon.builder()
                        .subjects(List.of("林业", "防火"))
                        .addCredit("值班员", "柏某")
                        .printing(Printing.of("云岭市林业局办公室", LocalDate.of(2025, 4, 19)))
                        .build())
                .build();
    }

    private static DistributionList list(DistributionList.Kind kind, String organization) {
        return new DistributionList(kind, DistributionList.Arrangement.JOINED, List.of(Recipient.of(organization)));
    }

    private static Article article() {
        return Article.builder(Title.of("清明护林无火情"))
                .source("云岭日报")
                .keywords(List.of("护林", "防火"))
                .addBlock(new Addressee("各林场："))
                .addBlock(new Heading(1, "总体情况。", Heading.Marker.AUTO, true))
                .addParagraph("清明期间，全市出动护林员860人次，未发生火情。")
                .addBlock(
                        Paragraph.of(new Text("巡查安排见"), new Link("云岭林业网", "https://example.org/patrol"), new Text("。")))
                .addBlock(FigureRow.of(
                        Figure.of(SampleImages.png(4, 3, 0x2E7D32), "防火通道施工前"),
                        Figure.of(SampleImages.png(4, 3, 0x81C784), "防火通道完工后")))
                .addTable(Table.builder()
                        .addColumn(Column.of("林场", Column.ColumnType.TEXT))
                        .addColumn(Column.of("巡查次数", Column.ColumnType.INTEGER).in("三月"))
                        .addColumn(Column.of("出动人次", Column.ColumnType.INTEGER).in("三月"))
                        .addRow(Cell.of("东山林场"), Cell.of(31), Cell.of(124))
                        .build())
                .addBlock(new Signature(List.of("云岭市林业局"), LocalDate.of(2025, 4, 17)))
                .build();
    }

    private static HouseStyle style() {
        return HouseStyle.builder()
                .number("〔{year}〕第{issue:000}期<（总第{cumulative}期）>")
                .supplement("〔{year}〕增刊第{issue}期")
                .head(HeadLine.centered("{number}"), HeadLine.of("{compilers}", null, "签发人：{approver}"))
                .ownerBelow(true)
                .date("{year:〇}年{month:一}月{day:一}日< {weekday}>")
                .articleNumber("{n:一}、")
                .articleNumberRestarts(true)
                .briefs(HouseStyle.Briefs.ARTICLE)
                .byline("（供稿：{contributor}<，撰稿：{authors}>）")
                .source("（来源：{source}）")
                .keywords("【{keywords}】")
                .contents("{n}.{headline}")
                .contentsByColumn(true)
                .appendixList(true)
                .appendixLabel("附件<{n}>")
                .recipients(new RecipientMarks("、", "。"))
                .label(Label.EDITOR, "责编")
                .label(Label.PRINT_RUN, "（共印{n:一}份）")
                .build();
    }
}
