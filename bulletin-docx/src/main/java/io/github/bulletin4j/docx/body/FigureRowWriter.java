package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.composition.PrintedFigureRow;
import io.github.bulletin4j.composition.PrintedFigureRow.Place;
import io.github.bulletin4j.composition.PrintedParagraph;
import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.docx.parts.LayoutParts;
import io.github.bulletin4j.docx.parts.SharedProperties;
import io.github.bulletin4j.docx.parts.Wml;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.typesetting.FigureRowSize;
import io.github.bulletin4j.typesetting.PictureSize;
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
    private final ParagraphFormat caption;
    private final SharedProperties properties;
    private final PictureMaker pictures;
    private final Runs runs;
    private final BlockSink sink;

    FigureRowWriter(LayoutParts parts, PictureMaker pictures, Runs runs, BlockSink sink) {
        this.caption = parts.layout().format(Role.FIGURE_CAPTION);
        this.properties = parts.properties();
        this.pictures = pictures;
        this.runs = runs;
        this.sink = sink;
    }

    void write(PrintedFigureRow row, FigureRowSize size) {
        List<Place> places = row.places();
        boolean captioned = !row.captions().isEmpty();
        sink.beginTable(table(size.cells()));
        // A table of one row has no heading.
        Tr figures = row(captioned);
        for (int i = 0; i < places.size(); i++) {
            P paragraph = new P();
            paragraph.setPPr(properties.figure(captioned));
            Figure figure = places.get(i).figure().figure();
            // A draft's figure may still lack its picture.
            if (figure.image() != null && figure.image().data() != null) {
                int width = size.pictures().get(i);
                paragraph.getContent().add(pictures.run(figure, PictureSize.twips(width, size.height())));
            }
            figures.getContent().add(cell(size.cells().get(i), paragraph));
        }
        sink.row(figures);
        if (captioned) {
            sink.row(captions(places, size.cells()));
        }
        sink.endTable();
    }

    private Tr captions(List<Place> places, List<Integer> widths) {
        Tr row = row(false);
        for (int i = 0; i < widths.size(); i++) {
            P paragraph = new P();
            paragraph.setPPr(properties.line(Role.FIGURE_CAPTION));
            PrintedParagraph text = places.get(i).caption();
            if (text != null) {
                String read = text.text();
                runs.add(paragraph, text, read, TextTraits.of(read), caption.typeface());
            }
            row.getContent().add(cell(widths.get(i), paragraph));
        }
        return row;
    }

    private static Tbl table(List<Integer> widths) {
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
        margins.setLeft(Wml.width(FigureRowSize.MARGIN));
        margins.setRight(Wml.width(FigureRowSize.MARGIN));
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
