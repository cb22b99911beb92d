package io.github.bulletin4j.typesetting;

import static io.github.bulletin4j.typesetting.PlannedIssues.LIBRE_OFFICE;
import static io.github.bulletin4j.typesetting.PlannedIssues.LINE;
import static io.github.bulletin4j.typesetting.PlannedIssues.LINE_OF_TEXT;
import static io.github.bulletin4j.typesetting.PlannedIssues.WORD;
import static io.github.bulletin4j.typesetting.PlannedIssues.issue;
import static io.github.bulletin4j.typesetting.PlannedIssues.lines;
import static io.github.bulletin4j.typesetting.PlannedIssues.linesPerPage;
import static io.github.bulletin4j.typesetting.PlannedIssues.pageOf;
import static io.github.bulletin4j.typesetting.PlannedIssues.withFoot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Image;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableBlock;
import io.github.bulletin4j.testing.SampleImages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of figures and tables in the standard layout: 22 lines of 31.2 pt each, the first one with 12. */
class FigureAndTablePagesTest {
    /** 246 mm are the height of a page. */
    @ParameterizedTest(name = "{0} pictures of {1} mm")
    @CsvSource({
        "2, 40, 1 1",
        "5, 40, 1 4",
        "12, 40, 1 5 5 1",
        "10, 80, 0 3 3 3 1",
        "2, 100, 0 2",
        "5, 100, 0 2 2 1",
        "12, 100, 0 2 2 2 2 2 2"
    })
    void picturesFillThePages(int count, int millimetres, String expected) {
        List<Block> body = lines(7);
        IntStream.range(0, count).forEach(i -> body.add(figure(millimetres, null)));
        for (PagePlanner planner : List.of(WORD, LIBRE_OFFICE)) {
            List<Integer> pictures = planner.plan(issue(body)).pages().stream()
                    .map(page -> (int) page.lines().stream()
                            .filter(line -> line.text().isEmpty())
                            .count())
                    .toList();
            assertThat(pictures)
                    .isEqualTo(Arrays.stream(expected.split(" "))
                            .map(Integer::valueOf)
                            .toList());
        }
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

    @ParameterizedTest
    @ValueSource(ints = {8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18})
    void notesOfATableStandOnOnePage(int above) {
        List<Block> body = lines(above);
        body.add(new TableBlock(table(List.of(column("镇"), column("村")), List.of(row("北镇", "南村"))).toBuilder()
                .notes(List.of("第一条。", "第二条。", "第三条。"))
                .build()));
        body.addAll(lines(2));
        for (PagePlanner planner : List.of(WORD, LIBRE_OFFICE)) {
            long pages = planner.plan(issue(body)).pages().stream()
                    .filter(page ->
                            page.lines().stream().anyMatch(line -> line.text().matches(".*第.条。")))
                    .count();
            assertThat(pages).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void noRowEndsSoNearTheFootOfAPageThatLibreOfficeCouldLoseWhatFollows(int above) {
        for (int high = 0; high < 13; high++) {
            List<List<Cell>> rows = new ArrayList<>(Collections.nCopies(high, row("北镇", "春".repeat(20))));
            rows.addAll(Collections.nCopies(30, row("南镇", "春".repeat(40))));
            List<Block> body = lines(above);
            body.add(new TableBlock(table(List.of(column("镇"), column("事")), rows)));
            PagePlan plan = LIBRE_OFFICE.plan(issue(body));
            for (PlannedPage page : plan.pages().subList(0, plan.pages().size() - 1)) {
                assertThat(page.height().twips() - page.filled().twips()).isGreaterThan(20);
            }
        }
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
