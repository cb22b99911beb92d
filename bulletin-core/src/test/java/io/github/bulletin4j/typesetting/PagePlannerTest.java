package io.github.bulletin4j.typesetting;

import static io.github.bulletin4j.typesetting.PlannedIssues.LIBRE_OFFICE;
import static io.github.bulletin4j.typesetting.PlannedIssues.UNSQUEEZED;
import static io.github.bulletin4j.typesetting.PlannedIssues.WORD;
import static io.github.bulletin4j.typesetting.PlannedIssues.issue;
import static io.github.bulletin4j.typesetting.PlannedIssues.lines;
import static io.github.bulletin4j.typesetting.PlannedIssues.linesPerPage;
import static io.github.bulletin4j.typesetting.PlannedIssues.pageOf;
import static io.github.bulletin4j.typesetting.PlannedIssues.withFoot;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.composition.Section;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Signature;
import io.github.bulletin4j.testing.SampleIssues;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of text in the standard layout: 22 lines of 31.2 pt each, the first one with 12 below its head and headline. */
class PagePlannerTest {
    @ParameterizedTest(name = "{0} lines of text")
    @CsvSource({"1, 1", "12, 12", "13, 12 1", "34, 12 22", "35, 12 22 1", "78, 12 22 22 22"})
    void pageHoldsTheLinesOfTheGrid(int count, String expected) {
        List<Integer> perPage =
                Arrays.stream(expected.split(" ")).map(Integer::valueOf).toList();
        assertThat(linesPerPage(WORD.plan(issue(lines(count))), "articles[0].body"))
                .isEqualTo(perPage);
        assertThat(linesPerPage(LIBRE_OFFICE.plan(issue(lines(count))), "articles[0].body"))
                .isEqualTo(perPage);
    }

    @Test
    void longParagraphGoesOnOnTheNextPage() {
        List<Block> body = lines(10);
        // 2 lines of 25 characters, of which the first has 23, and 2 more.
        body.add(Paragraph.of("春".repeat(95)));
        assertThat(linesPerPage(WORD.plan(issue(body)), "articles[0].body")).containsExactly(12, 2);
    }

    @Test
    void linesAreTheTextOfTheirParagraph() {
        String text = "截至3月8日，全镇春耕所需化肥、种子全部到位；".repeat(40);
        PagePlan plan = WORD.plan(issue(List.of(Paragraph.of(text))));
        StringBuilder read = new StringBuilder();
        plan.pages()
                .forEach(page -> page.lines().stream()
                        .filter(line -> line.path().toString().startsWith("articles[0].body"))
                        .forEach(line -> read.append(line.text())));
        assertThat(read).hasToString(text);
        assertThat(plan.pages()).hasSizeGreaterThan(2);
    }

    @Test
    void headlineStaysWithItsText() {
        Issue issue = issue(lines(9)).toBuilder()
                .addArticle(Article.of("夏收", "全镇夏收完成。"))
                .build();
        PagePlan plan = WORD.plan(issue);
        assertThat(plan.pages()).hasSize(2);
        assertThat(plan.pages().get(0).percent()).isLessThan(95);
        assertThat(plan.pageOf("articles[1]")).hasValue(2);
        assertThat(plan.pages().get(1).lines().get(0).top().twips()).isZero();
    }

    @Test
    void sectionsAreNamedWhereTheyBegin() {
        PagePlan plan = WORD.plan(SampleIssues.typical());
        assertThat(plan.pages().get(0).sections())
                .extracting(Section::kind)
                .containsExactly(Section.Kind.HEAD, Section.Kind.ARTICLE, Section.Kind.ARTICLE);
        assertThat(plan.pageOf("articles[2]")).hasValue(2);
        assertThat(plan.pageOf("appendices[0]")).hasValue(3);
        assertThat(plan.pageOf("articles[3]")).isEmpty();
    }

    @Test
    void columnAboveAnArticleIsNotItsBegin() {
        Issue issue = SampleIssues.minimal();
        Article article = issue.articles().get(0).toBuilder().column("农事").build();
        PagePlan plan = WORD.plan(issue.toBuilder().articles(List.of(article)).build());
        assertThat(plan.pages().get(0).sections())
                .extracting(Section::kind)
                .containsExactly(Section.Kind.HEAD, Section.Kind.ARTICLE);
    }

    @ParameterizedTest(name = "{0} lines of text")
    @CsvSource({"1, 1, false", "11, 1, false", "12, 2, true", "13, 2, false", "33, 2, false", "34, 3, true"})
    void footStandsOnTheLastPageWhereItFits(int count, int pages, boolean alone) {
        PagePlan plan = UNSQUEEZED.plan(withFoot(lines(count), 1));
        assertThat(plan.pages()).hasSize(pages);
        PlannedPage last = plan.pages().get(pages - 1);
        assertThat(last.isFootAlone()).isEqualTo(alone);
        assertThat(last.percent()).isEqualTo(100);
        assertThat(last.sections()).extracting(Section::kind).contains(Section.Kind.FOOT);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 30, 40, 50, 60})
    void footStandsAtTheFootInEitherMannerWhereTheOtherTakesMoreLines(int count) {
        // A line in Word, which sets marks side by side close, and two in LibreOffice.
        Block text = Paragraph.of("全镇春耕“化肥”，“种子”，“农药”，“机具”到位。");
        Issue issue = withFoot(Collections.nCopies(count, text), 2);
        int word = linesPerPage(UNSQUEEZED.plan(issue), "articles[0].body").stream()
                .mapToInt(i -> i)
                .sum();
        PagePlanner other = UNSQUEEZED.withManner(Manner.LIBREOFFICE);
        int libreOffice = linesPerPage(other.plan(issue), "articles[0].body").stream()
                .mapToInt(i -> i)
                .sum();
        assertThat(List.of(word, libreOffice)).containsExactly(count, 2 * count);
        for (PagePlanner planner : List.of(UNSQUEEZED, other)) {
            List<PlannedPage> pages = planner.plan(issue).pages();
            // By a line less where a paragraph might take one more.
            assertThat(pages.get(pages.size() - 1).percent()).isGreaterThan(94);
        }
    }

    @Test
    void footLongerThanAPageGoesOn() {
        PagePlan plan = WORD.plan(withFoot(lines(1), 50));
        assertThat(linesPerPage(plan, "distribution")).containsExactly(0, 22, 22, 6);
        assertThat(plan.pages().get(1).isFootAlone()).isTrue();
        assertThat(plan.pages().get(2).isFootAlone()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 9, 10, 11, 12, 31, 32, 33})
    void signatureStaysWithTheEndOfItsText(int above) {
        List<Block> body = lines(above);
        body.add(Signature.of("河口镇人民政府"));
        PagePlan plan = WORD.plan(issue(body));
        PlannedPage page = plan.pages().get(pageOf(plan, "articles[0].body[" + above + "]") - 1);
        assertThat(page.lines()).extracting(PlannedLine::text).containsSequence("全镇春耕化肥种子到位。", "河口镇人民政府");
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void signatureNeverStandsAloneAndLongTextSeldomMoves(Manner manner) {
        int moved = 0;
        for (int above = 0; above < 34; above++) {
            List<Block> body = lines(above);
            // 6 lines: 24 characters and 26 each.
            body.add(Paragraph.of("春".repeat(24 + 5 * 26 - 3) + "全镇。"));
            body.add(Signature.of("河口镇人民政府"));
            PagePlan plan = WORD.withManner(manner).plan(issue(body));
            PlannedPage page = plan.pages().get(pageOf(plan, "articles[0].body[" + (above + 1) + "]") - 1);
            int signature = page.lines().size() - 1;
            assertThat(page.lines().get(signature).text()).isEqualTo("河口镇人民政府");
            assertThat(page.lines().get(signature - 1).text()).endsWith("全镇。");
            int first = pageOf(plan, "articles[0].body[" + above + "]");
            // 12 lines stand on the first page, 22 on the second.
            moved += first > (above < 12 ? 1 : 2) ? 1 : 0;
        }
        assertThat(moved).isLessThanOrEqualTo(manner == Manner.WORD ? 0 : 2);
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void pagesOfEveryPartAreInOrderAndNoneHoldsTooMuch(Manner manner) {
        for (Layout layout : List.of(Layout.standard(), Layout.gbt9704())) {
            for (Issue issue : List.of(SampleIssues.full(), SampleIssues.further(), SampleIssues.supplement())) {
                PagePlan plan = PagePlanner.of(layout).withManner(manner).plan(issue);
                for (int i = 0; i < plan.pages().size(); i++) {
                    PlannedPage page = plan.pages().get(i);
                    assertThat(page.number()).isEqualTo(i + 1);
                    assertThat(page.lines()).isNotEmpty();
                    assertThat(page.lines())
                            .extracting(line -> line.top().twips())
                            .isSorted();
                }
            }
        }
    }
}
