package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.composition.PrintedFigureRow;
import io.github.bulletin4j.composition.PrintedFigureRow.Place;
import io.github.bulletin4j.composition.PrintedParagraph;
import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.docx.parts.AuxiliaryStyles;
import io.github.bulletin4j.docx.parts.LayoutParts;
import io.github.bulletin4j.docx.parts.SharedProperties;
import io.github.bulletin4j.docx.parts.Wml;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.Paper;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.typesetting.PageFlow;
import java.util.List;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTTblCellMar;
import org.docx4j.wml.CTTblLayoutType;
import org.docx4j.wml.P;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;

/**
 * Writes pictures side by side (并排插图) as a table without lines: a row of pictures, equally high and together as wide as the
 * text, and a row of captions, which stays with it.
 */
final class FigureRowWriter {
    /** Between a picture and the edge of its cell, in twips; twice this parts two pictures. */
    private static final int MARGIN = 60;

    /** What a picture is high at most, as a share of the page: captions are left their room. */
    private static final double TALLEST = 0.7;

    /** What a cell is wide at least, as a share of an even one: captions below narrow pictures must be legible. */
    private static final double NARROWEST = 0.5;

    private final Paper paper;
    private final ParagraphFormat caption;
    private final SharedProperties properties;
    private final PictureMaker pictures;
    private final Runs runs;
    private final BlockSink sink;
    private final PageFlow pages;

    FigureRowWriter(LayoutParts parts, PictureMaker pictures, Runs runs, BlockSink sink, PageFlow pages) {
        this.paper = parts.layout().paper();
        this.caption = parts.layout().format(Role.FIGURE_CAPTION);
        this.properties = parts.properties();
        this.pictures = pictures;
        this.runs = runs;
        this.sink = sink;
        this.pages = pages;
    }

    void write(PrintedFigureRow row) {
        List<Place> places = row.places();
        double[] aspects = new double[places.size()];
        for (int i = 0; i < aspects.length; i++) {
            aspects[i] = aspect(places.get(i));
        }
        int[] widths = widths(aspects, paper.typeWidth().twips());
        int height = height(aspects, widths);
        boolean captioned = !row.captions().isEmpty();
        sink.beginTable(table(widths));
        // A table of one row has no heading.
        Tr figures = row(captioned);
        for (int i = 0; i < aspects.length; i++) {
            P paragraph = new P();
            paragraph.setPPr(properties.figure(captioned));
            Figure figure = places.get(i).figure().figure();
            if (hasPicture(figure)) {
                int width = Math.max(1, Math.min(widths[i] - 2 * MARGIN, (int) (height * aspects[i])));
                paragraph.getContent().add(pictures.run(figure, width, height));
            }
            figures.getContent().add(cell(widths[i], paragraph));
        }
        sink.row(figures);
        pages.picture(AuxiliaryStyles.FIGURE_GAP, height, captioned);
        if (captioned) {
            sink.row(captions(places, widths));
        }
        sink.endTable();
    }

    private double aspect(Place place) {
        try {
            return hasPicture(place.figure().figure())
                    ? pictures.aspect(place.figure().figure())
                    : 1;
        } catch (UnfitBlockException e) {
            throw e.at(place.figure().path().child("image"));
        }
    }

    /** A draft's figure may still lack its picture. */
    private static boolean hasPicture(Figure figure) {
        return figure.image() != null && figure.image().data() != null;
    }

    /** Cells as wide as makes the pictures equally high, none too narrow for its caption. */
    private static int[] widths(double[] aspects, int width) {
        double sum = 0;
        for (double aspect : aspects) {
            sum += aspect;
        }
        double room = width - 2.0 * MARGIN * aspects.length;
        double least = room / aspects.length * NARROWEST;
        double fixed = 0;
        double flexible = 0;
        for (double aspect : aspects) {
            boolean narrow = room * aspect / sum < least;
            fixed += narrow ? least : 0;
            flexible += narrow ? 0 : aspect;
        }
        int[] widths = new int[aspects.length];
        int left = width;
        for (int i = 0; i < widths.length; i++) {
            boolean narrow = room * aspects[i] / sum < least;
            widths[i] = (int) (narrow ? least : (room - fixed) * aspects[i] / flexible) + 2 * MARGIN;
            left -= widths[i];
        }
        widths[widths.length - 1] += left;
        return widths;
    }

    private int height(double[] aspects, int[] widths) {
        double height = paper.typeHeight().twips() * TALLEST;
        for (int i = 0; i < aspects.length; i++) {
            height = Math.min(height, (widths[i] - 2 * MARGIN) / aspects[i]);
        }
        return Math.max(1, (int) height);
    }

    private Tr captions(List<Place> places, int[] widths) {
        Tr row = row(false);
        PrintedParagraph highest = null;
        ParagraphFormat format = caption;
        int height = 0;
        for (int i = 0; i < widths.length; i++) {
            P paragraph = new P();
            paragraph.setPPr(properties.line(Role.FIGURE_CAPTION));
            PrintedParagraph text = places.get(i).caption();
            if (text != null) {
                runs.add(paragraph, text, caption.typeface());
                ParagraphFormat narrow = caption.toBuilder()
                        .rightIndent(Length.twips(paper.typeWidth().twips() - widths[i] + 2 * MARGIN))
                        .build();
                int needed = pages.height(text.text(), narrow);
                if (needed > height) {
                    height = needed;
                    highest = text;
                    format = narrow;
                }
            }
            row.getContent().add(cell(widths[i], paragraph));
        }
        if (highest != null) {
            pages.paragraph(highest.text(), format);
        }
        return row;
    }

    private static Tbl table(int[] widths) {
        TblPr properties = new TblPr();
        int width = 0;
        TblGrid grid = new TblGrid();
        for (int each : widths) {
            width += each;
            TblGridCol column = new TblGridCol();
            column.setW(Wml.number(each));
            grid.getGridCol().add(column);
        }
        properties.setTblW(Wml.width(width));
        CTTblLayoutType fixed = new CTTblLayoutType();
        fixed.setType(STTblLayoutType.FIXED);
        properties.setTblLayout(fixed);
        CTTblCellMar margins = new CTTblCellMar();
        margins.setLeft(Wml.width(MARGIN));
        margins.setRight(Wml.width(MARGIN));
        properties.setTblCellMar(margins);
        Tbl table = new Tbl();
        table.setTblPr(properties);
        table.setTblGrid(grid);
        return table;
    }

    /** To readers that are heard, the pictures are what heads the captions below them. */
    private static Tr row(boolean header) {
        TrPr whole = new TrPr();
        whole.getCnfStyleOrDivIdOrGridBefore().add(Wml.element("cantSplit", BooleanDefaultTrue.class, Wml.on()));
        if (header) {
            whole.getCnfStyleOrDivIdOrGridBefore().add(Wml.element("tblHeader", BooleanDefaultTrue.class, Wml.on()));
        }
        Tr row = new Tr();
        row.setTrPr(whole);
        return row;
    }

    private static Tc cell(int width, P paragraph) {
        TcPr properties = new TcPr();
        properties.setTcW(Wml.width(width));
        Tc cell = new Tc();
        cell.setTcPr(properties);
        cell.getContent().add(paragraph);
        return cell;
    }
}
