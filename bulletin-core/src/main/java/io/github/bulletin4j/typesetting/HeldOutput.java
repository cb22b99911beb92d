package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.composition.GridCell;
import io.github.bulletin4j.composition.PrintedFigure;
import io.github.bulletin4j.composition.PrintedFigureRow;
import io.github.bulletin4j.composition.PrintedTable;
import io.github.bulletin4j.composition.Section;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.layout.TextGrid;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Holds the last paragraphs and pictures back from an output until it is known whether the foot of the last page follows: then
 * they may have to be adjusted. As many are held as fill two pages.
 */
final class HeldOutput implements PageOutput {
    private sealed interface Held {
        Before before();
    }

    /** What the output is told before something is set. */
    private record Before(List<Section> begun, boolean goesOn) {
        private static final Before NOTHING = new Before(List.of(), false);
    }

    private record HeldParagraph(Before before, TextPart part, String read, ParagraphFormat format) implements Held {}

    private record HeldOther(Before before, Consumer<PageOutput> setting) implements Held {}

    private final PageOutput output;
    private final TextGrid grid;
    private final Deque<Held> held = new ArrayDeque<>();
    private final List<Section> begun = new ArrayList<>(2);
    private boolean goesOn;
    private int lines;

    HeldOutput(PageOutput output, TextGrid grid) {
        this.output = output;
        this.grid = grid;
    }

    /** How many paragraphs and pictures can still be changed. */
    int size() {
        return held.size();
    }

    /** Changes the last paragraphs. */
    void adjust(Adjustment adjustment) {
        for (int following = held.size() - 1; following >= 0; following--) {
            Held next = held.remove();
            if (next instanceof HeldParagraph text) {
                ParagraphFormat format = adjustment.apply(text.format(), following, grid);
                next = new HeldParagraph(text.before(), text.part(), text.read(), format);
            }
            held.add(next);
        }
    }

    /** Hands on everything that was held back. */
    void flush() {
        while (!held.isEmpty()) {
            set(held.remove());
        }
        tell(before());
    }

    @Override
    public void begin(Section section) {
        begun.add(section);
    }

    @Override
    public void goesOn() {
        goesOn = true;
    }

    @Override
    public void paragraph(TextPart part, String read, ParagraphFormat format) {
        hold(new HeldParagraph(before(), part, read, format));
    }

    @Override
    public void figure(PrintedFigure figure, PictureSize size, boolean captioned) {
        hold(new HeldOther(before(), to -> to.figure(figure, size, captioned)));
    }

    @Override
    public void figureRow(PrintedFigureRow row, FigureRowSize size) {
        hold(new HeldOther(before(), to -> to.figureRow(row, size)));
    }

    @Override
    public void landscape() {
        flush();
        output.landscape();
    }

    @Override
    public void upright() {
        flush();
        output.upright();
    }

    @Override
    public void separator() {
        hold(new HeldOther(before(), PageOutput::separator));
    }

    @Override
    public void beginTable(PrintedTable table, ColumnWidths widths) {
        flush();
        output.beginTable(table, widths);
    }

    @Override
    public void header(List<Column> columns) {
        output.header(columns);
    }

    @Override
    public void row(List<GridCell> cells, List<Cell> excess, RowFit fit) {
        output.row(cells, excess, fit);
    }

    @Override
    public void endTable() {
        output.endTable();
    }

    @Override
    public void beginFoot(FootPlace place) {
        flush();
        output.beginFoot(place);
    }

    @Override
    public void footLine(FootLine line) {
        tell(before());
        output.footLine(line);
    }

    @Override
    public void endFoot() {
        output.endFoot();
    }

    private Before before() {
        if (begun.isEmpty() && !goesOn) {
            return Before.NOTHING;
        }
        Before before = new Before(List.copyOf(begun), goesOn);
        begun.clear();
        goesOn = false;
        return before;
    }

    private void hold(Held next) {
        held.add(next);
        lines += lines(next);
        while (lines > 2 * grid.lines() && held.size() > 1) {
            set(held.remove());
        }
    }

    private int lines(Held block) {
        return block instanceof HeldParagraph text ? 1 + text.read().length() / grid.characters() : 1;
    }

    private void set(Held block) {
        lines -= lines(block);
        tell(block.before());
        if (block instanceof HeldParagraph text) {
            output.paragraph(text.part(), text.read(), text.format());
        } else if (block instanceof HeldOther other) {
            other.setting().accept(output);
        }
    }

    private void tell(Before before) {
        if (before == Before.NOTHING) {
            return;
        }
        for (Section section : before.begun()) {
            output.begin(section);
        }
        if (before.goesOn()) {
            output.goesOn();
        }
    }
}
