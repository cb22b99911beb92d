package io.github.bulletin4j.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.ArticleBuilder;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Link;
import io.github.bulletin4j.model.ListBlock;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.model.Text;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.testing.SampleIssues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parts of a page are. */
class HtmlRendererTest {
    private static final HtmlRenderer RENDERER = HtmlRenderer.create();

    /**
     * A change that is meant is accepted by {@code mvn -pl bulletin-core test -Dtest=HtmlRendererTest
     * -Dbulletin.look.update=true}, and looked at before it is committed.
     */
    @ParameterizedTest
    @ValueSource(strings = {"full", "further"})
    void samplesAreMarkedUpAsTheyWere(String name) throws IOException {
        Path golden = Path.of("src", "test", "resources", "html", name + ".html");
        String html = HtmlRenderer.builder()
                .fragment()
                .figures(figure -> figure.path() + ".png")
                .build()
                .render(name.equals("full") ? SampleIssues.full() : SampleIssues.further());
        if (Boolean.getBoolean("bulletin.look.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, html);
        }
        assertThat(html).isEqualTo(Files.readString(golden));
    }

    @Test
    void aPageHasOneStyleSheetItsTitleAndItsLanguageAndAFragmentOnlyTheArticle() {
        String page = RENDERER.render(SampleIssues.typical());
        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n").endsWith("</html>\n");
        assertThat(Jsoup.parse(page).title()).isEqualTo("文明服务工作简报 2022年第14期（总第158期）");
        assertThat(Jsoup.parse(page).select("style").first().data()).contains(HtmlRenderer.styleSheet());
        String fragment = HtmlRenderer.builder().fragment().build().render(SampleIssues.typical());
        assertThat(fragment)
                .startsWith("<article class=\"bulletin\" lang=\"zh-CN\">\n")
                .endsWith("</article>\n");
        assertThat(page).contains(fragment);
    }

    @Test
    void everyClassThatIsARoleIsKnownToTheStyleSheetUnlessItLooksLikeAnyText() {
        assertThat(HtmlRenderer.styleSheet())
                .contains(".name", ".headline", "@page", "@media print", "prefers-color-scheme: dark")
                .doesNotContain("url(", "@import", "</");
    }

    @Test
    void datesAreTimesAlsoInWordsButNotWhereTheStylePrintsNoWholeDay() {
        HouseStyle words =
                HouseStyle.builder().date("{year:〇}年{month:一}月{day:一}日").build();
        HouseStyle day = HouseStyle.builder().date("{month}月{day}日").build();
        assertThat(body(styled(words)).select("time").outerHtml())
                .isEqualTo("<time datetime=\"2023-03-09\">二〇二三年三月九日</time>");
        assertThat(body(styled(day)).select("time")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org/a?b=c&d=e | https://example.org/a?b=c&d=e",
                "HTTP://example.org | HTTP://example.org",
                "mailto:a@example.org | mailto:a@example.org",
                "https://example.org/简报 | https://example.org/%E7%AE%80%E6%8A%A5",
                "javascript:alert(1) |",
                "JavaScript:alert(1) |",
                "data:text/html,x |",
                "ftp://example.org/ |",
                "//example.org/ |",
                "http:example |",
                "https:// |",
                "not an address |",
                "https://example.org/\"onclick=\"x |",
                "https://example.org/a b |"
            })
    void linksLeadToTheWebAndToMailOnly(String target, String address) {
        Element paragraph = article(
                        Article.builder(Title.of("题")).addBlock(Paragraph.of(new Text("见"), new Link("网", target))))
                .selectFirst(".body");
        assertThat(paragraph.text()).isEqualTo("见网");
        assertThat(paragraph.select("a").eachAttr("href")).isEqualTo(address == null ? List.of() : List.of(address));
    }

    @Test
    void aCharacterThatHtmlCannotHoldIsReplacedAndNamed() {
        Element body = article(Article.builder(Title.of("题")).addParagraph("甲\u0001乙\uD800"))
                .selectFirst(".body");
        assertThat(body.html())
                .isEqualTo("甲<span class=\"illegal\" title=\"U+0001\">\uFFFD</span>乙<span class=\"illegal\""
                        + " title=\"U+D800\">\uFFFD</span>");
    }

    @Test
    void aLineBreakIsOneHoweverItIsWritten() {
        assertThat(article(Article.builder(Title.of("题")).addParagraph("甲\r\n乙\r丙\n丁"))
                        .selectFirst(".body")
                        .html())
                .isEqualTo("甲<br>乙<br>丙<br>丁");
    }

    @Test
    void whatIsReadFromRightToLeftIsIsolated() {
        Element body = article(
                        Article.builder(Title.of("题")).addParagraph("\u202E转").addParagraph("平"))
                .select(".body")
                .first();
        assertThat(body.attr("dir")).isEqualTo("auto");
        assertThat(body.html()).isEqualTo("<bdi>\u202E转</bdi>");
        assertThat(body.nextElementSibling().outerHtml()).isEqualTo("<p class=\"body\">平</p>");
    }

    @Test
    void listsThatFollowEachOtherStayApart() {
        Element article = article(Article.builder(Title.of("题"))
                .addBlock(ListBlock.ordered("甲", "乙"))
                .addBlock(ListBlock.ordered("丙"))
                .addBlock(ListBlock.unordered("丁"))
                .addParagraph("文。"));
        assertThat(article.select("ol, ul"))
                .extracting(list -> list.tagName() + list.text())
                .containsExactly("ol1.甲 2.乙", "ol1.丙", "ul•丁");
    }

    @Test
    void elementsSayWhereTheyComeFromIfAsked() {
        Document page = Jsoup.parse(HtmlRenderer.builder().paths().build().render(SampleIssues.full()));
        assertThat(page.select(".headline").attr("data-path")).isEqualTo("articles[0].title");
        assertThat(page.select("td").first().attr("data-path"))
                .startsWith("articles[0].body[")
                .endsWith("].value.text");
        assertThat(page.select(".article").eachAttr("data-path")).containsExactly("articles[0]", "articles[1]");
        assertThat(RENDERER.render(SampleIssues.full())).doesNotContain("data-path");
    }

    @Test
    void identifiersOfSeveralIssuesInAPageDifferByTheirPrefix() {
        Document page =
                Jsoup.parse(HtmlRenderer.builder().idPrefix("b32-").build().render(SampleIssues.full()));
        assertThat(page.select("[id]").eachAttr("id")).allMatch(id -> id.startsWith("b32-"));
        assertThat(page.select(".contents a").eachAttr("href")).containsExactly("#b32-article-1", "#b32-article-2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.builder().idPrefix("1\""))
                .withMessageContaining("got \"1\"\"");
    }

    @Test
    void columnsStandAboveTheirArticlesAndLevelsBelowSixAreTold() {
        Document page = Jsoup.parse(RENDERER.render(SampleIssues.full()));
        assertThat(page.select("h1,h2,h3").eachText())
                .startsWith("绿化养护工作简报", "本期要目", "经验交流", "城西区为百年古树 逐株建立健康档案", "简讯");
        assertThat(page.select("[aria-level]").outerHtml())
                .isEqualTo("<h6 class=\"heading-4\" aria-level=\"7\"><span class=\"marker\">（1）</span>巡查</h6>");
        assertThat(article(Article.builder(Title.of("题")).addBlock(Heading.of(3, "甲")))
                        .select("h3")
                        .text())
                .isEqualTo("1.甲");
    }

    @Test
    void aPageOfNothingIsAPage() {
        Issue nothing = new Issue(null, null, null, null, null, null, null, null, null, null, null, null);
        Document page = Jsoup.parse(RENDERER.render(nothing));
        assertThat(page.title()).isNotBlank();
        assertThat(page.select(".bulletin").text()).isEmpty();
    }

    @Test
    void writesToFilesWholeOrNotAtAll(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("页.html");
        RENDERER.render(SampleIssues.full(), file);
        assertThat(file).content().isEqualTo(RENDERER.render(SampleIssues.full()));
        HtmlRenderer failing = HtmlRenderer.builder()
                .figures(figure -> {
                    throw new IllegalStateException("no such picture");
                })
                .build();
        assertThatThrownBy(() -> failing.render(SampleIssues.full(), file)).hasMessage("no such picture");
        assertThat(file).content().isEqualTo(RENDERER.render(SampleIssues.full()));
        assertThat(folder).isDirectoryContaining("glob:**页.html");
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void tellsWhatFailedAndWhatIsNull() {
        Writer full = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> RENDERER.render(SampleIssues.full(), full))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("disk full");
        assertThatNullPointerException().isThrownBy(() -> RENDERER.render(null)).withMessage("issue must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> RENDERER.render(SampleIssues.full(), (Path) null))
                .withMessage("file must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> HtmlRenderer.builder().figures(null))
                .withMessage("source must not be null");
    }

    private static Issue styled(HouseStyle style) {
        return SampleIssues.minimal().toBuilder()
                .series(Series.of("简报").withStyle(style))
                .build();
    }

    private static Issue issue(ArticleBuilder article) {
        return SampleIssues.minimal().toBuilder()
                .articles(List.of(article.build()))
                .build();
    }

    private static Element body(Issue issue) {
        return Jsoup.parse(RENDERER.render(issue))
                .outputSettings(new Document.OutputSettings().prettyPrint(false))
                .body();
    }

    private static Element article(ArticleBuilder article) {
        return body(issue(article)).selectFirst(".article");
    }
}
