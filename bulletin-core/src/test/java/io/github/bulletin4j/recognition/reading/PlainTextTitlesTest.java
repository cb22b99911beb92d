package io.github.bulletin4j.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.testing.ElementShare;
import io.github.bulletin4j.testing.RichIssues;
import io.github.bulletin4j.testing.SampleIssues;
import io.github.bulletin4j.text.PlainTextRenderer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The text that was rendered of an issue is read as that issue, titles too. */
class PlainTextTitlesTest {
    private static final int ISSUES = 40;

    @Test
    void textOfIssuesWithTitledArticlesIsRead() {
        double sum = 0;
        List<String> misplaced = new ArrayList<>();
        for (int seed = 0; seed < ISSUES; seed++) {
            Issue issue = withoutFigures(RichIssues.issue(seed));
            Recognition read = read(issue);
            sum += ElementShare.of(issue, read.issue());
            misplaced.addAll(ElementShare.misplaced(issue, read.issue()));
            assertThat(ElementShare.missing(issue, read))
                    .as("lost of issue %s", seed)
                    .isEmpty();
        }
        assertThat(sum / ISSUES).as("%s", misplaced).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void headlinesAreReadWithAndWithoutContents() {
        for (Contents contents : new Contents[] {null, Contents.standard()}) {
            Issue issue = SampleIssues.typical().toBuilder().contents(contents).build();
            assertThat(read(issue).issue().articles().stream().map(Article::title))
                    .containsExactlyElementsOf(
                            issue.articles().stream().map(Article::title).toList());
        }
    }

    private static final double LEAST = 98;

    private static Recognition read(Issue issue) {
        return Recognizer.create().recognize(PlainTextRenderer.create().render(issue));
    }

    /** A text has no pictures: their captions are lines like others. */
    private static Issue withoutFigures(Issue issue) {
        return issue.mapArticles(article -> article.toBuilder()
                .body(article.body().stream()
                        .filter(block -> !(block instanceof Figure))
                        .toList())
                .build());
    }
}
