package io.github.bulletin4j.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.testing.SampleIssues;
import io.github.bulletin4j.text.PlainTextRenderer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of briefs behind an article comes back as it was: what ends the article, the column, the briefs. */
class PlainTextBriefsTest {
    private static Article brief(String headline, String text, String column, String contributor) {
        return Article.builder(Title.of(headline))
                .kind(Article.Kind.BRIEF)
                .column(column)
                .addParagraph(text)
                .contributor(contributor)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "false,,",
        "false,,南乡林业站",
        "false,简讯,",
        "false,简讯,南乡林业站",
        "true,,",
        "true,,南乡林业站",
        "true,简讯,",
        "true,简讯,南乡林业站"
    })
    void briefsBehindAByline(boolean listed, String column, String contributor) {
        List<Article> articles = List.of(
                Article.of("护林工作有序开展", "各乡镇开展了巡查。").toBuilder()
                        .column(column == null ? null : "工作动态")
                        .contributor("东乡林业站")
                        .build(),
                brief("西乡修好防火道", "五月六日，西乡修好了防火道。", column, contributor),
                brief("南乡新设瞭望塔", "五月七日，南乡新设了瞭望塔。", column, null));
        Issue issue = SampleIssues.typical().toBuilder()
                .contents(listed ? Contents.standard() : null)
                .articles(articles)
                .build();
        Recognition read =
                Recognizer.create().recognize(PlainTextRenderer.create().render(issue));
        assertThat(read.issue().articles()).isEqualTo(articles);
        assertThat(read.leftovers()).isEmpty();
    }
}
