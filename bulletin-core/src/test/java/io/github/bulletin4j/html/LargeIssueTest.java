package io.github.bulletin4j.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.markdown.MarkdownRenderer;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.ArticleBuilder;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.ListBlock;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableBuilder;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.testing.SampleIssues;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Issues beyond any measure are rendered in the time that their size asks for: what is quadratic would take hours. */
class LargeIssueTest {
    private static final int MANY = 60_000;

    @Test
    @Timeout(60)
    void manyBlocksAndArticles() {
        ArticleBuilder article = Article.builder(Title.of("题"));
        for (int i = 0; i < MANY / 4; i++) {
            article.addParagraph("文。").addBlock(ListBlock.ordered("甲", "乙"));
        }
        rendersIn(SampleIssues.minimal().toBuilder()
                .articles(Collections.nCopies(MANY / 4, Article.of("题", "文。")))
                .addArticle(article.build())
                .build());
    }

    @Test
    @Timeout(60)
    void longTextsOfAllThatIsEscapedOrHeldBack() {
        for (String piece : List.of("&", "\\", "*", "\n", " ", "\t ", "\u0001", "\uD800", "\u202E", "1", "a b\n")) {
            String text = piece.repeat(MANY);
            rendersIn(SampleIssues.minimal().toBuilder()
                    .articles(List.of(Article.of(text, text)))
                    .build());
        }
    }

    @Test
    @Timeout(60)
    void tablesOfManyRowsOrOfManyColumns() {
        TableBuilder rows = Table.builder().addColumn(Column.of("甲", ColumnType.TEXT));
        TableBuilder columns = Table.builder();
        Cell[] row = new Cell[MANY / 10];
        for (int i = 0; i < MANY; i++) {
            rows.addRow(Cell.of(i));
        }
        for (int i = 0; i < row.length; i++) {
            columns.addColumn(Column.of("甲", ColumnType.TEXT).in(i % 3 == 0 ? "乙" : "丙"));
            row[i] = Cell.of("a").spanning(1, i % 2 + 1);
        }
        rendersIn(SampleIssues.minimal().toBuilder()
                .articles(List.of(Article.builder(Title.of("题"))
                        .addTable(rows.build())
                        .addTable(columns.addRow(row).addRow(row).addRow(row).build())
                        .build()))
                .build());
    }

    private static void rendersIn(Issue issue) {
        assertThat(HtmlRenderer.create().render(issue)).endsWith("</html>\n");
        assertThat(MarkdownRenderer.create().render(issue)).endsWith("\n");
    }
}
