package io.github.bulletin4j.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.ArticleBuilder;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Image;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.testing.SampleImages;
import io.github.bulletin4j.testing.SampleIssues;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pictures of a page and where they are found. */
class HtmlPicturesTest {
    @Test
    void picturesStandInThePageOrWhereSomebodySaysOrAreLeftOut() {
        Image image = SampleImages.png(40, 20, 0);
        Figure figure = new Figure(image, new BigDecimal("25.4"), "图题", "a \"b\"");
        Issue issue = issue(figure);
        assertThat(page(HtmlRenderer.create(), issue).select("figure").html())
                .contains(
                        "src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(image.data()) + "\"",
                        "alt=\"a &quot;b&quot;\" width=\"96\" height=\"48\"",
                        "<figcaption class=\"figure-caption\">图题</figcaption>");
        HtmlRenderer given = HtmlRenderer.builder()
                .figures(place -> "/pictures?at=" + place.path() + "&x")
                .build();
        assertThat(given.render(issue)).contains("src=\"/pictures?at=articles[0].body[0]&amp;x\"");
        HtmlRenderer none = HtmlRenderer.builder().figures(place -> null).build();
        assertThat(page(none, issue).select("img, .no-picture").outerHtml())
                .isEqualTo("<span class=\"no-picture\" role=\"img\" aria-label=\"a &quot;b&quot;\"></span>");
    }

    @Test
    void aPictureThatIsNoneHasAnEmptyPlace() {
        Figure broken = new Figure(new Image("image/svg+xml", new byte[] {1, 2, 3}), null, null, "图");
        Document article = page(HtmlRenderer.create(), issue(broken, new Figure(null, null, null, null)));
        assertThat(article.select("img")).isEmpty();
        assertThat(article.select(".no-picture").eachAttr("aria-label")).containsExactly("图", "");
    }

    private static Issue issue(Block... blocks) {
        ArticleBuilder article = Article.builder(Title.of("题"));
        List.of(blocks).forEach(article::addBlock);
        return SampleIssues.minimal().toBuilder()
                .articles(List.of(article.build()))
                .build();
    }

    private static Document page(HtmlRenderer renderer, Issue issue) {
        return Jsoup.parse(renderer.render(issue)).outputSettings(new Document.OutputSettings().prettyPrint(false));
    }
}
