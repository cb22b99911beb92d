package io.github.bulletin4j.docx.parts;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Paper;
import java.util.List;
import org.docx4j.wml.CTDocGrid;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.STPageOrientation;
import org.docx4j.wml.SectPr;

/** Makes the properties of sections (ISO/IEC 29500-1, 17.6.17). */
final class SectionParts {
    private static final int FIRST_FOOTER = 4;

    private SectionParts() {}

    /**
     * An upright section.
     *
     * @param layout the layout
     * @return the properties
     */
    public static SectPr portrait(Layout layout) {
        return section(layout, layout.paper());
    }

    /**
     * A section for tables that are too wide for an upright page.
     *
     * @param layout the layout
     * @return the properties
     */
    public static SectPr landscape(Layout layout) {
        SectPr section = section(layout, layout.paper().landscape());
        section.getPgSz().setOrient(STPageOrientation.LANDSCAPE);
        return section;
    }

    /** The id of the relationship to a footer, counted from 0. */
    static String footerId(int index) {
        return "rId" + (FIRST_FOOTER + index);
    }

    private static SectPr section(Layout layout, Paper paper) {
        SectPr section = new SectPr();
        List<FooterParts.Footer> footers = FooterParts.of(layout);
        for (int i = 0; i < footers.size(); i++) {
            FooterReference reference = new FooterReference();
            reference.setType(footers.get(i).pages());
            reference.setId(footerId(i));
            section.getEGHdrFtrReferences().add(reference);
        }
        SectPr.PgSz size = new SectPr.PgSz();
        size.setW(Wml.number(paper.width().twips()));
        size.setH(Wml.number(paper.height().twips()));
        section.setPgSz(size);
        SectPr.PgMar margins = new SectPr.PgMar();
        margins.setTop(Wml.number(paper.top().twips()));
        margins.setRight(Wml.number(paper.right().twips()));
        margins.setBottom(Wml.number(paper.bottom().twips()));
        margins.setLeft(Wml.number(paper.left().twips()));
        margins.setHeader(Wml.number(layout.pageNumber().distance().twips(layout.grid())));
        margins.setFooter(Wml.number(footer(layout, paper)));
        margins.setGutter(Wml.number(0));
        section.setPgMar(margins);
        CTDocGrid grid = new CTDocGrid();
        grid.setLinePitch(Wml.number(layout.grid().pitch().twips()));
        section.setDocGrid(grid);
        return section;
    }

    /** The page number's distance from the edge: a narrow margin must hold it, or it takes room from the text above it. */
    private static int footer(Layout layout, Paper paper) {
        int number = layout.pageNumber().size().twips(layout.grid()) * 3 / 2;
        int distance = layout.pageNumber().distance().twips(layout.grid());
        return Math.max(0, Math.min(distance, paper.bottom().twips() - number));
    }
}
