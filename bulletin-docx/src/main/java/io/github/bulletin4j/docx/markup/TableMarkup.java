package io.github.bulletin4j.docx.markup;

import jakarta.xml.bind.JAXBElement;
import java.util.List;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTHeight;
import org.docx4j.wml.STHeightRule;
import org.docx4j.wml.STVerticalJc;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TrPr;

/**
 * Writes the properties of cells and rows (ISO/IEC 29500-1, 17.4.69 and 17.4.81) and the grid of a table (17.4.48) that
 * say no more than plain tables need. Every table has a few of its own, and the way of {@link BeanWriter} takes long to begin.
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
        if (object instanceof TblGrid grid
                && grid.getTblGridChange() == null
                && !grid.getGridCol().isEmpty()) {
            grid(grid, out);
            return true;
        }
        return false;
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
