package io.github.bulletin4j.examples.benchmarks;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.ParagraphFormat;
import java.math.BigInteger;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.Color;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.Style;

/** Makes styles with docx4j. */
final class Docx4jStyles {
    private static final ObjectFactory FACTORY = Context.getWmlObjectFactory();

    private final Layout layout;

    Docx4jStyles(Layout layout) {
        this.layout = layout;
    }

    Style style(String id, ParagraphFormat format) {
        Style style = FACTORY.createStyle();
        style.setType("paragraph");
        style.setStyleId(id);
        Style.Name name = FACTORY.createStyleName();
        name.setVal(id);
        style.setName(name);
        Style.BasedOn basedOn = FACTORY.createStyleBasedOn();
        basedOn.setVal("Normal");
        style.setBasedOn(basedOn);
        style.setPPr(paragraph(format));
        style.setRPr(run(format));
        return style;
    }

    private PPr paragraph(ParagraphFormat format) {
        PPr properties = FACTORY.createPPr();
        PPrBase.Spacing spacing = FACTORY.createPPrBaseSpacing();
        spacing.setBefore(BigInteger.valueOf(format.before().twips(layout.grid())));
        spacing.setAfter(BigInteger.valueOf(format.after().twips(layout.grid())));
        int line = format.line().twips(layout.grid());
        if (line > 0) {
            spacing.setLine(BigInteger.valueOf(line));
            spacing.setLineRule(STLineSpacingRule.EXACT);
        }
        properties.setSpacing(spacing);
        PPrBase.Ind indent = FACTORY.createPPrBaseInd();
        indent.setLeft(BigInteger.valueOf(format.indent(format.leftIndent(), layout.grid())));
        int first = format.indent(format.firstLineIndent(), layout.grid());
        if (first < 0) {
            indent.setHanging(BigInteger.valueOf(-first));
        } else {
            indent.setFirstLine(BigInteger.valueOf(first));
        }
        properties.setInd(indent);
        if (format.startsPage()) {
            properties.setPageBreakBefore(FACTORY.createBooleanDefaultTrue());
        }
        if (format.keepWithNext()) {
            properties.setKeepNext(FACTORY.createBooleanDefaultTrue());
        }
        Jc alignment = FACTORY.createJc();
        alignment.setVal(
                switch (format.alignment()) {
                    case LEFT -> JcEnumeration.LEFT;
                    case CENTER -> JcEnumeration.CENTER;
                    case RIGHT -> JcEnumeration.RIGHT;
                    case JUSTIFIED -> JcEnumeration.BOTH;
                });
        properties.setJc(alignment);
        return properties;
    }

    private RPr run(ParagraphFormat format) {
        RPr properties = FACTORY.createRPr();
        RFonts fonts = FACTORY.createRFonts();
        fonts.setAscii(layout.latinFont());
        fonts.setHAnsi(layout.latinFont());
        fonts.setEastAsia(layout.font(format.typeface()));
        properties.setRFonts(fonts);
        Color color = FACTORY.createColor();
        color.setVal(format.color());
        properties.setColor(color);
        HpsMeasure size = FACTORY.createHpsMeasure();
        size.setVal(BigInteger.valueOf(format.em(layout.grid()) / 10));
        properties.setSz(size);
        return properties;
    }
}
