package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.CellValue;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Label;
import io.github.bulletin4j.model.PatternField;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.recognition.SeenTable;
import io.github.bulletin4j.unprinted.CellTyping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a table with what stands around it (表格). */
final class TablesReading {
    private final HouseStyle style;
    private final Report report;

    TablesReading(HouseStyle style, Report report) {
        this.style = style;
        this.report = report;
    }

    Table read(Cursor lines, String path) {
        String caption = null;
        String unit = null;
        while (!(lines.peek().block() instanceof SeenTable)) {
            Line line = lines.next();
            boolean isUnit = line.role() == Role.TABLE_UNIT;
            report.placed(path + (isUnit ? ".unit" : ".caption"), line);
            if (isUnit) {
                Map<PatternField, String> match = style.label(Label.UNIT).match(line.text());
                unit = match == null ? line.text() : match.getOrDefault(PatternField.UNIT, line.text());
            } else {
                caption = caption == null ? line.text() : caption + line.text();
            }
        }
        Line line = lines.next();
        report.placed(path, line);
        Table table = table((SeenTable) line.block());
        List<String> notes = new ArrayList<>();
        while (lines.isAt(Role.TABLE_NOTE)) {
            Line note = lines.next();
            report.placed(path + ".notes[" + notes.size() + "]", note);
            notes.add(note.text());
        }
        return new Table(caption, unit, table.columns(), table.rows(), notes(notes));
    }

    /** Notes without the label before the first, and without their numbers if they are numbered as they are printed. */
    private List<String> notes(List<String> texts) {
        List<String> notes = new ArrayList<>(texts);
        String label = style.label(Label.NOTE).format(Map.of()) + "：";
        if (!notes.isEmpty() && notes.get(0).startsWith(label)) {
            notes.set(0, notes.get(0).substring(label.length()));
        }
        for (int i = 0; i < notes.size(); i++) {
            if (notes.size() == 1 || !notes.get(i).startsWith(number(i))) {
                return notes;
            }
        }
        for (int i = 0; i < notes.size(); i++) {
            notes.set(i, notes.get(i).substring(number(i).length()));
        }
        return notes;
    }

    private static String number(int index) {
        return index + 1 + ".";
    }

    /** A table of the cells that are seen; a column of numbers alone is one of numbers. */
    static Table table(SeenTable seen) {
        int headers = Headers.count(seen);
        List<Column> columns = Headers.columns(seen, headers);
        List<SeenTable.Row> body = seen.rows().subList(headers, seen.rows().size());
        List<Column> typed = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            typed.add(new Column(column.header(), column.group(), type(body, i), null, null));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (SeenTable.Row row : body) {
            rows.add(cells(row, typed));
        }
        return new Table(null, null, typed, rows, List.of());
    }

    private static List<Cell> cells(SeenTable.Row row, List<Column> columns) {
        List<Cell> cells = new ArrayList<>();
        for (SeenTable.Cell cell : row.cells()) {
            if (cell.rows() > 0) {
                ColumnType type = cell.column() < columns.size()
                        ? columns.get(cell.column()).type()
                        : null;
                cells.add(new Cell(CellTyping.value(type, cell.text(), cell.columns()), cell.columns(), cell.rows()));
            }
        }
        return cells;
    }

    private static ColumnType type(List<SeenTable.Row> rows, int column) {
        ColumnType type = null;
        for (SeenTable.Row row : rows) {
            for (SeenTable.Cell cell : row.cells()) {
                if (cell.column() == column
                        && cell.columns() == 1
                        && cell.rows() > 0
                        && !cell.text().isEmpty()) {
                    type = wider(type, cell.text());
                }
            }
        }
        return type == null ? ColumnType.TEXT : type;
    }

    private static ColumnType wider(@Nullable ColumnType type, String text) {
        if (type == ColumnType.TEXT
                || !text.matches("-?\\d{1,15}(\\.\\d{1,6})?")
                || CellTyping.value(ColumnType.DECIMAL, text, 1) instanceof CellValue.TextValue) {
            return ColumnType.TEXT;
        }
        return text.contains(".") || type == ColumnType.DECIMAL ? ColumnType.DECIMAL : ColumnType.INTEGER;
    }
}
