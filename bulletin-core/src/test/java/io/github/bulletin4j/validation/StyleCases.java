package io.github.bulletin4j.validation;

import static io.github.bulletin4j.validation.BoundaryCase.with;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.HeadLine;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.HouseStyleBuilder;
import io.github.bulletin4j.model.IssueBuilder;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Label;
import io.github.bulletin4j.model.Printing;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableAppendix;
import io.github.bulletin4j.model.Title;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Values of an issue that its house style prints, or leaves out. */
final class StyleCases {

    private StyleCases() {}

    static List<BoundaryCase> head() {
        return List.of(
                styled("number", style -> style.head(head("{compilers}")), issue -> issue),
                styled("compilers", style -> style.head(head("{number}")), issue -> issue),
                styled(
                        "number.cumulative",
                        style -> style.number("{year}年第{issue}期"),
                        issue -> issue.number(IssueNumber.regular(2023, 5, 9))),
                styled(
                        "number.issue",
                        style -> style.number("总第{cumulative}期"),
                        issue -> issue.number(IssueNumber.regular(2023, 5, 9))),
                styled(
                        "number.cumulativeFrom",
                        style -> style.number("{year}年第{issue}期"),
                        issue -> issue.number(IssueNumber.combined(2023, 5, 6, 9, 10))),
                styled(
                        "number.cumulativeTo",
                        style -> style.number("{year}年第{issue}期"),
                        issue -> issue.number(new IssueNumber.Combined(2023, 5, 6, null, 10))),
                styled(
                        "number.from",
                        style -> style.number("总第{cumulative}期"),
                        issue -> issue.number(new IssueNumber.Combined(2023, 5, 6, 9, null))),
                styled(
                        "number.issue",
                        style -> style.supplement("{year}年增刊"),
                        issue -> issue.number(IssueNumber.supplement(2023, 1))),
                with(
                        "unprinted",
                        "number.year",
                        issue -> style(issue, it -> it.number("第{issue}期")).date(LocalDate.of(2024, 1, 5)),
                        issue -> style(issue, it -> it.number("第{issue}期")).date(LocalDate.of(2023, 12, 31))),
                // Of a date less may be printed, or nothing; of what stands beside it nothing may be lost.
                with(
                        "unprinted",
                        "compilers",
                        issue -> style(issue, it -> it.head(head("{number}"))),
                        issue -> style(issue, it -> it.date("{year}年{month}月").head(head("{number}{compilers}")))),
                // A label stands in place of the number.
                with(
                        "unprinted",
                        "colophon.approver",
                        issue -> approved(style(issue, it -> it.head(head("{number}<签发：{approver}{compilers}>"))))
                                .compilers(List.of()),
                        issue -> approved(style(issue, it -> it.head(head("{number}{compilers}"))))
                                .number(new IssueNumber.Regular(2023, 5, 9, "创刊号"))));
    }

    static List<BoundaryCase> text() {
        Article article = Article.builder(Title.of("题"))
                .addParagraph("文。")
                .contributor("甲局")
                .authors(List.of("王某"))
                .source("乙报")
                .keywords(List.of("防汛"))
                .build();
        return List.of(
                article("authors", style -> style.byline("（{contributor}）"), article),
                article("contributor", style -> style.byline("（{authors}）"), article),
                article(
                        "contributor",
                        style -> style.byline("<（{contributor}，{authors}）>"),
                        article.toBuilder().authors(List.of()).build()),
                article("source", style -> style.source("（有来源）"), article),
                article("keywords", style -> style.keywords("（有关键词）"), article),
                styled(
                        "contents.entries",
                        style -> style.contents("{n}."),
                        issue -> issue.contents(new Contents("要点", List.of("甲", "乙")))));
    }

    static List<BoundaryCase> foot() {
        Table table = Table.builder()
                .addColumn(Column.of("数量", ColumnType.INTEGER))
                .unit("万元")
                .addRow(Cell.of(1))
                .build();
        Article article = Article.builder(Title.of("题")).addTable(table).build();
        return List.of(
                styled(
                        "colophon.printRun",
                        style -> style.label(Label.PRINT_RUN, "见编号"),
                        issue -> issue.colophon(Colophon.of(30))),
                styled(
                        "colophon.printing.office",
                        style -> style.label(Label.PRINTING, "{date}印"),
                        StyleCases::printed),
                styled(
                        "colophon.printing.date",
                        style -> style.label(Label.PRINTING, "{office}印"),
                        StyleCases::printed),
                styled(
                        "appendices[0].table.unit",
                        style -> style.label(Label.UNIT, "单位见注"),
                        issue -> issue.addAppendix(TableAppendix.of("表", table))),
                styled(
                        "articles[0].body[0].table.unit",
                        style -> style.label(Label.UNIT, "单位见注"),
                        issue -> issue.articles(List.of(article))));
    }

    /** An issue with a value in a style that leaves it out, and the same in the default style. */
    private static BoundaryCase styled(
            String path, UnaryOperator<HouseStyleBuilder> style, UnaryOperator<IssueBuilder> change) {
        return with("unprinted", path, issue -> style(change.apply(issue), style), change);
    }

    private static BoundaryCase article(String path, UnaryOperator<HouseStyleBuilder> style, Article article) {
        return styled("articles[0]." + path, style, issue -> issue.articles(List.of(article)));
    }

    private static IssueBuilder style(IssueBuilder issue, UnaryOperator<HouseStyleBuilder> style) {
        return issue.series(
                Series.of("河口镇工作简报").withStyle(style.apply(HouseStyle.builder()).build()));
    }

    private static List<HeadLine> head(String pattern) {
        return List.of(HeadLine.centered(pattern));
    }

    private static IssueBuilder approved(IssueBuilder issue) {
        return issue.colophon(Colophon.builder().approver("何某").build());
    }

    private static IssueBuilder printed(IssueBuilder issue) {
        return issue.colophon(Colophon.builder()
                .printing(Printing.of("甲局", BoundaryCase.DATE))
                .build());
    }
}
