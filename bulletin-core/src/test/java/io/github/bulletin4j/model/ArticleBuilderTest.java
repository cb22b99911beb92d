package io.github.bulletin4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.testing.SampleImages;
import io.github.bulletin4j.testing.SampleIssues;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleBuilderTest {

    @Test
    void eachKindOfBlockHasAShortWay() {
        Image image = SampleImages.png(2, 2, 0);
        Table table = Table.builder().build();
        Article article = Article.builder(Title.of("题"))
                .addHeading(2, "做法")
                .addParagraph("文。")
                .addList("一")
                .addNumberedList("甲", "乙")
                .addTable(table)
                .addFigure(image, "树")
                .build();
        assertThat(article.body())
                .isEqualTo(List.of(
                        Heading.of(2, "做法"),
                        Paragraph.of("文。"),
                        ListBlock.unordered("一"),
                        ListBlock.ordered("甲", "乙"),
                        new TableBlock(table),
                        Figure.of(image, "树")));
    }

    @Test
    void mappingArticlesChangesNothingElse() {
        Issue issue = SampleIssues.full();
        Issue mapped =
                issue.mapArticles(article -> article.toBuilder().column("要闻").build());
        assertThat(mapped.articles())
                .hasSameSizeAs(issue.articles())
                .allMatch(article -> "要闻".equals(article.column()));
        assertThat(mapped.toBuilder().articles(issue.articles()).build()).isEqualTo(issue);
    }
}
