package io.github.bulletin4j.typesetting;

import static io.github.bulletin4j.typesetting.PlannedIssues.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.testing.SampleIssues;
import io.github.bulletin4j.text.PlainTextRenderer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contents name the pages on which the articles begin. */
class ContentsPagesTest {
    private static final String PATTERN = "{n}.{headline}{leader}{page}";

    private static Issue issue(String pattern, Contents contents, int... lengths) {
        HouseStyle style = HouseStyle.builder().contents(pattern).build();
        return SampleIssues.minimal().toBuilder()
                .series(new Series(null, "春耕简报", style))
                .contents(contents)
                .articles(IntStream.range(0, lengths.length)
                        .mapToObj(i -> Article.of("第" + (i + 1) + "篇").toBuilder()
                                .body(lines(lengths[i]))
                                .build())
                        .toList())
                .build();
    }

    private static List<String> entries(PagePlan plan, int count) {
        return plan.pages().get(0).lines().stream()
                .map(PlannedLine::text)
                .filter(text -> text.matches("[0-9]+[.].*"))
                .limit(count)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"standard, WORD", "standard, LIBREOFFICE", "gbt9704, WORD", "gbt9704, LIBREOFFICE"})
    void eachEntryNamesThePageOfItsArticle(String name, Manner manner) {
        Layout layout = name.equals("standard") ? Layout.standard() : Layout.gbt9704();
        Issue issue = issue(PATTERN, new Contents("本期要目", List.of()), 1, 30, 12, 100, 3);
        PagePlan plan = PagePlanner.of(layout).withManner(manner).plan(issue);
        List<String> expected = IntStream.range(0, 5)
                .mapToObj(i -> (i + 1) + ".第" + (i + 1) + "篇\t"
                        + plan.pageOf("articles[" + i + "]").orElseThrow())
                .toList();
        assertThat(entries(plan, 5)).isEqualTo(expected);
        assertThat(plan.pageOf("articles[4]").orElseThrow()).isGreaterThan(6);
    }

    @Test
    void theContentsTakeTheirOwnRoomOnTheFirstPage() {
        PagePlan without = PagePlanner.of(Layout.standard()).plan(issue(PATTERN, null, 8, 1));
        PagePlan with = PagePlanner.of(Layout.standard()).plan(issue(PATTERN, new Contents("本期要目", List.of()), 8, 1));
        assertThat(without.pageOf("articles[1]")).hasValue(1);
        assertThat(with.pageOf("articles[1]")).hasValue(2);
        assertThat(entries(with, 2)).containsExactly("1.第1篇\t1", "2.第2篇\t2");
    }

    @Test
    void aTextNamesThePagesOfTheStandardLayout() {
        String text = PlainTextRenderer.create().render(issue(PATTERN, new Contents("本期要目", List.of()), 1, 30, 1));
        assertThat(text).contains("\n1.第1篇\t1\n2.第2篇\t1\n3.第3篇\t3\n");
    }

    @Test
    void givenEntriesAndStylesWithoutPagesHaveNone() {
        Contents given = new Contents("本期要点", List.of("要点"));
        assertThat(PlainTextRenderer.create().render(issue(PATTERN, given, 1))).contains("\n1.要点\n");
        assertThat(PlainTextRenderer.create().render(issue("{n}.{headline}", new Contents("本期要目", List.of()), 1)))
                .contains("\n1.第1篇\n");
    }
}
