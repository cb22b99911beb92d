package io.github.bulletin4j.docx.reader;

import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads tables (ISO/IEC 29500-1, 17.4): which columns a cell spans is in the cells, which rows in those below it. */
final class TableReader {
    private static final int MOST_COLUMNS = 1000;

    private final Reading reading;
    private final BlockReader blocks;
    private int tables;
    private int counted;

    TableReader(Reading reading, BlockReader blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    SeenTable read(Xml table) {
        String place = "table " + ++tables;
        List<Xml> rows = new ArrayList<>();
        rows(table, rows);
        List<List<Open>> grid = new ArrayList<>();
        List<Boolean> headers = new ArrayList<>();
        Map<Integer, Open> above = new HashMap<>();
        int columns = 0;
        for (Xml row : rows) {
            List<Open> cells = row(row, above);
            grid.add(cells);
            headers.add(isHeader(row));
            for (Open cell : cells) {
                columns = Math.max(columns, cell.column + cell.columns);
            }
        }
        List<SeenTable.Row> read = new ArrayList<>();
        for (int i = 0; i < grid.size(); i++) {
            List<SeenTable.Cell> cells = new ArrayList<>();
            grid.get(i).forEach(cell -> cells.add(cell.close()));
            read.add(new SeenTable.Row(headers.get(i), cells));
        }
        return new SeenTable(place, columns, read);
    }

    /** A cell whose end is not known yet. */
    private static final class Open {
        private final int column;
        private final int columns;
        private final List<SeenBlock> content;
        private int rows;

        Open(int column, int columns, int rows, List<SeenBlock> content) {
            this.column = column;
            this.columns = columns;
            this.rows = rows;
            this.content = content;
        }

        SeenTable.Cell close() {
            return new SeenTable.Cell(column, columns, rows, content);
        }
    }

    private void rows(Xml parent, List<Xml> found) {
        for (Xml child : parent.children()) {
            switch (child.name()) {
                case "w:tr" -> {
                    if (!reading.hasGone(child.child("w:trPr"), "w:del", "w:ins")) {
                        found.add(child);
                    }
                }
                case "w:tblPr", "w:tblGrid" -> {}
                case "mc:AlternateContent" -> rows(Alternates.chosen(child), found);
                default -> rows(child, found);
            }
        }
    }

    private static boolean isHeader(Xml row) {
        Xml properties = row.child("w:trPr");
        return properties != null && Boolean.TRUE.equals(properties.isOn("w:tblHeader"));
    }

    private List<Open> row(Xml row, Map<Integer, Open> above) {
        List<Xml> elements = new ArrayList<>();
        cells(row, elements);
        List<Open> cells = new ArrayList<>();
        Xml properties = row.child("w:trPr");
        Xml before = properties == null ? null : properties.child("w:gridBefore");
        int column = before == null ? 0 : bounded(before.number("w:val", 0));
        counted += elements.size();
        if (counted > BlockReader.MOST) {
            throw new UnreadablePackageException(
                    "", "a document must have at most " + BlockReader.MOST + " cells of tables", null);
        }
        for (Xml element : elements) {
            Xml own = element.child("w:tcPr");
            Xml span = own == null ? null : own.child("w:gridSpan");
            int columns = span == null ? 1 : Math.max(1, bounded(span.number("w:val", 1)));
            List<SeenBlock> content = new ArrayList<>();
            blocks.apart(element, content);
            content.removeIf(block -> content.size() > 1 && isEmpty(block));
            Open cell = cell(own, column, columns, content, above);
            cells.add(cell);
            column = Math.min(MOST_COLUMNS, column + columns);
        }
        return cells;
    }

    private static boolean isEmpty(SeenBlock block) {
        return block instanceof SeenParagraph paragraph && paragraph.runs().isEmpty();
    }

    private static Open cell(
            @Nullable Xml properties, int column, int columns, List<SeenBlock> content, Map<Integer, Open> above) {
        Xml merge = properties == null ? null : properties.child("w:vMerge");
        boolean goesOn = merge != null && !"restart".equals(merge.value());
        Open start = above.get(column);
        if (goesOn && start != null && start.columns == columns) {
            start.rows++;
            boolean said = content.stream().anyMatch(block -> !isEmpty(block));
            if (said) {
                start.content.addAll(content);
            }
            return new Open(column, columns, 0, List.of());
        }
        Open cell = new Open(column, columns, 1, content);
        if (merge != null) {
            above.put(column, cell);
        } else {
            above.remove(column);
        }
        return cell;
    }

    private static int bounded(int number) {
        return Math.max(0, Math.min(number, MOST_COLUMNS));
    }

    private void cells(Xml parent, List<Xml> found) {
        for (Xml child : parent.children()) {
            switch (child.name()) {
                case "w:tc" -> {
                    if (!reading.hasGone(child.child("w:tcPr"), "w:cellDel", "w:cellIns")) {
                        found.add(child);
                    }
                }
                case "w:trPr", "w:tblPrEx" -> {}
                case "mc:AlternateContent" -> cells(Alternates.chosen(child), found);
                default -> {
                    if (!reading.isGone(child.name())) {
                        cells(child, found);
                    }
                }
            }
        }
    }
}
