package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.composition.GridCell;
import io.github.bulletin4j.composition.PrintedFigure;
import io.github.bulletin4j.composition.PrintedFigureRow;
import io.github.bulletin4j.composition.PrintedTable;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Issue;
import java.util.ArrayList;
import java.util.List;

/** Collects the paragraphs that an issue is set as, with their formats. */
final class PrintedLines implements PageOutput {
    private final List<PrintedLine> lines = new ArrayList<>();

    /** A paragraph in its format. */
    record PrintedLine(TextPart part, ParagraphFormat format, boolean ruleAbove) {
        String text() {
            return part.text();
        }

        double points(Layout layout) {
            return format.em(layout.grid()) / 20.0;
        }
    }

    static List<PrintedLine> of(Issue issue, Layout layout) {
        PrintedLines output = new PrintedLines();
        PageSetter.set(issue, layout, output, figure -> {
            throw new AssertionError("no pictures are expected");
        });
        return output.lines;
    }

    @Override
    public void paragraph(TextPart part, String read, ParagraphFormat format) {
        lines.add(new PrintedLine(part, format, false));
    }

    @Override
    public void footLine(FootLine line) {
        lines.add(new PrintedLine(line.part(), line.format(), line.ruleAbove()));
    }

    @Override
    public void figure(PrintedFigure figure, PictureSize size, boolean captioned) {}

    @Override
    public void figureRow(PrintedFigureRow row, FigureRowSize size) {}

    @Override
    public void landscape() {}

    @Override
    public void upright() {}

    @Override
    public void separator() {}

    @Override
    public void beginTable(PrintedTable table, ColumnWidths widths) {}

    @Override
    public void header(List<Column> columns) {}

    @Override
    public void row(List<GridCell> cells, List<Cell> excess, RowFit fit) {}

    @Override
    public void endTable() {}

    @Override
    public void beginFoot(FootPlace place) {}

    @Override
    public void endFoot() {}
}
