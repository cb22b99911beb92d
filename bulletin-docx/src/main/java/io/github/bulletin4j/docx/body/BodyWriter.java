package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.composition.Composer;
import io.github.bulletin4j.composition.ModelPath;
import io.github.bulletin4j.composition.Part;
import io.github.bulletin4j.composition.PrintedFigure;
import io.github.bulletin4j.composition.PrintedFigureRow;
import io.github.bulletin4j.composition.PrintedTable;
import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.composition.Section;
import io.github.bulletin4j.composition.SectionBegin;
import io.github.bulletin4j.composition.SectionEnd;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.docx.parts.AuxiliaryStyles;
import io.github.bulletin4j.docx.parts.LayoutParts;
import io.github.bulletin4j.docx.parts.SharedProperties;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.typesetting.ColumnWidths;
import io.github.bulletin4j.typesetting.PageFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.docx4j.wml.P;
import org.docx4j.wml.SectPr;
import org.jspecify.annotations.Nullable;

/** Writes the body of a document from the parts of the composed page, one at a time. One for each document. */
public final class BodyWriter implements Consumer<Part> {
    private final Layout layout;
    private final SharedProperties shared;
    private final ParagraphProperties properties;
    private final LinePlace place;
    private final Runs runs;
    private final PageFlow pages;
    private final Sections sections;
    private final TableWriter tables;
    private final FootWriter footWriter;
    private final PictureMaker pictures;
    private final FigureRowWriter figureRows;
    private final List<TextPart> foot = new ArrayList<>();
    private boolean inFoot;
    private @Nullable Part current;
    private @Nullable Role previous;

    private BodyWriter(LayoutParts parts, Pictures pictures, Links links, BlockSink sink) {
        this.layout = parts.layout();
        this.shared = parts.properties();
        this.properties = new ParagraphProperties(parts);
        this.place = new LinePlace(layout);
        this.runs = new Runs(shared, links);
        this.pages = new PageFlow(layout);
        this.sections = new Sections(parts, sink, pages);
        this.tables = new TableWriter(parts, runs, sink, pages);
        this.footWriter = new FootWriter(parts, properties, runs, sink, pages);
        this.pictures = new PictureMaker(pictures);
        this.figureRows = new FigureRowWriter(parts, this.pictures, runs, sink, pages);
    }

    /**
     * Writes the body of an issue.
     *
     * @param issue the issue
     * @param parts what is known of the layout
     * @param pictures collects the issue's pictures
     * @param links collects where the issue's links lead
     * @param sink takes the blocks
     * @return the properties of the last section, which follow the blocks
     */
    public static SectPr write(Issue issue, LayoutParts parts, Pictures pictures, Links links, BlockSink sink) {
        BodyWriter writer = new BodyWriter(parts, pictures, links, sink);
        Composer.compose(issue, writer);
        return writer.end();
    }

    @Override
    public void accept(Part part) {
        if (part instanceof SectionBegin begin) {
            inFoot = begin.section().kind() == Section.Kind.FOOT;
        } else if (part instanceof TextPart text && inFoot) {
            foot.add(text);
        } else if (!(part instanceof SectionEnd)) {
            next(part);
        }
    }

    /** A part is written when the next one is known. */
    private void next(@Nullable Part next) {
        Part part = current;
        current = next;
        if (part instanceof TextPart text) {
            text(text, next instanceof TextPart following ? following.role() : null);
        } else if (part instanceof PrintedTable table) {
            previous = null;
            table(table);
        } else if (part instanceof PrintedFigure figure) {
            previous = null;
            boolean captioned = next instanceof TextPart below && below.role() == Role.FIGURE_CAPTION;
            figure(figure.figure(), captioned, figure.path().child("image"));
        } else if (part instanceof PrintedFigureRow row) {
            previous = null;
            sections.table(false);
            figureRows.write(row);
        } else if (part != null) {
            throw new AssertionError(part);
        }
    }

    private void text(TextPart part, @Nullable Role next) {
        ParagraphFormat format = LongWords.format(part, place.format(part, previous, next, pages));
        previous = part.role();
        if (part.role() != Role.TABLE_NOTE) {
            sections.upright();
        }
        P paragraph = new P();
        paragraph.setPPr(SlotTabs.of(part, properties.of(part.role(), format), layout));
        runs.add(paragraph, part, format.typeface());
        if (format.em(layout.grid()) != layout.format(part.role()).em(layout.grid())) {
            runs.resize(paragraph, format.size(), layout.grid());
        }
        sections.paragraph(paragraph, format.keepWithNext());
        pages.paragraph(part.text(), format);
    }

    private void table(PrintedTable printed) {
        Table table = printed.table();
        boolean wide = ColumnWidths.needsLandscape(table, layout);
        sections.table(wide);
        try {
            tables.write(table, sections.paper());
        } catch (UnfitBlockException e) {
            throw e.at(printed.path());
        }
    }

    private void figure(Figure figure, boolean captioned, ModelPath path) {
        sections.upright();
        if (figure.image() == null || figure.image().data() == null) {
            // A draft's figure whose picture is still missing.
            return;
        }
        P paragraph = new P();
        paragraph.setPPr(shared.figure(captioned));
        try {
            paragraph.getContent().add(pictures.run(figure, layout.paper()));
        } catch (UnfitBlockException e) {
            throw e.at(path);
        }
        sections.paragraph(paragraph, false);
        pages.picture(AuxiliaryStyles.FIGURE_GAP, pictures.height(figure, layout.paper()), captioned);
    }

    private SectPr end() {
        next(null);
        SectPr last = sections.end(!foot.isEmpty());
        if (!foot.isEmpty()) {
            footWriter.write(foot);
        }
        return last;
    }
}
