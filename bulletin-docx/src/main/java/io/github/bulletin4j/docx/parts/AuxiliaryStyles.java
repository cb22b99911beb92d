package io.github.bulletin4j.docx.parts;

import io.github.bulletin4j.layout.Alignment;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Typeface;
import java.util.List;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.Style;

/** The styles of what is no line of its own on the page: text in cells, pictures, rules, separators. */
public final class AuxiliaryStyles {
    /** The height of a paragraph that is nothing but a rule or a separation, in twips. */
    public static final int THIN = 20;

    /** The space above a picture, in twips. */
    private static final int FIGURE_GAP = 120;

    private static final int SINGLE = 240;

    private final Layout layout;

    AuxiliaryStyles(Layout layout) {
        this.layout = layout;
    }

    /**
     * The height of a paragraph that is nothing but a rule.
     *
     * @param width the width of the rule, in eighths of a point
     * @return twips
     */
    public static int ruleHeight(int width) {
        return THIN + (width * 20 + 7) / 8;
    }

    List<Style> all() {
        Typeface cell = layout.table().typeface();
        return List.of(
                figure(),
                table(StyleName.tableText(Alignment.LEFT), "Bulletin Table Text", cell, Alignment.LEFT),
                table(StyleName.tableText(Alignment.CENTER), "Bulletin Table Text Centered", cell, Alignment.CENTER),
                table(StyleName.tableText(Alignment.RIGHT), "Bulletin Table Text Right", cell, Alignment.RIGHT),
                header(),
                rule(
                        StyleName.FOOT_OUTER_RULE,
                        "Bulletin Foot Outer Rule",
                        Wml.eighths(layout.foot().outerRule())),
                rule(
                        StyleName.FOOT_INNER_RULE,
                        "Bulletin Foot Inner Rule",
                        Wml.eighths(layout.foot().innerRule())),
                thin(StyleName.SEPARATOR, "Bulletin Separator"));
    }

    private Style table(String id, String title, Typeface typeface, Alignment alignment) {
        return small(
                id,
                title,
                typeface,
                alignment,
                spacing(layout.table().linePitch(layout.grid()), STLineSpacingRule.EXACT));
    }

    /** It stays with the row below it: at the foot of a page LibreOffice loses the rows that it leaves behind. */
    private Style header() {
        Typeface typeface = layout.table().headerTypeface();
        Style header = table(StyleName.TABLE_HEADER, "Bulletin Table Header", typeface, Alignment.CENTER);
        header.getPPr().setKeepNext(Wml.on());
        return header;
    }

    private Style small(String id, String title, Typeface typeface, Alignment alignment, PPrBase.Spacing spacing) {
        Style style = StyleMaker.paragraphStyle(id, title, "Normal");
        style.setCustomStyle(true);
        PPr paragraph = new PPr();
        paragraph.setSpacing(spacing);
        paragraph.setJc(Wml.alignment(alignment));
        style.setPPr(paragraph);
        RPr run = new RPr();
        run.setRFonts(Wml.fonts(layout.latinFont(), layout.font(typeface)));
        run.setSz(Wml.size(layout.table().size(), layout.grid()));
        run.setSzCs(Wml.size(layout.table().size(), layout.grid()));
        style.setRPr(run);
        return style;
    }

    /** Its lines are as high as they need: exact ones would cut off pictures. */
    private Style figure() {
        PPrBase.Spacing spacing = spacing(SINGLE, STLineSpacingRule.AUTO);
        spacing.setBefore(Wml.number(FIGURE_GAP));
        return small(StyleName.FIGURE, "Bulletin Figure", layout.table().typeface(), Alignment.CENTER, spacing);
    }

    private static Style rule(String id, String title, int width) {
        Style style = thin(id, title);
        PPrBase.PBdr borders = new PPrBase.PBdr();
        borders.setTop(Wml.line(width, "000000", 0));
        style.getPPr().setPBdr(borders);
        style.getPPr().setKeepNext(Wml.on());
        return style;
    }

    private static Style thin(String id, String title) {
        Style style = StyleMaker.paragraphStyle(id, title, "Normal");
        style.setCustomStyle(true);
        PPr paragraph = new PPr();
        paragraph.setSpacing(spacing(THIN, STLineSpacingRule.EXACT));
        style.setPPr(paragraph);
        return style;
    }

    private static PPrBase.Spacing spacing(int line, STLineSpacingRule rule) {
        PPrBase.Spacing spacing = new PPrBase.Spacing();
        spacing.setLine(Wml.number(line));
        spacing.setLineRule(rule);
        return spacing;
    }
}
