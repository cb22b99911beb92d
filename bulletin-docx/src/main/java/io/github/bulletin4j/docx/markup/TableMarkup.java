package io.github.bulletin4j.docx.markup;

import jakarta.xml.bind.JAXBElement;
import java.util.List;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTHeight;
import org.docx4j.wml.CTTblLook;
import org.docx4j.wml.STHeightRule;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.STVerticalJc;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TrPr;

/**
 * Writes the properties of cells, rows and tables (ISO/IEC 29500-1, 17.4.69, 17.4.81 and 17.4.59) and the grid of a table
 * (17.4.48) that say no more than plain tables need. Every table has a few of its own, and the way of {@link BeanWriter}
 * takes long to begin.
 */
final class TableMarkup {
    private TableMarkup() {}

    /** Writes an object if it is one of these and plain, and says whether it did. */
    static boolean write(Object object, XmlOutput out) {
        if (object instanceof TcPr cell && isPlain(cell)) {
            cell(cell, out);
            return true;
        }
        if (object instanceof TrPr row && row.getClass() == TrPr.class && isPlain(row)) {
            row(row, out);
            return true;
        }
        if (object instanceof TblPr table && isPlain(table)) {
            table(table, out);
            return true;
        }
        if (object instanceof TblGrid grid
                && grid.getTblGridChange() == null
                && !grid.getGridCol().isEmpty()) {
            grid(grid, out);
            return true;
        }
        return false;
    }

    private static boolean isPlain(TblPr table) {
        return table.getTblStyle() != null
                && table.getTblStyle().getVal() != null
                && table.getTblpPr() == null
                && table.getTblOverlap() == null
                && table.getBidiVisual() == null
                && table.getTblStyleRowBandSize() == null
                && table.getTblStyleColBandSize() == null
                && table.getTblW() != null
                && isInTwips(table.getTblW())
                && table.getJc() == null
                && table.getTblCellSpacing() == null
                && table.getTblInd() == null
                && table.getTblBorders() == null
                && table.getShd() == null
                && table.getTblLayout() != null
                && table.getTblLayout().getType() == STTblLayoutType.FIXED
                && table.getTblCellMar() == null
                && table.getTblLook() != null
                && isPlain(table.getTblLook())
                && table.getTblCaption() == null
                && table.getTblDescription() == null
                && table.getTblPrChange() == null;
    }

    private static boolean isPlain(CTTblLook look) {
        return look.getVal() != null
                && look.getFirstRow() == null
                && look.getLastRow() == null
                && look.getFirstColumn() == null
                && look.getLastColumn() == null
                && look.getNoHBand() == null
                && look.getNoVBand() == null;
    }

    private static void table(TblPr table, XmlOutput out) {
        out.markup("<w:tblPr><w:tblStyle w:val=\"");
        out.attribute(table.getTblStyle().getVal());
        out.markup("\"/><w:tblW w:type=\"dxa\"");
        out.number("w", table.getTblW().getW());
        out.markup("/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"");
        out.attribute(table.getTblLook().getVal());
        out.markup("\"/></w:tblPr>");
    }

    private static boolean isPlain(TcPr cell) {
        return cell.getCnfStyle() == null
                && cell.getHMerge() == null
                && cell.getTcBorders() == null
                && cell.getShd() == null
                && cell.getNoWrap() == null
                && cell.getTcMar() == null
                && cell.getTextDirection() == null
                && cell.getTcFitText() == null
                && cell.getHideMark() == null
                && cell.getCellIns() == null
                && cell.getCellDel() == null
                && cell.getCellMerge() == null
                && cell.getTcPrChange() == null
                && cell.getTcW() != null
                && isInTwips(cell.getTcW())
                && (cell.getVMerge() == null || cell.getVMerge().getVal() != null)
                && cell.getVAlign() != null
                && cell.getVAlign().getVal() == STVerticalJc.CENTER;
    }

    private static boolean isInTwips(TblWidth width) {
        return "dxa".equals(width.getType()) && width.getW() != null;
    }

    private static void cell(TcPr cell, XmlOutput out) {
        out.markup("<w:tcPr><w:tcW w:type=\"dxa\"");
        out.number("w", cell.getTcW().getW());
        out.markup("/>");
        if (cell.getGridSpan() != null) {
            out.markup("<w:gridSpan");
            out.number("val", cell.getGridSpan().getVal());
            out.markup("/>");
        }
        if (cell.getVMerge() != null) {
            out.markup("<w:vMerge w:val=\"");
            out.attribute(cell.getVMerge().getVal());
            out.markup("\"/>");
        }
        out.markup("<w:vAlign w:val=\"center\"/></w:tcPr>");
    }

    private static boolean isPlain(TrPr row) {
        List<JAXBElement<?>> content = row.getCnfStyleOrDivIdOrGridBefore();
        boolean isPlain =
                !content.isEmpty() && row.getIns() == null && row.getDel() == null && row.getTrPrChange() == null;
        for (JAXBElement<?> element : content) {
            boolean isHeight =
                    element.getValue() instanceof CTHeight height && height.getHRule() == STHeightRule.AT_LEAST;
            boolean isSwitch = element.getValue() instanceof BooleanDefaultTrue property && property.isVal();
            isPlain &= isHeight || isSwitch;
        }
        return isPlain;
    }

    private static void row(TrPr row, XmlOutput out) {
        out.markup("<w:trPr>");
        for (JAXBElement<?> element : row.getCnfStyleOrDivIdOrGridBefore()) {
            out.markup("<w:").markup(element.getName().getLocalPart());
            if (element.getValue() instanceof CTHeight height) {
                out.markup(" w:hRule=\"atLeast\"");
                out.number("val", height.getVal());
            }
            out.markup("/>");
        }
        out.markup("</w:trPr>");
    }

    private static void grid(TblGrid grid, XmlOutput out) {
        out.markup("<w:tblGrid>");
        for (TblGridCol column : grid.getGridCol()) {
            out.markup("<w:gridCol");
            out.number("w", column.getW());
            out.markup("/>");
        }
        out.markup("</w:tblGrid>");
    }
}
