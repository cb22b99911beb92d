package io.github.bulletin4j.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletin4j.composition.GridCell.Kind;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TableGridTest {
    private static final int FAR = Integer.MAX_VALUE;

    @Test
    void setsCellsSideBySide() {
        assertThat(drawn(table(2, List.of(cell("a"), cell("b")), List.of(cell("c"), cell("d")))))
                .containsExactly("a b", "c d");
    }

    @Test
    void spansColumnsAndRows() {
        assertThat(drawn(table(
                        3,
                        List.of(cell("a").spanning(1, 2), cell("b").spanning(2, 1)),
                        List.of(cell("c"), cell("d")),
                        List.of(cell("e"), cell("f").spanning(2, 1)))))
                .containsExactly("a bb", "^ c d", "e ff");
    }

    @Test
    void laysOutBetweenSpansFromAbove() {
        assertThat(drawn(table(
                        5,
                        List.of(
                                cell("a"),
                                cell("b").spanning(2, 3),
                                cell("c"),
                                cell("d").spanning(1, 2)),
                        List.of(cell("e"), cell("f")),
                        List.of(cell("g"), cell("h"), cell("i")))))
                .containsExactly("a bb c d", "e ^^ f ^", "g ^^ h i");
    }

    @Test
    void leavesGapsWhereARowIsShort() {
        assertThat(drawn(table(3, List.of(cell("a").spanning(1, 2), cell("b"), cell("c")), List.of())))
                .containsExactly("a b c", "^ --");
        GridRow row = new TableGrid(table(2, List.of(cell("a")))).next();
        assertThat(row.isComplete()).isFalse();
    }

    @Test
    void endsSpansAtWhatIsTakenAndAtTheEdges() {
        Table table = table(
                3,
                List.of(cell("a"), cell("b").spanning(1, FAR), cell("c")),
                List.of(cell("d").spanning(2, 1), cell("e").spanning(FAR, 1)));
        TableGrid grid = new TableGrid(table);
        GridRow first = grid.next();
        GridRow second = grid.next();
        assertThat(first.cells()).extracting(GridCell::rows).containsExactly(1, 2, 1);
        assertThat(first.cells()).extracting(GridCell::fits).containsExactly(true, false, true);
        assertThat(second.cells()).extracting(GridCell::columns).containsExactly(1, 1);
        assertThat(second.cells()).extracting(GridCell::fits).containsExactly(false, false);
        assertThat(second.isComplete()).isTrue();
    }

    @Test
    void takesSpansBelowOneForOne() {
        assertThat(drawn(table(2, List.of(cell("a").spanning(0, 0), cell("b").spanning(-1, -1)), List.of())))
                .containsExactly("a b", "--");
    }

    @Test
    void tellsCellsTooMany() {
        GridRow row = new TableGrid(table(1, List.of(cell("a"), cell("b"), cell("c")))).next();
        assertThat(row.cells()).extracting(GridCell::text).containsExactly("a");
        assertThat(row.excess()).extracting(Cell::format).containsExactly("b", "c");
    }

    @Test
    void endsASpanAboveARowThatWouldHaveNoPlace() {
        assertThat(drawn(table(
                        2,
                        List.of(cell("a").spanning(1, 4), cell("b").spanning(1, 4)),
                        List.of(cell("c"), cell("d")),
                        List.of())))
                .containsExactly("a b", "^ c +d", "^ -");
    }

    @Test
    void tellsThatACellTakesThePlaceOfASpanFromAbove() {
        TableGrid grid = new TableGrid(table(1, List.of(cell("a").spanning(1, 2)), List.of(cell("b"))));
        assertThat(grid.next().cells()).extracting(GridCell::fits).containsExactly(true);
        assertThat(grid.next().cells()).extracting(GridCell::fits).containsExactly(false);
    }

    @Test
    void givesATableWithoutColumnsOne() {
        assertThat(drawn(table(0, List.of(cell("a"), cell("b"))))).containsExactly("a +b");
    }

    @Test
    void refusesToLookBackOrBeyondTheEnd() {
        TableGrid grid = new TableGrid(table(1, List.of(cell("a")), List.of(cell("b"))));
        GridRow first = grid.next();
        grid.next();
        assertThatThrownBy(first::across).isInstanceOf(IllegalStateException.class);
        assertThat(grid.hasNext()).isFalse();
        assertThatThrownBy(grid::next).isInstanceOf(NoSuchElementException.class);
    }

    @Property
    void coversEveryColumnOnceAndKeepsEveryCell(@ForAll("tables") Table table) {
        TableGrid grid = new TableGrid(table);
        while (grid.hasNext()) {
            GridRow row = grid.next();
            int column = 0;
            for (GridCell cell : row.across()) {
                assertThat(cell.column()).isEqualTo(column);
                assertThat(cell.columns()).isPositive();
                assertThat(cell.rows()).isBetween(1, table.rows().size() - row.index());
                column += cell.columns();
            }
            assertThat(column).isEqualTo(grid.columns());
            List<Cell> cells = new ArrayList<>();
            row.cells().forEach(cell -> cells.add(cell.cell()));
            cells.addAll(row.excess());
            assertThat(cells).isEqualTo(table.rows().get(row.index()));
            assertThat(cells.isEmpty() || !row.cells().isEmpty()).isTrue();
            assertThat(row.isComplete()).isEqualTo(row.across().stream().noneMatch(cell -> cell.kind() == Kind.GAP));
        }
    }

    @Property
    void continuesACellBelowUntilItsSpanEnds(@ForAll("tables") Table table) {
        List<GridCell> above = List.of();
        TableGrid grid = new TableGrid(table);
        while (grid.hasNext()) {
            List<GridCell> across = grid.next().across();
            for (GridCell cell : across) {
                if (cell.kind() == Kind.COVERED) {
                    assertThat(above)
                            .anyMatch(other -> other.column() == cell.column()
                                    && other.columns() == cell.columns()
                                    && other.rows() == cell.rows() + 1);
                }
            }
            above = across;
        }
    }

    @Test
    void isNotSlowedByColumnsTimesRows() {
        int size = 20_000;
        List<Cell> first =
                new ArrayList<>(Collections.nCopies(size - 1, cell("a").spanning(1, FAR)));
        first.add(cell("b"));
        List<List<Cell>> rows = new ArrayList<>(Collections.nCopies(size, List.of(cell("c"))));
        rows.set(0, first);
        Table table = new Table(null, null, headers(size), rows, List.of());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            int complete = 0;
            TableGrid grid = new TableGrid(table);
            while (grid.hasNext()) {
                complete += grid.next().isComplete() ? 1 : 0;
            }
            assertThat(complete).isEqualTo(size);
        });
    }

    @Provide
    Arbitrary<Table> tables() {
        Arbitrary<Integer> span = Arbitraries.of(1, 1, 1, 1, 2, 3, 0, -1, FAR);
        Arbitrary<Cell> cell =
                span.flatMap(columns -> span.map(rows -> cell("x").spanning(columns, rows)));
        return Arbitraries.integers()
                .between(0, 5)
                .flatMap(columns -> cell.list()
                        .ofMaxSize(6)
                        .list()
                        .ofMaxSize(6)
                        .map(rows -> new Table(null, null, headers(columns), rows, List.of())));
    }

    private static Cell cell(String text) {
        return Cell.of(text);
    }

    private static List<Column> headers(int columns) {
        return Collections.nCopies(columns, Column.of("h", ColumnType.TEXT));
    }

    @SafeVarargs
    private static Table table(int columns, List<Cell>... rows) {
        List<List<Cell>> all = new ArrayList<>();
        for (List<Cell> row : rows) {
            all.add(row);
        }
        return new Table(null, null, headers(columns), all, List.of());
    }

    /** A line for each row: a letter for each column of a cell, ^ for what is covered, - for a gap, + before excess. */
    private static List<String> drawn(Table table) {
        List<String> lines = new ArrayList<>();
        new TableGrid(table).forEachRemaining(row -> {
            String line = row.across().stream().map(TableGridTest::drawn).collect(Collectors.joining(" "));
            lines.add(line
                    + row.excess().stream().map(cell -> " +" + cell.format()).collect(Collectors.joining()));
        });
        return lines;
    }

    private static String drawn(GridCell cell) {
        String letter = switch (cell.kind()) {
            case CELL -> cell.text();
            case COVERED -> "^";
            case GAP -> "-";
        };
        return letter.repeat(cell.columns());
    }
}
