package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.composition.GridCell;
import io.github.bulletin4j.composition.PageNumbers;
import io.github.bulletin4j.composition.PrintedFigure;
import io.github.bulletin4j.composition.PrintedFigureRow;
import io.github.bulletin4j.composition.PrintedTable;
import io.github.bulletin4j.composition.Section;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.docx.parts.LayoutParts;
import io.github.bulletin4j.docx.parts.SharedProperties;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.typesetting.ColumnWidths;
import io.github.bulletin4j.typesetting.FigureRowSize;
import io.github.bulletin4j.typesetting.FootLine;
import io.github.bulletin4j.typesetting.FootPlace;
import io.github.bulletin4j.typesetting.PageOutput;
import io.github.bulletin4j.typesetting.PageSetter;
import io.github.bulletin4j.typesetting.PictureSize;
import io.github.bulletin4j.typesetting.RowFit;
import io.github.bulletin4j.unprinted.PrintedLines;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.SectPr;

/** Writes the body of a document as it is set, one thing at a time. One for each document. */
public final class BodyWriter implements PageOutput {
    private final Layout layout;
    private final SharedProperties shared;
    private final ParagraphProperties properties;
    private final Runs runs;
    private final Sections sections;
    private final TableWriter tables;
    private final FootWriter foot;
    private final PictureMaker pictures;
    private final FigureRowWriter figureRows;
    private final PrintedLines printed;
    private final PageReferences references;
    private boolean goesOn;

    private BodyWriter(
            LayoutParts parts,
            Pictures pictures,
            Links links,
            PrintedLines printed,
            PageReferences references,
            BlockSink sink) {
        this.printed = printed;
        this.references = references;
        this.layout = parts.layout();
        this.shared = parts.properties();
        this.properties = new ParagraphProperties(parts);
        this.runs = new Runs(shared, links);
        this.sections = new Sections(parts, sink);
        this.tables = new TableWriter(parts, runs, sink);
        this.foot = new FootWriter(parts, properties, runs, sink);
        this.pictures = new PictureMaker(pictures, parts.layout());
        this.figureRows = new FigureRowWriter(parts, this.pictures, runs, sink);
    }

    /**
     * Writes the body of an issue.
     *
     * @param issue the issue
     * @param parts what is known of the layout
     * @param pictures collects the issue's pictures
     * @param links collects where the issue's links lead
     * @param printed collects what is printed
     * @param sink takes the blocks
     * @return the properties of the last section, which follow the blocks
     */
    public static SectPr write(
            Issue issue, LayoutParts parts, Pictures pictures, Links links, PrintedLines printed, BlockSink sink) {
        PageReferences references = new PageReferences(PageNumbers.areAskedBy(issue));
        BodyWriter writer = new BodyWriter(parts, pictures, links, printed, references, sink);
        PageSetter.set(issue, parts.layout(), writer, pictures::shape);
        return writer.sections.end();
    }

    @Override
    public void begin(Section section) {
        references.begin(section);
    }

    @Override
    public void paragraph(TextPart part, String read, ParagraphFormat usual) {
        note(part, read);
        int traits = TextTraits.of(read);
        ParagraphFormat format = LongWords.format(traits, usual);
        P paragraph = new P();
        paragraph.setPPr(SlotTabs.of(part, format, properties.of(part.role(), format), layout));
        references.mark(paragraph);
        runs.add(paragraph, part, read, traits, format.typeface());
        runs.resize(paragraph, format, layout.format(part.role()), layout.grid());
        sections.paragraph(paragraph, format.keepWithNext());
    }

    @Override
    public void goesOn() {
        goesOn = true;
    }

    private void note(TextPart part, String read) {
        if (goesOn) {
            printed.addRest(part, read);
        } else {
            printed.add(part, read);
        }
        goesOn = false;
    }

    @Override
    public void figure(PrintedFigure figure, PictureSize size, boolean captioned) {
        P paragraph = new P();
        paragraph.setPPr(shared.figure(captioned));
        paragraph.getContent().add(pictures.run(figure.figure(), size));
        sections.paragraph(paragraph, false);
    }

    @Override
    public void figureRow(PrintedFigureRow row, FigureRowSize size) {
        sections.table();
        row.captions().forEach(printed::addTexts);
        figureRows.write(row, size);
    }

    @Override
    public void landscape() {
        sections.landscape();
    }

    @Override
    public void upright() {
        sections.upright();
    }

    @Override
    public void separator() {
        sections.separator();
    }

    @Override
    public void beginTable(PrintedTable table, ColumnWidths widths) {
        sections.table();
        try {
            tables.begin(table.table(), widths);
        } catch (UnfitBlockException e) {
            throw e.at(table.path());
        }
    }

    @Override
    public void header(List<Column> columns) {
        tables.header(columns);
    }

    @Override
    public void row(List<GridCell> cells, List<Cell> excess, RowFit fit) {
        tables.row(cells, excess, fit);
    }

    @Override
    public void endTable() {
        tables.end();
    }

    @Override
    public void beginFoot(FootPlace place) {
        sections.flush();
        foot.begin(place);
    }

    @Override
    public void footLine(FootLine line) {
        note(line.part(), line.part().text());
        foot.line(line);
    }

    @Override
    public void endFoot() {
        foot.end();
    }
}
