package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.CompleteRows;
import io.github.bulletin4j.constraint.FittingCells;
import io.github.bulletin4j.constraint.LegalCharacters;
import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.Printed;
import io.github.bulletin4j.constraint.Required;
import io.github.bulletin4j.constraint.TextKind;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table (表格).
 *
 * @param caption the caption above it, or null
 * @param unit the unit of its figures, printed as 单位：…, or null
 * @param columns the columns, at least one
 * @param rows the cells of each row; a row leaves out the cells that a span from above covers
 * @param notes the notes below it
 */
@CompleteRows
@FittingCells
public record Table(
        @Name @Nullable String caption,

        @Name @Nullable String unit,
        @Required List<@Valid Column> columns,
        List<List<@Valid Cell>> rows,
        @Printed(TextKind.RUNNING) List<@LegalCharacters String> notes) {

    /**
     * A table.
     *
     * @param caption the caption above it, or null
     * @param unit the unit of its figures, or null
     * @param columns the columns
     * @param rows the cells of each row
     * @param notes the notes below it
     */
    public Table {
        columns = Copies.list(columns, "columns");
        rows = copyRows(rows);
        notes = Copies.list(notes, "notes");
    }

    /**
     * A table of an application's own rows:
     * {@code Table.of(members, column("企业名称", Member::name), integer("来稿数", Member::submitted))}.
     *
     * @param values the rows, one value each
     * @param columns the columns, each with the part of a value that it shows
     * @param <T> the application's type
     * @return the table
     */
    @SafeVarargs
    public static <T> Table of(Iterable<? extends T> values, TableColumn<T>... columns) {
        Objects.requireNonNull(values, "values must not be null");
        List<TableColumn<T>> given = new ArrayList<>();
        for (TableColumn<T> column : Objects.requireNonNull(columns, "columns must not be null")) {
            given.add(column);
        }
        given = Copies.list(given, "columns");
        List<Column> headers = new ArrayList<>(given.size());
        for (TableColumn<T> column : given) {
            headers.add(column.column());
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (T value : values) {
            List<Cell> row = new ArrayList<>(given.size());
            for (TableColumn<T> column : given) {
                row.add(column.cell(value));
            }
            rows.add(row);
        }
        return new Table(null, null, headers, rows, List.of());
    }

    /**
     * A builder without columns.
     *
     * @return the builder
     */
    public static TableBuilder builder() {
        return new TableBuilder();
    }

    /**
     * A builder that starts with this table.
     *
     * @return the builder
     */
    public TableBuilder toBuilder() {
        return builder().caption(caption).unit(unit).columns(columns).rows(rows).notes(notes);
    }

    private static List<List<Cell>> copyRows(@Nullable List<? extends List<Cell>> rows) {
        List<List<Cell>> given = Copies.list(rows, "rows");
        List<List<Cell>> copy = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            copy.add(Copies.list(given.get(i), "rows[" + i + "]"));
        }
        return Copies.list(copy, "rows");
    }
}
