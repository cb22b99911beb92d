package io.github.bulletin4j.model;

import io.github.bulletin4j.model.Column.ColumnType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column together with the part of an application's own value that it shows, for
 * {@link Table#of(Iterable, TableColumn...)}. A part that is null gives an empty cell.
 *
 * @param <T> the application's type
 */
public final class TableColumn<T> {

    private final Column column;
    private final Function<? super T, Cell> cell;

    private TableColumn(Column column, Function<? super T, Cell> cell) {
        this.column = column;
        this.cell = cell;
    }

    /**
     * A column of text.
     *
     * @param header the header
     * @param part the text of a value
     * @param <T> the application's type
     * @return the column
     */
    public static <T> TableColumn<T> column(String header, Function<? super T, @Nullable String> part) {
        return of(header, ColumnType.TEXT, part, Cell::of);
    }

    /**
     * A column of whole numbers.
     *
     * @param header the header
     * @param part the number of a value
     * @param <T> the application's type
     * @return the column
     */
    public static <T> TableColumn<T> integer(String header, Function<? super T, ? extends @Nullable Number> part) {
        return of(header, ColumnType.INTEGER, part, number -> Cell.of(new BigDecimal(number.toString())));
    }

    /**
     * A column of decimal numbers.
     *
     * @param header the header
     * @param part the number of a value, kept exactly
     * @param <T> the application's type
     * @return the column
     */
    public static <T> TableColumn<T> decimal(String header, Function<? super T, @Nullable BigDecimal> part) {
        return of(header, ColumnType.DECIMAL, part, Cell::of);
    }

    /**
     * A column of dates.
     *
     * @param header the header
     * @param part the date of a value
     * @param <T> the application's type
     * @return the column
     */
    public static <T> TableColumn<T> date(String header, Function<? super T, @Nullable LocalDate> part) {
        return of(header, ColumnType.DATE, part, day -> Cell.of(day.toString()));
    }

    private static <T, V> TableColumn<T> of(
            String header, ColumnType type, Function<? super T, ? extends @Nullable V> part, Function<V, Cell> cell) {
        Objects.requireNonNull(part, "part must not be null");
        return new TableColumn<>(Column.of(header, type), value -> {
            V shown = part.apply(value);
            return shown == null ? Cell.empty() : cell.apply(shown);
        });
    }

    Column column() {
        return column;
    }

    Cell cell(T value) {
        return cell.apply(value);
    }
}
