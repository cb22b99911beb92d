package io.github.bulletin4j.docx.parts;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.ParagraphFormat;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTSignedTwipsMeasure;
import org.docx4j.wml.CTTabStop;
import org.docx4j.wml.Color;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.STTabJc;
import org.docx4j.wml.Style;
import org.docx4j.wml.Tabs;

/** Makes the paragraph style of a role from its format. */
final class StyleMaker {
    private final Layout layout;

    StyleMaker(Layout layout) {
        this.layout = layout;
    }

    Style style(Role role) {
        ParagraphFormat format = layout.format(role);
        Style style = paragraphStyle(StyleName.id(role), StyleName.title(role), StyleName.base(role));
        style.setCustomStyle(true);
        style.setQFormat(Wml.on());
        PPr properties = paragraph(format);
        if (role == Role.COMPILERS || role == Role.MASTHEAD_LINE || role == Role.PRINTING) {
            int right = format.indent(format.rightIndent(), layout.grid());
            properties.setTabs(rightTab(layout.paper().typeWidth().twips() - right));
        }
        style.setPPr(properties);
        style.setRPr(run(format));
        return style;
    }

    static Style paragraphStyle(String id, String title, String base) {
        Style style = new Style();
        style.setType("paragraph");
        style.setStyleId(id);
        Style.Name name = new Style.Name();
        name.setVal(title);
        style.setName(name);
        Style.BasedOn basedOn = new Style.BasedOn();
        basedOn.setVal(base);
        style.setBasedOn(basedOn);
        return style;
    }

    private PPr paragraph(ParagraphFormat format) {
        PPr properties = new PPr();
        properties.setKeepNext(onIf(format.keepWithNext()));
        properties.setPageBreakBefore(onIf(format.startsPage()));
        if (format.ruleBelow() != null) {
            PPrBase.PBdr borders = new PPrBase.PBdr();
            borders.setBottom(Wml.line(
                    Wml.eighths(format.ruleBelow().width()),
                    format.ruleBelow().color(),
                    Wml.points(format.ruleBelow().distance())));
            properties.setPBdr(borders);
        }
        PPrBase.Spacing spacing = new PPrBase.Spacing();
        spacing.setBefore(Wml.number(format.before().twips(layout.grid())));
        spacing.setAfter(Wml.number(format.after().twips(layout.grid())));
        int line = format.line().twips(layout.grid());
        if (line > 0) {
            spacing.setLine(Wml.number(line));
            spacing.setLineRule(STLineSpacingRule.EXACT);
        } else {
            spacing.setLine(Wml.number(240));
            spacing.setLineRule(STLineSpacingRule.AUTO);
        }
        properties.setSpacing(spacing);
        properties.setInd(Wml.indent(format, layout));
        properties.setJc(Wml.alignment(format.alignment()));
        return properties;
    }

    private RPr run(ParagraphFormat format) {
        RPr properties = new RPr();
        properties.setRFonts(Wml.fonts(layout.latinFont(), layout.font(format.typeface())));
        properties.setB(format.bold() ? Wml.on() : Wml.off());
        properties.setBCs(format.bold() ? Wml.on() : Wml.off());
        Color color = new Color();
        color.setVal(format.color());
        properties.setColor(color);
        CTSignedTwipsMeasure tracking = new CTSignedTwipsMeasure();
        boolean onGrid = format.em(layout.grid()) == layout.grid().em();
        tracking.setVal(Wml.number(onGrid ? layout.grid().tracking().twips() : 0));
        properties.setSpacing(tracking);
        properties.setSz(Wml.size(format.size(), layout.grid()));
        properties.setSzCs(Wml.size(format.size(), layout.grid()));
        return properties;
    }

    private static Tabs rightTab(int position) {
        CTTabStop stop = new CTTabStop();
        stop.setVal(STTabJc.RIGHT);
        stop.setPos(Wml.number(position));
        Tabs tabs = new Tabs();
        tabs.getTab().add(stop);
        return tabs;
    }

    private static BooleanDefaultTrue onIf(boolean condition) {
        return condition ? Wml.on() : Wml.off();
    }
}
