package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.composition.Composer;
import io.github.bulletin4j.composition.Grid;
import io.github.bulletin4j.composition.Line;
import io.github.bulletin4j.composition.Part;
import io.github.bulletin4j.composition.Picture;
import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.docx.Layout;
import io.github.bulletin4j.docx.ParagraphFormat;
import io.github.bulletin4j.docx.parts.LayoutParts;
import io.github.bulletin4j.docx.parts.SharedProperties;
import io.github.bulletin4j.docx.parts.StyleName;
import io.github.bulletin4j.docx.parts.Wml;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Table;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.SectPr;

/** Writes the body of a document from the parts of the composed page, one at a time. One for each document. */
public final class BodyWriter {
    private final Layout layout;
    private final SharedProperties properties;
    private final Runs runs;
    private final PageFill fill;
    private final Sections sections;
    private final TableWriter tables;
    private final FootWriter footWriter;
    private final PictureMaker pictures;
    private final List<Line> foot = new ArrayList<>();
    private boolean mastheadBegun;

    private BodyWriter(LayoutParts parts, Pictures pictures, BlockSink sink) {
        this.layout = parts.layout();
        this.properties = parts.properties();
        this.runs = new Runs(properties);
        this.fill = new PageFill(layout);
        this.sections = new Sections(parts, sink, fill);
        this.tables = new TableWriter(parts, sink, fill);
        this.footWriter = new FootWriter(parts, sink, fill);
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
        Composer.compose(issue, writer::part);
        return writer.end();
    }

    private void part(Part part) {
        if (part instanceof Line line) {
            if (line.role().compareTo(Role.DISTRIBUTION) >= 0) {
                foot.add(line);
            } else {
                line(line);
            }
        } else if (part instanceof Grid grid) {
            table(grid.table());
        } else if (part instanceof Picture picture) {
            picture(picture.figure());
        } else {
            throw new AssertionError(part);
        }
    }

    private void line(Line line) {
        ParagraphFormat format = layout.format(line.role());
        if (line.role() != Role.TABLE_NOTE) {
            sections.upright();
        }
        P paragraph = new P();
        paragraph.setPPr(format(line.role(), format));
        runs.add(paragraph, line.inlines(), format.typeface());
        sections.paragraph(paragraph, format.keepWithNext());
        fill.line(line.text(), format);
    }

    /** The first line of the masthead stands at its height on the page, whatever stands above it. */
    private PPr format(Role role, ParagraphFormat format) {
        boolean first = role == Role.OWNER || role == Role.NAME && !mastheadBegun;
        mastheadBegun |= first;
        int edge = layout.mastheadTop() - Math.max(0, format.line() - format.em()) / 2;
        int space = edge - fill.used();
        if (!first || space <= format.before()) {
            return properties.line(role);
        }
        fill.space(space - format.before());
        PPr own = SharedProperties.styled(StyleName.id(role));
        PPrBase.Spacing spacing = new PPrBase.Spacing();
        spacing.setBefore(Wml.number(space));
        own.setSpacing(spacing);
        return own;
    }

    private void table(Table table) {
        boolean wide = TableShape.needsMoreThan(layout.paper().typeWidth(), table, layout.table());
        sections.table(wide);
        tables.write(table, sections.paper());
    }

    private void picture(Figure figure) {
        sections.upright();
        P paragraph = new P();
        paragraph.setPPr(properties.figure());
        paragraph.getContent().add(pictures.run(figure, layout.paper()));
        sections.paragraph(paragraph, false);
        fill.row(pictures.height(figure, layout.paper()));
    }

    private SectPr end() {
        SectPr last = sections.end(!foot.isEmpty());
        if (!foot.isEmpty()) {
            footWriter.write(foot);
        }
        return last;
    }
}
