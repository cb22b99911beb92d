package io.github.bulletin4j.docx;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableBlock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** An issue whose document is edited, and what becomes of it. */
final class EditedIssue {
    static final String FIRST = "第一段讲了巡查的办法。";
    static final String SECOND = "第二段讲了巡查的结果。";

    private EditedIssue() {}

    static Issue issue() {
        Table table = Table.builder()
                .addColumn(Column.of("街道", ColumnType.TEXT))
                .addColumn(Column.of("处数", ColumnType.INTEGER))
                .addRow(Cell.of("东街"), Cell.of(4))
                .addRow(Cell.of("西街"), Cell.of(6))
                .build();
        return Issue.builder(Series.of("白鹭市", "巡查工作简报"), IssueNumber.regular(2024, 7, 107), LocalDate.of(2024, 5, 6))
                .compiledBy("市政局", "养护处")
                .addArticle(Article.of("东区开展巡查", FIRST, SECOND).toBuilder()
                        .id("east")
                        .addHeading(1, "做法")
                        .addNumberedList("查灯。", "查路。")
                        .addTable(table)
                        .build())
                .addArticle(Article.of("西区修好路灯", "西区换了八盏灯。").toBuilder()
                        .id("west")
                        .contributor("西区养护所")
                        .build())
                .addDistributionList(DistributionList.report("市政府", "市人大"))
                .addDistributionList(DistributionList.send("东区", "西区"))
                .colophon(Colophon.builder().printRun(50).editor("何舟").build())
                .build();
    }

    static UnaryOperator<Issue> body(UnaryOperator<List<Block>> change) {
        return issue -> {
            List<Article> articles = new ArrayList<>(issue.articles());
            List<Block> blocks = change.apply(new ArrayList<>(articles.get(0).body()));
            articles.set(0, articles.get(0).toBuilder().body(blocks).build());
            return issue.toBuilder().articles(articles).build();
        };
    }

    static UnaryOperator<Issue> paragraphs(String... texts) {
        return body(blocks -> {
            List<Block> changed = new ArrayList<>();
            for (String text : texts) {
                changed.add(Paragraph.of(text));
            }
            changed.addAll(blocks.subList(2, blocks.size()));
            return changed;
        });
    }

    static UnaryOperator<Issue> table(UnaryOperator<List<List<Cell>>> change) {
        return body(blocks -> {
            int last = blocks.size() - 1;
            Table table = ((TableBlock) blocks.get(last)).table();
            blocks.set(
                    last,
                    new TableBlock(new Table(
                            table.caption(),
                            table.unit(),
                            table.columns(),
                            change.apply(new ArrayList<>(table.rows())),
                            table.notes())));
            return blocks;
        });
    }
}
