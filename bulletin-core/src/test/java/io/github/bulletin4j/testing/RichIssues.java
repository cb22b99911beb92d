package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.ArticleBuilder;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.ColophonBuilder;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.EditorNote;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.HouseStyleBuilder;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueBuilder;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Label;
import io.github.bulletin4j.model.ListBlock;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.ProseAppendix;
import io.github.bulletin4j.model.Quote;
import io.github.bulletin4j.model.RecipientMarks;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.model.Signature;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableAppendix;
import io.github.bulletin4j.model.TableBlock;
import io.github.bulletin4j.model.TableBuilder;
import io.github.bulletin4j.model.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented issues with the kinds of part that real bulletins have, in styles of their own. */
public final class RichIssues {
    private static final String HAN = "春夏秋冬江河湖海山川林田东西南北安全生产服务质量文明工作交流学习检查";
    private static final List<String> NUMBERS =
            List.of("{year}年第{issue}期<（总第{cumulative}期）>", "〔{year}〕第{issue}期", "第{issue}期", "（{year}年第{issue}期）");
    private static final List<String> SEPARATORS = List.of("，", "；", "、");
    private static final List<String> COLUMNS = List.of("工作动态", "经验交流", "基层之声", "调查研究");
    private static final LocalDate DAY = LocalDate.of(2024, 6, 18);

    private final Random random;
    private final HouseStyleBuilder style = HouseStyle.builder();

    private RichIssues(Random random) {
        this.random = random;
    }

    /**
     * An issue.
     *
     * @param seed which one
     * @return always the same of a seed
     */
    public static Issue issue(long seed) {
        return new RichIssues(new Random(seed)).issue();
    }

    private Issue issue() {
        int number = 1 + random.nextInt(60);
        IssueBuilder issue = Issue.builder(Series.of(""), IssueNumber.regular(2024, number, 200 + number), DAY)
                .compiledBy(han(3, 8) + "局", han(2, 6) + "办");
        style.number(one(NUMBERS)).recipients(new RecipientMarks(one(SEPARATORS), maybe() ? "。" : ""));
        if (maybe()) {
            style.articleNumber(one(List.of("{n:一}、", "{n}.", "★")));
        }
        if (maybe()) {
            style.byline("（供稿：{contributor}<，撰稿：{authors}>）").source("（来源：{source}）");
        }
        if (maybe()) {
            issue.editorNote(EditorNote.of(prose()));
        }
        columns(issue);
        if (maybe()) {
            style.contents(one(List.of("{headline}", "{n}.{headline}")));
            issue.contents(Contents.standard());
        }
        appendices(issue);
        issue.addDistributionList(DistributionList.report(han(4, 9), han(4, 9)));
        issue.addDistributionList(DistributionList.send(han(4, 9) + "局", han(4, 9) + "公司", han(4, 9)));
        if (maybe()) {
            issue.addDistributionList(DistributionList.issue(han(4, 9), han(4, 9)));
            style.label(Label.ISSUE, "发送");
        }
        issue.colophon(colophon());
        return issue.series(new Series(han(4, 8), han(2, 6) + "简报", style.build()))
                .build();
    }

    private void columns(IssueBuilder issue) {
        int articles = 2 + random.nextInt(3);
        boolean columns = maybe();
        style.contentsByColumn(columns && maybe()).articleNumberRestarts(columns && maybe());
        for (int i = 0; i < articles; i++) {
            issue.addArticle(article(i, columns ? COLUMNS.get(i / 2) : null));
        }
        if (maybe()) {
            for (int i = 0; i < 3; i++) {
                issue.addArticle(Article.builder(Title.of(han(6, 14)))
                        .kind(Article.Kind.BRIEF)
                        .column("简讯")
                        .addParagraph(prose())
                        .build());
            }
        }
    }

    private Article article(int index, String column) {
        boolean kicker = random.nextInt(3) == 0;
        boolean subtitle = random.nextInt(4) == 0;
        ArticleBuilder article = Article.builder(new Title(
                        kicker ? han(6, 16) : null,
                        List.of(han(6, 18) + "之" + index),
                        subtitle ? "——" + han(5, 12) : null))
                .column(column);
        if (random.nextInt(4) == 0) {
            article.editorNote(new EditorNote("按", prose()));
        }
        List<Block> body = new ArrayList<>();
        body.add(paragraph());
        for (int i = random.nextInt(4); i > 0; i--) {
            blocks(body);
        }
        body.add(paragraph());
        if (random.nextInt(4) == 0) {
            body.add(new Signature(List.of(han(4, 8) + "局"), maybe() ? DAY : null));
        }
        if (maybe()) {
            article.contributor(han(3, 8) + "局");
        }
        if (random.nextInt(4) == 0) {
            article.source("《" + han(2, 4) + "日报》").keywords(List.of(han(2, 4), han(2, 4)));
        }
        return article.body(body).build();
    }

    private void blocks(List<Block> body) {
        switch (random.nextInt(6)) {
            case 0 -> {
                body.add(Heading.of(1, han(4, 9)));
                body.add(paragraph());
                body.add(Heading.of(2, han(4, 9)));
                body.add(paragraph());
            }
            case 1 -> {
                body.add(new Heading(1, han(4, 9) + "。", Heading.Marker.AUTO, true));
                body.add(paragraph());
            }
            case 2 -> body.add(ListBlock.ordered(han(6, 15) + "；", han(6, 15) + "。"));
            case 3 -> {
                body.add(new TableBlock(table(2 + random.nextInt(3), true)));
                body.add(paragraph());
            }
            case 4 -> {
                body.add(new Figure(SampleImages.png(4, 3, 0x2E7D32), null, han(4, 9), han(4, 9)));
                body.add(paragraph());
            }
            default -> {
                body.add(new Quote(prose()));
                body.add(paragraph());
            }
        }
    }

    private Table table(int columns, boolean captioned) {
        TableBuilder table = Table.builder().addColumn(Column.of(han(2, 4), ColumnType.TEXT));
        for (int i = 1; i < columns; i++) {
            table.addColumn(Column.of(han(2, 4), ColumnType.INTEGER));
        }
        for (int row = 0; row < 3; row++) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(han(2, 5))));
            for (int i = 1; i < columns; i++) {
                cells.add(Cell.of(random.nextInt(500)));
            }
            table.addRow(cells.toArray(Cell[]::new));
        }
        if (captioned) {
            table.caption(han(4, 9)).unit("次").addNote(han(5, 12) + "。");
        }
        return table.build();
    }

    private void appendices(IssueBuilder issue) {
        style.appendixList(maybe());
        if (maybe()) {
            ReportingPeriod period = ReportingPeriod.of(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 5, 31));
            List<StatisticsRow> rows =
                    List.of(StatisticsRow.of(han(4, 8), 8, 5, 1), StatisticsRow.of(han(4, 8), 3, 1, 0));
            issue.addAppendix(new StatisticsAppendix(han(4, 9), period, "单位名称", maybe(), rows));
        }
        if (maybe()) {
            issue.addAppendix(ProseAppendix.of(han(4, 9), prose(), prose()));
        }
        if (maybe()) {
            // Wide tables lie on their side.
            issue.addAppendix(TableAppendix.of(han(4, 9), table(12, false)));
        }
    }

    private Colophon colophon() {
        ColophonBuilder colophon =
                Colophon.builder().editor(han(2, 3)).reviewer(han(2, 3)).phone("0000-1234567");
        if (maybe()) {
            style.label(Label.EDITOR, "责编").label(Label.REVIEWER, "校对");
        }
        if (maybe()) {
            colophon.addCredit("值班员", han(2, 3)).printRun(1 + random.nextInt(300));
        }
        return colophon.build();
    }

    private Paragraph paragraph() {
        return Paragraph.of(prose());
    }

    private boolean maybe() {
        return random.nextBoolean();
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String prose() {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            text.append(han(5, 20))
                    .append("，")
                    .append(random.nextInt(900))
                    .append(han(5, 20))
                    .append("。");
        }
        return text.toString();
    }

    private String han(int least, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
            text.append(HAN.charAt(random.nextInt(HAN.length())));
        }
        return text.toString();
    }
}
