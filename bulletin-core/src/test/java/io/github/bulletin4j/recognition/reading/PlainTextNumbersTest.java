package io.github.bulletin4j.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Title;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbered lines of plain text are headlines or headings: what stands around them tells which. */
class PlainTextNumbersTest {
    private static final String TEXT = "各乡镇开展了巡查。";

    private static Issue read(String... lines) {
        return Recognizer.create()
                .recognize("山林简报\n第3期\n山林局办公室编\t2024年5月6日\n" + String.join("\n", lines) + "\n")
                .issue();
    }

    static Stream<Arguments> articles() {
        return Stream.of(
                Arguments.of(
                        "the second below a by-line",
                        new String[] {"护林工作", "一、东乡开展巡查", TEXT, "（东乡林业站 供稿）", "二、西乡修了路", TEXT}),
                Arguments.of(
                        "the second below a kicker", new String[] {"护林工作", "一、东乡开展巡查", TEXT, "修路工作", "二、西乡修了路", TEXT}),
                Arguments.of(
                        "a note below the first", new String[] {"护林工作", "一、东乡开展巡查", "按：各地请参阅。", TEXT, "二、西乡修了路", TEXT}),
                Arguments.of(
                        "a subtitle below the second",
                        new String[] {"护林工作", "一、东乡开展巡查", TEXT, "二、西乡修了路", "——村民说便利", TEXT}),
                Arguments.of(
                        "headings within", new String[] {"护林工作", "一、东乡开展巡查", TEXT, "二、西乡修了路", TEXT, "一、修路的经过", TEXT}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void aLineAboveANumberedHeadlineIsItsKicker(String name, String[] lines) {
        Issue issue = read(lines);
        assertThat(issue.articles())
                .extracting(Article::title)
                .extracting(title -> title.headline().get(0))
                .containsExactly("东乡开展巡查", "西乡修了路");
        assertThat(issue.articles().get(0).title().kicker()).isEqualTo("护林工作");
    }

    static Stream<Arguments> headings() {
        return Stream.of(
                Arguments.of("nothing else", new String[] {TEXT}),
                Arguments.of("a by-line at the end", new String[] {TEXT, "（东乡林业站 供稿）"}),
                Arguments.of("another article", new String[] {TEXT, "（东乡林业站 供稿）", "补植工作全面展开", TEXT, "一、补植的经过", TEXT}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("headings")
    void numbersBelowATitleAreThoseOfHeadings(String name, String[] below) {
        String[] lines = Stream.concat(Stream.of("护林工作有序开展", "一、东乡开展巡查", TEXT, "二、西乡修了路"), Stream.of(below))
                .toArray(String[]::new);
        Article article = read(lines).articles().get(0);
        assertThat(article.title()).isEqualTo(Title.of("护林工作有序开展"));
        assertThat(article.body())
                .filteredOn(Heading.class::isInstance)
                .containsExactly(Heading.of(1, "东乡开展巡查"), Heading.of(1, "西乡修了路"));
    }

    @Test
    void headingsOfAnArticleBeginAgain() {
        Issue issue = read("一、东乡开展巡查", TEXT, "一、经过", TEXT, "二、结果", TEXT, "（东乡林业站 供稿）", "二、西乡修了路", TEXT);
        assertThat(issue.articles()).extracting(Article::title).containsExactly(Title.of("东乡开展巡查"), Title.of("西乡修了路"));
        assertThat(issue.articles().get(0).body())
                .filteredOn(Heading.class::isInstance)
                .containsExactly(Heading.of(1, "经过"), Heading.of(1, "结果"));
    }

    @Test
    void headlinesBeginAgainBelowAColumn() {
        Issue issue = read("工作动态", "1.东乡开展巡查", TEXT, "2.西乡修了路", TEXT, "经验交流", "1.补植的做法", TEXT);
        assertThat(issue.articles())
                .extracting(Article::title)
                .containsExactly(Title.of("东乡开展巡查"), Title.of("西乡修了路"), Title.of("补植的做法"));
        assertThat(issue.articles()).extracting(Article::column).containsExactly("工作动态", "工作动态", "经验交流");
    }

    @Test
    void aNameAboveAColumnSignsTheTextBefore() {
        Issue issue = read("东乡开展巡查", TEXT, "东乡林业站", "经验交流", "补植的做法", TEXT);
        assertThat(issue.articles()).extracting(Article::title).containsExactly(Title.of("东乡开展巡查"), Title.of("补植的做法"));
        assertThat(issue.articles().get(0).body()).hasSize(2);
        assertThat(issue.articles().get(1).column()).isEqualTo("经验交流");
    }

    @Test
    void contentsThatCountWithinColumnsAreThoseOfTheStyle() {
        Issue issue = read(
                "本期要目",
                "工作动态",
                "1.东乡开展巡查",
                "2.西乡修了路",
                "经验交流",
                "1.补植的做法",
                "工作动态",
                "东乡开展巡查",
                TEXT,
                "西乡修了路",
                TEXT,
                "经验交流",
                "补植的做法",
                TEXT);
        assertThat(issue.contents().entries()).isEmpty();
        assertThat(issue.houseStyle().articleNumberRestarts()).isTrue();
        assertThat(issue.houseStyle().contentsByColumn()).isTrue();
        assertThat(issue.articles()).hasSize(3);
    }
}
