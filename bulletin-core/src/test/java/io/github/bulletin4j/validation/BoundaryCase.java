package io.github.bulletin4j.validation;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.ArticleBuilder;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Image;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueBuilder;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Recipient;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableAppendix;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.testing.SampleImages;
import io.github.bulletin4j.testing.SampleIssues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An issue that just breaks a rule, and a neighbour that just does not; both made of the minimal sample.
 *
 * @param code the code of the only finding of the wrong one
 * @param path its path
 */
record BoundaryCase(String code, String path, Issue wrong, Issue right) {

    /** The date of the sample, which is 2023年第5期. */
    static final LocalDate DATE = SampleIssues.minimal().date();

    @Override
    public String toString() {
        return code + " " + path;
    }

    static BoundaryCase with(
            String code, String path, UnaryOperator<IssueBuilder> wrong, UnaryOperator<IssueBuilder> right) {
        return new BoundaryCase(
                code,
                path,
                wrong.apply(SampleIssues.minimal().toBuilder()).build(),
                right.apply(SampleIssues.minimal().toBuilder()).build());
    }

    static BoundaryCase numbers(String code, String component, IssueNumber wrong, IssueNumber right) {
        return with(code, "number." + component, issue -> issue.number(wrong), issue -> issue.number(right));
    }

    static BoundaryCase dated(String code, String component, int wrong, int right) {
        return with(
                code,
                "number." + component,
                issue -> issue.number(IssueNumber.regular(wrong, 1)),
                issue -> issue.number(IssueNumber.regular(right, 1)).date(LocalDate.of(right, 1, 1)));
    }

    static BoundaryCase title(String code, String component, Title wrong, Title right) {
        String path = "articles[0].title" + (component.isEmpty() ? "" : "." + component);
        return with(code, path, issue -> titled(issue, wrong), issue -> titled(issue, right));
    }

    static IssueBuilder titled(IssueBuilder issue, Title title) {
        return issue.articles(List.of(Article.builder(title).addParagraph("文").build()));
    }

    static BoundaryCase words(String code, String wrong, String right) {
        return with(
                code,
                "articles[0].body[0].inlines[0].text",
                issue -> body(issue, Paragraph.of(wrong)),
                issue -> body(issue, Paragraph.of(right)));
    }

    static IssueBuilder body(IssueBuilder issue, Block... blocks) {
        return issue.articles(
                List.of(Article.builder(Title.of("题")).body(List.of(blocks)).build()));
    }

    static IssueBuilder twins(IssueBuilder issue, String id, String other, String title, String otherTitle) {
        ArticleBuilder one = Article.builder(Title.of(title)).id(id).addParagraph("文");
        ArticleBuilder two = Article.builder(Title.of(otherTitle)).id(other).addParagraph("文");
        return issue.articles(List.of(one.build(), two.build()));
    }

    static Figure picture(String type, byte... data) {
        return Figure.of(new Image(type, data), "图");
    }

    static Figure wide(String millimetres) {
        return new Figure(SampleImages.png(1, 1, 0), new BigDecimal(millimetres), null, "图");
    }

    static IssueBuilder statistics(IssueBuilder issue, ReportingPeriod period, StatisticsRow... rows) {
        return issue.addAppendix(new StatisticsAppendix("来稿", period, "单位", false, List.of(rows)));
    }

    static BoundaryCase table(String code, String path, List<Cell> wrong, List<Cell> right) {
        return with(
                code,
                "appendices[0].table." + path,
                issue -> rows(issue, ColumnType.TEXT, wrong),
                issue -> rows(issue, ColumnType.TEXT, right));
    }

    static BoundaryCase column(String code, String path, ColumnType type, Cell wrong, Cell right) {
        return with(
                code,
                "appendices[0].table." + path,
                issue -> rows(issue, type, List.of(wrong, Cell.of(1))),
                issue -> rows(issue, type, List.of(right, Cell.of(1))));
    }

    static IssueBuilder rows(IssueBuilder issue, ColumnType first, List<Cell> row) {
        Table table = Table.builder()
                .addColumn(Column.of("项目", first))
                .addColumn(Column.of("数量", ColumnType.INTEGER))
                .rows(List.of(row))
                .build();
        return issue.addAppendix(TableAppendix.of("附表", table));
    }

    static IssueBuilder weighed(IssueBuilder issue, String weight) {
        Column column = new Column("项目", null, ColumnType.TEXT, null, new BigDecimal(weight));
        return issue.addAppendix(
                TableAppendix.of("附表", Table.builder().addColumn(column).build()));
    }

    static IssueBuilder recipients(IssueBuilder issue, Recipient... recipients) {
        return issue.addDistributionList(new DistributionList(
                DistributionList.Kind.SEND, DistributionList.Arrangement.JOINED, List.of(recipients)));
    }
}
