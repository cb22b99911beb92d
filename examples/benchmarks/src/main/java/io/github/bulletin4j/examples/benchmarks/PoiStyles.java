package io.github.bulletin4j.examples.benchmarks;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.layout.TextGrid;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Makes styles with Apache POI. */
final class PoiStyles {
    private PoiStyles() {}

    static XWPFStyle style(String id, ParagraphFormat format, Layout layout) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(id);
        paragraph(style.addNewPPr(), format, layout.grid());
        run(style.addNewRPr(), format, layout);
        return new XWPFStyle(style);
    }

    private static void paragraph(CTPPrGeneral properties, ParagraphFormat format, TextGrid grid) {
        if (format.keepWithNext()) {
            properties.addNewKeepNext();
        }
        if (format.startsPage()) {
            properties.addNewPageBreakBefore();
        }
        CTSpacing spacing = properties.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(format.before().twips(grid)));
        spacing.setAfter(BigInteger.valueOf(format.after().twips(grid)));
        int line = format.line().twips(grid);
        if (line > 0) {
            spacing.setLine(BigInteger.valueOf(line));
            spacing.setLineRule(STLineSpacingRule.EXACT);
        }
        CTInd indent = properties.addNewInd();
        indent.setLeft(BigInteger.valueOf(format.indent(format.leftIndent(), grid)));
        int first = format.indent(format.firstLineIndent(), grid);
        if (first < 0) {
            indent.setHanging(BigInteger.valueOf(-first));
        } else {
            indent.setFirstLine(BigInteger.valueOf(first));
        }
        properties
                .addNewJc()
                .setVal(
                        switch (format.alignment()) {
                            case LEFT -> STJc.LEFT;
                            case CENTER -> STJc.CENTER;
                            case RIGHT -> STJc.RIGHT;
                            case JUSTIFIED -> STJc.BOTH;
                        });
    }

    private static void run(CTRPr properties, ParagraphFormat format, Layout layout) {
        CTFonts fonts = properties.addNewRFonts();
        fonts.setAscii(layout.latinFont());
        fonts.setHAnsi(layout.latinFont());
        fonts.setEastAsia(layout.font(format.typeface()));
        properties.addNewColor().setVal(format.color());
        properties.addNewSz().setVal(BigInteger.valueOf(format.em(layout.grid()) / 10));
    }
}
