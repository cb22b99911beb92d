package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.composition.GridCell;
import io.github.bulletin4j.composition.ModelPath;
import io.github.bulletin4j.composition.PrintedFigure;
import io.github.bulletin4j.composition.PrintedFigureRow;
import io.github.bulletin4j.composition.PrintedTable;
import io.github.bulletin4j.composition.Section;
import io.github.bulletin4j.composition.TableGrid;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Paper;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Tells the planned pages what stands on them, and writes nothing. */
final class PlanOutput implements PageOutput {
    private final PageFlow pages;
    private final TextMeasure measure;
    private final Layout layout;
    private Paper paper;
    private final List<Section> begun = new ArrayList<>();
    private ModelPath table = ModelPath.ISSUE;

    PlanOutput(PageFlow pages, Layout layout, Manner manner) {
        this.pages = pages;
        this.layout = layout;
        this.measure = new TextMeasure(layout, manner);
        this.paper = layout.paper();
    }

    @Override
    public void begin(Section section) {
        begun.add(section);
    }

    @Override
    public void paragraph(TextPart part, String read, ParagraphFormat format) {
        List<String> lines = new ArrayList<>();
        measure.lines(format, paper).lines(read, (start, end) -> lines.add(read.substring(start, end)));
        source(part.path(), lines);
    }

    @Override
    public void figure(PrintedFigure figure, PictureSize size, boolean captioned) {
        source(figure.path(), List.of(""));
    }

    @Override
    public void figureRow(PrintedFigureRow row, FigureRowSize size) {
        StringJoiner captions = new StringJoiner("\t");
        row.captions().forEach(caption -> captions.add(caption.text()));
        source(row.path(), List.of(captions.toString()));
    }

    @Override
    public void landscape() {
        paper = layout.paper().landscape();
    }

    @Override
    public void upright() {
        paper = layout.paper();
    }

    @Override
    public void separator() {
        pages.source(null);
    }

    @Override
    public void beginTable(PrintedTable printed, ColumnWidths widths) {
        table = printed.path();
    }

    @Override
    public void header(List<Column> columns) {
        StringJoiner text = new StringJoiner("\t");
        TableGrid header = TableGrid.header(columns);
        while (header.hasNext()) {
            header.next().across().forEach(cell -> text.add(cell.text()));
        }
        source(table, List.of(text.toString()));
    }

    @Override
    public void row(List<GridCell> cells, List<Cell> excess, boolean isWhole) {
        StringJoiner text = new StringJoiner("\t");
        cells.forEach(cell -> text.add(cell.text()));
        source(table, List.of(text.toString()));
    }

    @Override
    public void endTable() {
        pages.source(null);
    }

    @Override
    public void beginFoot(FootPlace place) {
        pages.source(null);
    }

    @Override
    public void footLine(FootLine line) {
        paragraph(line.part(), line.part().text(), line.format());
    }

    @Override
    public void endFoot() {
        pages.source(null);
    }

    private void source(ModelPath path, List<String> lines) {
        pages.source(new SetLines(path, lines, List.copyOf(begun)));
        begun.clear();
    }
}
