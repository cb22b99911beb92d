package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.composition.Composer;
import io.github.bulletin4j.composition.GridCell;
import io.github.bulletin4j.composition.GridRow;
import io.github.bulletin4j.composition.PageNumbers;
import io.github.bulletin4j.composition.Part;
import io.github.bulletin4j.composition.PrintedFigure;
import io.github.bulletin4j.composition.PrintedFigureRow;
import io.github.bulletin4j.composition.PrintedTable;
import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.composition.Section;
import io.github.bulletin4j.composition.SectionBegin;
import io.github.bulletin4j.composition.SectionEnd;
import io.github.bulletin4j.composition.SlottedLine;
import io.github.bulletin4j.composition.TableGrid;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Paper;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sets the parts of an issue on pages, one after another: decides the format of each paragraph at its place, which sheets lie
 * on their side, and where the foot stands. An output is told of all of it. Use by one thread.
 */
public final class PageSetter implements Consumer<Part> {
    private final Layout layout;
    private final PageFlow pages;
    private final HeldOutput output;
    private final FigureSetter figures;
    private final LinePlace place;
    private final List<TextPart> foot = new ArrayList<>();
    private List<Section> begun = new ArrayList<>(2);
    private List<Section> beginsHere = new ArrayList<>(2);
    private @Nullable Section footSection;
    private boolean inFoot;
    private boolean landscape;
    private boolean afterTable;
    private @Nullable Part current;
    private @Nullable Role previous;

    private PageSetter(Layout layout, PageOutput output, Function<? super PrintedFigure, PictureShape> shapes) {
        this.layout = layout;
        this.pages = new PageFlow(layout);
        this.output = new HeldOutput(output, layout.grid());
        this.figures = new FigureSetter(layout.paper(), pages, this.output, shapes);
        this.place = new LinePlace(layout);
    }

    /**
     * Sets an issue.
     *
     * @param issue the issue
     * @param layout how the pages look
     * @param output is told of everything that is set
     * @param shapes says how large the picture of a figure that has an image says it is
     */
    public static void set(
            Issue issue, Layout layout, PageOutput output, Function<? super PrintedFigure, PictureShape> shapes) {
        set(issue, layout, output, shapes, pagesIn(issue, layout, shapes));
    }

    static void set(
            Issue issue,
            Layout layout,
            PageOutput output,
            Function<? super PrintedFigure, PictureShape> shapes,
            PageNumbers numbers) {
        PageSetter setter = new PageSetter(layout, output, shapes);
        Composer.compose(issue, numbers, setter);
        setter.next(null);
        setter.end();
    }

    /** Contents that name pages need all of them planned first: that takes the time of a plan and a number for each article. */
    private static PageNumbers pagesIn(
            Issue issue, Layout layout, Function<? super PrintedFigure, PictureShape> shapes) {
        return PageNumbers.areAskedBy(issue) ? FirstPages.of(issue, layout, shapes) : PageNumbers.NONE;
    }

    @Override
    public void accept(Part part) {
        if (part instanceof SectionBegin begin) {
            begin(begin.section());
        } else if (part instanceof SectionEnd end) {
            // Of a section in which nothing stands nobody need know.
            removeLast(end.section());
        } else if (part instanceof TextPart text && inFoot) {
            foot.add(text);
        } else {
            next(part);
        }
    }

    private void removeLast(Section ended) {
        int last = begun.size() - 1;
        if (last >= 0 && begun.get(last) == ended) {
            begun.remove(last);
        }
    }

    private void begin(Section section) {
        inFoot = section.kind() == Section.Kind.FOOT;
        if (inFoot) {
            footSection = section;
        } else {
            begun.add(section);
        }
    }

    /** A part is set when the next one is known. */
    private void next(@Nullable Part next) {
        Part part = current;
        current = next;
        if (!beginsHere.isEmpty()) {
            beginsHere.forEach(output::begin);
            beginsHere.clear();
        }
        List<Section> sections = beginsHere;
        beginsHere = begun;
        begun = sections;
        if (part instanceof TextPart text) {
            text(text, next instanceof TextPart following ? following : null);
        } else if (part instanceof PrintedTable table) {
            table(table);
        } else if (part instanceof PrintedFigure figure) {
            figure(figure, next instanceof TextPart below && below.role() == Role.FIGURE_CAPTION);
        } else if (part instanceof PrintedFigureRow row) {
            figureRow(row);
        } else if (part != null) {
            throw new AssertionError(part);
        }
    }

    private void text(TextPart part, @Nullable TextPart next) {
        if (!(part instanceof SlottedLine slotted)) {
            line(part, next);
            return;
        }
        List<SlottedLine> lines = place.lines(slotted);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                output.goesOn();
            }
            line(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : next);
        }
    }

    private void line(TextPart part, @Nullable TextPart next) {
        String read = part.text();
        ParagraphFormat format = place.format(part, read, previous, next, pages);
        previous = part.role();
        if (part.role() != Role.TABLE_NOTE) {
            upright();
        }
        afterTable = false;
        output.paragraph(part, read, format);
        pages.paragraph(read, format);
    }

    private void figure(PrintedFigure figure, boolean captioned) {
        previous = null;
        upright();
        if (figures.set(figure, captioned)) {
            afterTable = false;
        }
    }

    private void figureRow(PrintedFigureRow row) {
        previous = null;
        upright();
        beginTable();
        figures.set(row);
    }

    private void table(PrintedTable printed) {
        previous = null;
        Table table = printed.table();
        boolean hasHeader = TableGrid.header(table.columns()).hasNext();
        if (table.rows().isEmpty() && !hasHeader) {
            // A draft's table without anything in it.
            return;
        }
        if (!ColumnWidths.needsLandscape(table, layout)) {
            upright();
        } else if (!landscape) {
            landscape = true;
            afterTable = false;
            output.landscape();
            pages.turn(paper());
        }
        beginTable();
        ColumnWidths widths = ColumnWidths.of(table, paper().typeWidth().twips());
        output.beginTable(printed, widths);
        pages.beginTable(widths);
        if (hasHeader) {
            output.header(table.columns());
            pages.header(table.columns());
        }
        TableGrid grid = new TableGrid(table);
        while (grid.hasNext()) {
            GridRow row = grid.next();
            List<GridCell> cells = row.across();
            output.row(cells, row.excess(), pages.row(cells));
        }
        output.endTable();
        pages.endTable();
    }

    private void beginTable() {
        if (afterTable) {
            separator();
        }
        afterTable = true;
    }

    /** Two tables, and a table and the end, are kept apart by a paragraph. */
    private void separator() {
        output.separator();
        pages.separator();
    }

    private void upright() {
        if (landscape) {
            landscape = false;
            afterTable = false;
            output.upright();
            pages.newPage(paper());
        }
    }

    private void end() {
        if (!foot.isEmpty()) {
            upright();
        }
        if (afterTable) {
            separator();
        }
        if (!foot.isEmpty()) {
            foot(FootLine.of(foot, layout));
        }
        output.flush();
    }

    private void foot(List<FootLine> lines) {
        FootFit fit = pages.foot(lines, output.size());
        output.adjust(fit.adjustment());
        if (footSection != null) {
            output.begin(footSection);
        }
        output.beginFoot(fit.place());
        for (FootLine line : lines) {
            if (line.goesOn()) {
                output.goesOn();
            }
            output.footLine(line);
        }
        output.endFoot();
    }

    private Paper paper() {
        return landscape ? layout.paper().landscape() : layout.paper();
    }
}
