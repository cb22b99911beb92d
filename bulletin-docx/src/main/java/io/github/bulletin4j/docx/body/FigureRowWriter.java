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
 * Writes pictures side by side (并排插图) as a table without lines of one row, which no page divides: pictures equally high and
 * together as wide as the text, each with its caption below it in its cell.
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
        sink.beginTable(table(size.cells()));
        Tr figures = row();
        for (int i = 0; i < places.size(); i++) {
            Tc cell = cell(size.cells().get(i));
            cell.getContent()
                    .add(picture(
                            places.get(i).figure().figure(), size.pictures().get(i), size.height()));
            PrintedParagraph text = places.get(i).caption();
            if (text != null) {
                cell.getContent().add(caption(text));
            }
            figures.getContent().add(cell);
        }
        sink.row(figures);
        sink.endTable();
    }

    private P picture(Figure figure, int width, int height) {
        P paragraph = new P();
        paragraph.setPPr(properties.figure(false));
        // A draft's figure may still lack its picture.
        if (figure.image() != null && figure.image().data() != null) {
            paragraph.getContent().add(pictures.run(figure, PictureSize.twips(width, height)));
        }
        return paragraph;
    }

    private P caption(PrintedParagraph text) {
        P paragraph = new P();
        paragraph.setPPr(properties.line(Role.FIGURE_CAPTION));
        String read = text.text();
        runs.add(paragraph, text, read, TextTraits.of(read), caption.typeface());
        return paragraph;
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

    private static Tr row() {
        TrPr whole = new TrPr();
        whole.getCnfStyleOrDivIdOrGridBefore().add(Wml.element("cantSplit", BooleanDefaultTrue.class, Wml.on()));
        Tr row = new Tr();
        row.setTrPr(whole);
        return row;
    }

    private static Tc cell(int width) {
        TcPr properties = new TcPr();
        properties.setTcW(Wml.width(width));
        Tc cell = new Tc();
        cell.setTcPr(properties);
        return cell;
    }
}
