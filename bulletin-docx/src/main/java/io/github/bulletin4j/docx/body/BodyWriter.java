package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.composition.Composer;
import io.github.bulletin4j.composition.Grid;
import io.github.bulletin4j.composition.Line;
import io.github.bulletin4j.composition.Part;
import io.github.bulletin4j.composition.Picture;
import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.docx.parts.LayoutParts;
import io.github.bulletin4j.docx.parts.SharedProperties;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Table;
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
    private final PageLog log;
    private final Sections sections;
    private final TableWriter tables;
    private final FootWriter footWriter;
    private final PictureMaker pictures;
    private final List<Line> foot = new ArrayList<>();
    private @Nullable Part current;
    private @Nullable Role previous;

    private BodyWriter(LayoutParts parts, Pictures pictures, BlockSink sink) {
        this.layout = parts.layout();
        this.shared = parts.properties();
        this.properties = new ParagraphProperties(parts);
        this.place = new LinePlace(layout);
        this.runs = new Runs(shared);
        this.log = new PageLog(layout);
        this.sections = new Sections(parts, sink, log);
        this.tables = new TableWriter(parts, sink, log);
        this.footWriter = new FootWriter(parts, properties, sink, log);
        this.pictures = new PictureMaker(pictures);
    }

    /**
     * Writes the body of an issue.
     *
     * @param issue the issue
     * @param parts what is known of the layout
     * @param pictures collects the issue's pictures
     * @param sink takes the blocks
     * @return the properties of the last section, which follow the blocks
     */
    public static SectPr write(Issue issue, LayoutParts parts, Pictures pictures, BlockSink sink) {
        BodyWriter writer = new BodyWriter(parts, pictures, sink);
        Composer.compose(issue, writer);
        return writer.end();
    }

    @Override
    public void accept(Part part) {
        next(part);
    }

    /** A part is written when the next one is known. */
    private void next(@Nullable Part next) {
        Part part = current;
        current = next;
        if (part instanceof Line line) {
            if (line.role().compareTo(Role.DISTRIBUTION) >= 0) {
                foot.add(line);
            } else {
                line(line, next instanceof Line following ? following.role() : null);
            }
        } else if (part instanceof Grid grid) {
            previous = null;
            table(grid.table());
        } else if (part instanceof Picture picture) {
            previous = null;
            picture(picture.figure(), next instanceof Line below && below.role() == Role.FIGURE_CAPTION);
        } else if (part != null) {
            throw new AssertionError(part);
        }
    }

    private void line(Line line, @Nullable Role next) {
        ParagraphFormat format = place.format(line.role(), previous, next, log);
        previous = line.role();
        if (line.role() != Role.TABLE_NOTE) {
            sections.upright();
        }
        P paragraph = new P();
        paragraph.setPPr(properties.of(line.role(), format));
        runs.add(paragraph, line.inlines(), format.typeface());
        sections.paragraph(paragraph, format.keepWithNext());
        log.line(line.text(), format);
    }

    private void table(Table table) {
        boolean wide = TableShape.needsMoreThan(layout.paper().typeWidth().twips(), table, layout);
        sections.table(wide);
        tables.write(table, sections.paper());
    }

    private void picture(Figure figure, boolean captioned) {
        sections.upright();
        if (figure.image() == null || figure.image().data() == null) {
            // A draft's figure whose picture is still missing.
            return;
        }
        P paragraph = new P();
        paragraph.setPPr(shared.figure(captioned));
        paragraph.getContent().add(pictures.run(figure, layout.paper()));
        sections.paragraph(paragraph, false);
        log.row(pictures.height(figure, layout.paper()));
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
