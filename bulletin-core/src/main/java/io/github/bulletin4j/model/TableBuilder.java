package io.github.bulletin4j.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Table}. Not safe for use by several threads. */
public final class TableBuilder {
    private @Nullable String caption;
    private @Nullable String unit;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    TableBuilder() {}

    /**
     * The caption above the table, defaults to none.
     *
     * @param caption the caption
     * @return {@code this}
     */
    public TableBuilder caption(@Nullable String caption) {
        this.caption = caption;
        return this;
    }

    /**
     * The unit of the figures, defaults to none.
     *
     * @param unit the unit
     * @return {@code this}
     */
    public TableBuilder unit(@Nullable String unit) {
        this.unit = unit;
        return this;
    }

    /**
     * Adds a column.
     *
     * @param column the column
     * @return {@code this}
     */
    public TableBuilder addColumn(Column column) {
        columns.add(Objects.requireNonNull(column, "column must not be null"));
        return this;
    }

    /**
     * All columns, in place of those added before.
     *
     * @param columns the columns
     * @return {@code this}
     */
    public TableBuilder columns(List<Column> columns) {
        Objects.requireNonNull(columns, "columns must not be null");
        this.columns.clear();
        this.columns.addAll(columns);
        return this;
    }

    /**
     * Adds a row.
     *
     * @param cells its cells
     * @return {@code this}
     */
    public TableBuilder addRow(Cell... cells) {
        rows.add(Copies.given(cells, "cells"));
        return this;
    }

    /**
     * All rows, in place of those added before.
     *
     * @param rows the cells of each row
     * @return {@code this}
     */
    public TableBuilder rows(List<? extends List<Cell>> rows) {
        Objects.requireNonNull(rows, "rows must not be null");
        this.rows.clear();
        this.rows.addAll(rows);
        return this;
    }

    /**
     * Adds a note below the table.
     *
     * @param note the note
     * @return {@code this}
     */
    public TableBuilder addNote(String note) {
        notes.add(Objects.requireNonNull(note, "note must not be null"));
        return this;
    }

    /**
     * All notes, in place of those added before.
     *
     * @param notes the notes
     * @return {@code this}
     */
    public TableBuilder notes(List<String> notes) {
        Objects.requireNonNull(notes, "notes must not be null");
        this.notes.clear();
        this.notes.addAll(notes);
        return this;
    }

    /**
     * The table as built so far.
     *
     * @return the table
     */
    public Table build() {
        return new Table(caption, unit, columns, rows, notes);
    }
}
