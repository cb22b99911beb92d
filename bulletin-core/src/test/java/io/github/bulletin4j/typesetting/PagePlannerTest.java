package io.github.bulletin4j.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletin4j.composition.Section;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Image;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Signature;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableBlock;
import io.github.bulletin4j.testing.SampleImages;
import io.github.bulletin4j.testing.SampleIssues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the standard layout: 22 lines of 31.2 pt each, the first one with 12 below its head and headline. */
class PagePlannerTest {
    private static final int LINE = 624;
    private static final PagePlanner WORD = PagePlanner.of(Layout.standard());
    private static final PagePlanner LIBRE_OFFICE = WORD.withManner(Manner.LIBREOFFICE);

    /** A paragraph of one line. */
    private static final Block LINE_OF_TEXT = Paragraph.of("全镇春耕化肥种子到位。");

    private static Issue issue(List<Block> body) {
        return SampleIssues.minimal().toBuilder()
                .articles(List.of(Article.of("春耕").toBuilder().body(body).build()))
                .build();
    }

    private static List<Block> lines(int count) {
        return new ArrayList<>(
                IntStream.range(0, count).mapToObj(i -> LINE_OF_TEXT).toList());
    }

    private static List<Integer> linesPerPage(PagePlan plan, String path) {
        return plan.pages().stream()
                .map(page -> (int) page.lines().stream()
                        .filter(line -> line.path().toString().startsWith(path))
                        .count())
                .toList();
    }

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
        // 2 lines of 26 characters, of which the first has 24, and 2 more.
        body.add(Paragraph.of("春".repeat(100)));
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
        PagePlan plan = WORD.plan(withFoot(lines(count), 1));
        assertThat(plan.pages()).hasSize(pages);
        PlannedPage last = plan.pages().get(pages - 1);
        assertThat(last.isFootAlone()).isEqualTo(alone);
        assertThat(last.percent()).isEqualTo(100);
        assertThat(last.sections()).extracting(Section::kind).contains(Section.Kind.FOOT);
    }

    @Test
    void footLongerThanAPageGoesOn() {
        PagePlan plan = WORD.plan(withFoot(lines(1), 50));
        assertThat(linesPerPage(plan, "distribution")).containsExactly(0, 22, 22, 6);
        assertThat(plan.pages().get(1).isFootAlone()).isTrue();
        assertThat(plan.pages().get(2).isFootAlone()).isFalse();
    }

    private static Issue withFoot(List<Block> body, int recipients) {
        String[] names = IntStream.range(0, recipients).mapToObj(i -> "单位" + i).toArray(String[]::new);
        return issue(body).toBuilder()
                .addDistributionList(DistributionList.report(names))
                .build();
    }

    /** 246 mm are the height of a page. */
    @ParameterizedTest(name = "{0} pictures of {1} mm")
    @CsvSource({
        "2, 40, 1 1",
        "5, 40, 1 4",
        "12, 40, 1 5 5 1",
        "2, 100, 0 2",
        "5, 100, 0 2 2 1",
        "12, 100, 0 2 2 2 2 2 2"
    })
    void picturesFillThePages(int count, int millimetres, String expected) {
        List<Block> body = lines(7);
        IntStream.range(0, count).forEach(i -> body.add(figure(millimetres, null)));
        PagePlan plan = WORD.plan(issue(body));
        List<Integer> pictures = plan.pages().stream()
                .map(page -> (int) page.lines().stream()
                        .filter(line -> line.text().isEmpty())
                        .count())
                .toList();
        assertThat(pictures)
                .isEqualTo(
                        Arrays.stream(expected.split(" ")).map(Integer::valueOf).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32})
    void captionStaysWithItsPictureAndTheFootWithTheText(int above) {
        List<Block> body = lines(above);
        body.add(figure(60, "田间"));
        for (PagePlanner planner : List.of(WORD, LIBRE_OFFICE)) {
            PagePlan plan = planner.plan(withFoot(body, 2));
            List<PlannedPage> pages = plan.pages();
            int picture = pageOf(plan, "articles[0].body[" + above + "]");
            assertThat(pages.get(picture - 1).lines())
                    .extracting(PlannedLine::text)
                    .containsSequence("", "田间");
            PlannedPage last = pages.get(pages.size() - 1);
            boolean wouldFit = last.isFootAlone()
                    && pages.get(pages.size() - 2).filled().twips() + 4 * LINE
                            < last.height().twips();
            assertThat(wouldFit).isFalse();
        }
    }

    private static int pageOf(PagePlan plan, String path) {
        return plan.pages().stream()
                .filter(page -> page.lines().stream()
                        .anyMatch(line -> line.path().toString().startsWith(path)))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static Figure figure(int millimetres, String caption) {
        Image image = SampleImages.png(10, 10, 0x808080);
        return new Figure(image, BigDecimal.valueOf(millimetres), caption, "田间");
    }

    @Test
    void rowLongerThanAPageIsDivided() {
        Table table = table(
                List.of(column("措施"), column("说明")),
                List.of(List.of(Cell.of("春耕"), Cell.of("全镇春耕所需化肥种子全部到位。".repeat(60)))));
        PagePlan plan = WORD.plan(issue(List.of(new TableBlock(table))));
        assertThat(plan.pages()).hasSizeGreaterThan(1);
        assertThat(plan.pages())
                .allMatch(page -> page.filled().twips() <= page.height().twips());
    }

    @Test
    void mergedCellThatNeedsMoreMakesItsLastRowHigher() {
        List<Column> columns = List.of(column("镇"), column("村"));
        Cell tall = Cell.of("河口镇春耕".repeat(12)).spanning(1, 2);
        List<List<Cell>> merged = List.of(List.of(tall, Cell.of("东村")), List.of(Cell.of("西村")), row("北镇", "南村"));
        List<PlannedLine> lines = WORD.plan(issue(List.of(new TableBlock(table(columns, merged)))))
                .pages()
                .get(0)
                .lines();
        int second = lines.get(lines.size() - 2).top().twips();
        int third = lines.get(lines.size() - 1).top().twips();
        int first = lines.get(lines.size() - 3).top().twips();
        assertThat(third - second).isGreaterThan(second - first);
    }

    private static Column column(String header) {
        return Column.of(header, Column.ColumnType.TEXT);
    }

    private static Table table(List<Column> columns, List<List<Cell>> rows) {
        return Table.builder().columns(columns).rows(rows).build();
    }

    private static List<Cell> row(String... cells) {
        return Stream.of(cells).map(Cell::of).toList();
    }

    @Test
    void headerStandsOnEachPageOfATable() {
        List<List<Cell>> rows =
                IntStream.range(0, 60).mapToObj(i -> row("村" + i, "是")).toList();
        Table table = table(List.of(column("村"), column("到位")), rows);
        PagePlan plan = WORD.plan(issue(List.of(new TableBlock(table))));
        List<Integer> perPage = linesPerPage(plan, "articles[0].body");
        int row = plan.pages().get(1).lines().get(1).top().twips()
                - plan.pages().get(1).lines().get(0).top().twips();
        // The rows of the second page begin below the header.
        assertThat(plan.pages().get(1).lines().get(0).top().twips()).isEqualTo(row);
        assertThat(perPage.stream().mapToInt(Integer::intValue).sum()).isEqualTo(61);
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

    @Test
    void pictureThatCannotBeReadIsRefusedByItsPlace() {
        Figure broken = new Figure(new Image("image/png", new byte[] {1, 2, 3}), null, null, "田间");
        assertThatThrownBy(() -> WORD.plan(issue(List.of(broken))))
                .isInstanceOf(UnfitPictureException.class)
                .hasMessageStartingWith("articles[0].body[0].image: a figure's picture ");
    }

    @Test
    void wideTableLiesOnAPageOfItsOwnSide() {
        List<Column> columns =
                IntStream.range(0, 12).mapToObj(i -> column("指标名称")).toList();
        List<Cell> row = IntStream.range(0, 12).mapToObj(i -> Cell.of("数据说明")).toList();
        Table table = table(columns, List.of(row));
        PagePlan plan = WORD.plan(issue(List.of(LINE_OF_TEXT, new TableBlock(table), LINE_OF_TEXT)));
        assertThat(plan.pages()).extracting(page -> page.height().twips()).containsExactly(13958, 8306, 13958);
    }
}
