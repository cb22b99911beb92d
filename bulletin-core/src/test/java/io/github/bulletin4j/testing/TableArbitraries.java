package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.CellValue;
import io.github.bulletin4j.model.CellValue.NumberValue;
import io.github.bulletin4j.model.CellValue.TextValue;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.CellAlignment;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Tables whose cells cover every column of every row once and fit their columns. */
final class TableArbitraries {

    private static final List<BigDecimal> NUMBERS = List.of(
            new BigDecimal("0"),
            new BigDecimal("7"),
            new BigDecimal("12345678901234567890"),
            new BigDecimal("1.10"),
            new BigDecimal("-0.05"),
            new BigDecimal("99.9"));

    /** The most columns, and the most rows. */
    private static final int MOST = 3;

    private final Vocabulary words;

    TableArbitraries(Vocabulary words) {
        this.words = words;
    }

    Arbitrary<Table> tables() {
        Arbitrary<List<Column>> columns = columns().list().ofMinSize(1).ofMaxSize(MOST);
        Arbitrary<Integer> rows = Arbitraries.integers().between(0, MOST);
        Arbitrary<List<Seed>> seeds = seeds().list().ofSize(MOST * MOST);
        Arbitrary<List<String>> notes = words.line().list().ofMaxSize(2);
        return Combinators.combine(
                        words.name().injectNull(0.5), words.name().injectNull(0.5), columns, rows, seeds, notes)
                .as((caption, unit, heads, count, cells, footnotes) ->
                        new Table(caption, unit, heads, rows(heads, count, cells), footnotes));
    }

    private Arbitrary<Column> columns() {
        Arbitrary<BigDecimal> weights =
                Arbitraries.of(new BigDecimal("1"), new BigDecimal("0.75"), new BigDecimal("2.50"));
        return Combinators.combine(
                        words.name(),
                        words.name().injectNull(0.7),
                        Arbitraries.of(ColumnType.class),
                        Arbitraries.of(CellAlignment.class).injectNull(0.4),
                        weights.injectNull(0.4))
                .as(Column::new);
    }

    /** What a place of the grid holds if no span covers it. */
    private record Seed(String text, BigDecimal number, int day, int columnSpan, int rowSpan, boolean empty) {}

    private Arbitrary<Seed> seeds() {
        Arbitrary<Integer> spans = Arbitraries.frequency(Tuple.of(6, 1), Tuple.of(1, 2), Tuple.of(1, 3));
        return Combinators.combine(
                        words.line(),
                        Arbitraries.of(NUMBERS),
                        Arbitraries.integers().between(0, 20000),
                        spans,
                        spans,
                        Arbitraries.of(false, false, false, true))
                .as(Seed::new);
    }

    private static List<List<Cell>> rows(List<Column> columns, int rowCount, List<Seed> seeds) {
        boolean[][] covered = new boolean[rowCount][columns.size()];
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < rowCount; row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                if (!covered[row][column]) {
                    Seed seed = seeds.get(row * columns.size() + column);
                    int wide = Math.min(seed.columnSpan(), free(covered[row], column));
                    int high = Math.min(seed.rowSpan(), rowCount - row);
                    cover(covered, row, column, wide, high);
                    cells.add(new Cell(value(columns.get(column), seed, wide), wide, high));
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    private static int free(boolean[] covered, int from) {
        int to = from;
        while (to < covered.length && !covered[to]) {
            to++;
        }
        return to - from;
    }

    private static void cover(boolean[][] covered, int row, int column, int wide, int high) {
        for (int y = row; y < row + high; y++) {
            for (int x = column; x < column + wide; x++) {
                covered[y][x] = true;
            }
        }
    }

    private static @Nullable CellValue value(Column column, Seed seed, int wide) {
        if (seed.empty()) {
            return null;
        }
        if (wide > 1) {
            return new TextValue(seed.text());
        }
        return switch (column.type()) {
            case TEXT -> new TextValue(seed.text());
            case INTEGER -> new NumberValue(new BigDecimal(seed.number().toBigInteger()));
            case DECIMAL -> new NumberValue(seed.number());
            case DATE -> new TextValue(LocalDate.ofEpochDay(seed.day()).toString());
        };
    }
}
