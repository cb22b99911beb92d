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
            notes.add(note(note.text()));
        }
        return new Table(caption, unit, table.columns(), table.rows(), notes);
    }

    private String note(String text) {
        String label = style.label(Label.NOTE).format(Map.of()) + "：";
        String rest = text.startsWith(label) ? text.substring(label.length()) : text;
        return rest.replaceFirst("^\\d{1,2}\\.", "");
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
