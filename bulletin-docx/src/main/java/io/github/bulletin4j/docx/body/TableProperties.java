package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.docx.parts.StyleName;
import io.github.bulletin4j.docx.parts.Wml;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.typesetting.ColumnWidths;
import io.github.bulletin4j.typesetting.RowFit;
import java.util.HashMap;
import java.util.Map;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTHeight;
import org.docx4j.wml.CTTblLayoutType;
import org.docx4j.wml.CTTblLook;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.CTVerticalJc;
import org.docx4j.wml.STHeightRule;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.STVerticalJc;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TcPrInner;
import org.docx4j.wml.TrPr;

/** The property objects of one table, each made once (ISO/IEC 29500-1, 17.4). */
final class TableProperties {
    /** How a cell is joined with others of its columns (17.4.84). */
    enum Merge {
        /** It stands alone. */
        NONE,
        /** It begins a cell of several rows. */
        START,
        /** It is covered by a cell of a row above. */
        CONTINUED
    }

    private record CellKind(int column, int columns, Merge merge) {}

    private final ColumnWidths widths;
    private final TrPr headerRow = rowProperties(true, true);
    private final TrPr rowOnOnePage = rowProperties(false, true);
    private final TrPr rowOverPages = rowProperties(false, false);
    private final TcPr[] plain;
    private final Map<CellKind, TcPr> cells = new HashMap<>();

    TableProperties(Layout layout, ColumnWidths widths) {
        this.widths = widths;
        this.plain = new TcPr[widths.count()];
        int least = layout.table().rowHeight().twips(layout.grid());
        addHeight(headerRow, least);
        addHeight(rowOnOnePage, least);
        addHeight(rowOverPages, least);
    }

    TblPr table() {
        TblPr properties = new TblPr();
        CTTblPrBase.TblStyle style = new CTTblPrBase.TblStyle();
        style.setVal(StyleName.TABLE);
        properties.setTblStyle(style);
        properties.setTblW(Wml.width(widths.of(0, widths.count())));
        CTTblLayoutType fixed = new CTTblLayoutType();
        fixed.setType(STTblLayoutType.FIXED);
        properties.setTblLayout(fixed);
        CTTblLook look = new CTTblLook();
        look.setVal("0020");
        properties.setTblLook(look);
        return properties;
    }

    TblGrid grid() {
        TblGrid grid = new TblGrid();
        for (int i = 0; i < widths.count(); i++) {
            TblGridCol column = new TblGridCol();
            column.setW(Wml.number(widths.of(i, 1)));
            grid.getGridCol().add(column);
        }
        return grid;
    }

    TrPr headerRow() {
        return headerRow;
    }

    TrPr row(RowFit fit) {
        if (fit.least() == 0) {
            return fit.isWhole() ? rowOnOnePage : rowOverPages;
        }
        TrPr higher = rowProperties(false, fit.isWhole());
        addHeight(higher, fit.least());
        return higher;
    }

    TcPr cell(int column, int columns, Merge merge) {
        if (columns > 1 || merge != Merge.NONE) {
            return cells.computeIfAbsent(new CellKind(column, columns, merge), this::cell);
        }
        if (plain[column] == null) {
            plain[column] = cell(new CellKind(column, columns, merge));
        }
        return plain[column];
    }

    private TcPr cell(CellKind kind) {
        TcPr properties = new TcPr();
        properties.setTcW(Wml.width(widths.of(kind.column(), kind.columns())));
        if (kind.columns() > 1) {
            TcPrInner.GridSpan span = new TcPrInner.GridSpan();
            span.setVal(Wml.number(kind.columns()));
            properties.setGridSpan(span);
        }
        if (kind.merge() != Merge.NONE) {
            TcPrInner.VMerge merge = new TcPrInner.VMerge();
            merge.setVal(kind.merge() == Merge.START ? "restart" : "continue");
            properties.setVMerge(merge);
        }
        CTVerticalJc middle = new CTVerticalJc();
        middle.setVal(STVerticalJc.CENTER);
        properties.setVAlign(middle);
        return properties;
    }

    private static TrPr rowProperties(boolean repeated, boolean whole) {
        TrPr properties = new TrPr();
        if (whole) {
            properties
                    .getCnfStyleOrDivIdOrGridBefore()
                    .add(Wml.element("cantSplit", BooleanDefaultTrue.class, Wml.on()));
        }
        if (repeated) {
            properties
                    .getCnfStyleOrDivIdOrGridBefore()
                    .add(Wml.element("tblHeader", BooleanDefaultTrue.class, Wml.on()));
        }
        return properties;
    }

    private static void addHeight(TrPr properties, int twips) {
        CTHeight height = new CTHeight();
        height.setVal(Wml.number(twips));
        height.setHRule(STHeightRule.AT_LEAST);
        properties.getCnfStyleOrDivIdOrGridBefore().add(Wml.element("trHeight", CTHeight.class, height));
    }
}
