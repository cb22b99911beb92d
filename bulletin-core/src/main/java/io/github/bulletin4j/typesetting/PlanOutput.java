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
import org.jspecify.annotations.Nullable;

/** Fills planned pages with what is set, and writes nothing. */
final class PlanOutput implements PageOutput {
    private final Track track;
    private final TextMeasure measure;
    private final Layout layout;
    private Paper paper;
    private @Nullable TableRows rows;
    private final List<Section> begun = new ArrayList<>();
    private ModelPath table = ModelPath.ISSUE;

    /**
     * The pages of an issue.
     *
     * @param layout how they look
     * @param manner in whose manner lines are set
     * @param listener is told where everything stands
     */
    PlanOutput(Layout layout, Manner manner, PageFill.Listener listener) {
        this.track = new Track(layout, manner, listener);
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
        track.paragraph(lines(part, read, format), read, format);
    }

    private SetLines lines(TextPart part, String read, ParagraphFormat format) {
        List<String> lines = new ArrayList<>();
        measure.lines(format, paper).lines(read, (start, end) -> lines.add(read.substring(start, end)));
        return source(part.path(), lines);
    }

    @Override
    public void figure(PrintedFigure figure, PictureSize size, boolean captioned) {
        track.picture(source(figure.path(), List.of("")), size.heightTwips(), captioned);
    }

    @Override
    public void figureRow(PrintedFigureRow row, FigureRowSize size) {
        StringJoiner captions = new StringJoiner("\t");
        row.captions().forEach(caption -> captions.add(caption.text()));
        track.figureRow(source(row.path(), List.of(captions.toString())), row, size);
    }

    @Override
    public void landscape() {
        paper = layout.paper().landscape();
        track.turn(paper);
    }

    @Override
    public void upright() {
        paper = layout.paper();
        track.newPage(paper);
    }

    @Override
    public void separator() {
        track.separator();
    }

    @Override
    public void beginTable(PrintedTable printed, ColumnWidths widths) {
        table = printed.path();
        rows = track.rows(widths);
    }

    @Override
    public void header(List<Column> columns) {
        StringJoiner text = new StringJoiner("\t");
        TableGrid header = TableGrid.header(columns);
        while (header.hasNext()) {
            header.next().across().forEach(cell -> text.add(cell.text()));
        }
        track.add(rows().header(source(table, List.of(text.toString())), columns));
    }

    @Override
    public void row(List<GridCell> cells, List<Cell> excess, RowFit fit) {
        StringJoiner text = new StringJoiner("\t");
        cells.forEach(cell -> text.add(cell.text()));
        int height = Math.max(rows().next(cells), fit.least());
        track.add(rows().row(source(table, List.of(text.toString())), height, fit.isWhole()));
    }

    @Override
    public void endTable() {
        track.endTable();
        rows = null;
    }

    @Override
    public void beginFoot(FootPlace place) {
        track.beginFoot(place);
    }

    @Override
    public void footLine(FootLine line) {
        track.footLine(lines(line.part(), line.part().text(), line.format()), line);
    }

    @Override
    public void endFoot() {
        track.endFoot();
    }

    /** Sets what waits for something that does not come. */
    void end() {
        track.settle();
    }

    private TableRows rows() {
        if (rows == null) {
            throw new IllegalStateException("no table has begun");
        }
        return rows;
    }

    private SetLines source(ModelPath path, List<String> lines) {
        SetLines set = new SetLines(path, lines, List.copyOf(begun));
        begun.clear();
        return set;
    }
}
