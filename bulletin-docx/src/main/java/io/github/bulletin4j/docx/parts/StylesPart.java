package io.github.bulletin4j.docx.parts;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.TableFormat;
import io.github.bulletin4j.layout.Typeface;
import java.util.List;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.CTTblCellMar;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;
import org.docx4j.wml.TblBorders;

/** Makes the style definitions (ISO/IEC 29500-1, 17.7) of a layout. */
final class StylesPart {
    private static final int HEADING_LEVELS = 5;

    private final Layout layout;
    private final Styles styles = new Styles();

    private StylesPart(Layout layout) {
        this.layout = layout;
    }

    static Styles of(Layout layout) {
        return new StylesPart(layout).make();
    }

    private Styles make() {
        styles.setDocDefaults(defaults());
        List<Style> all = styles.getStyle();
        all.add(normal());
        all.add(defaultCharacterStyle());
        all.add(normalTable());
        for (int level = 1; level <= HEADING_LEVELS; level++) {
            all.add(heading(level));
        }
        all.add(strong());
        all.add(footer());
        StyleMaker maker = new StyleMaker(layout);
        for (Role role : Role.values()) {
            all.add(maker.style(role));
        }
        all.addAll(new AuxiliaryStyles(layout).all());
        all.add(table());
        return styles;
    }

    private DocDefaults defaults() {
        RPr run = new RPr();
        run.setRFonts(Wml.fonts(layout.latinFont(), layout.font(Typeface.FANGSONG)));
        run.setSz(Wml.size(layout.grid().size(), layout.grid()));
        run.setSzCs(Wml.size(layout.grid().size(), layout.grid()));
        CTLanguage language = new CTLanguage();
        // Latin letters and digits only: as Chinese, numbers would be broken at the end of a line.
        language.setVal("en-US");
        language.setEastAsia("zh-CN");
        language.setBidi("ar-SA");
        run.setLang(language);
        DocDefaults.RPrDefault runDefault = new DocDefaults.RPrDefault();
        runDefault.setRPr(run);
        DocDefaults defaults = new DocDefaults();
        defaults.setRPrDefault(runDefault);
        defaults.setPPrDefault(new DocDefaults.PPrDefault());
        return defaults;
    }

    /** Widow control would leave lines empty at the foot of pages that hold a fixed number of lines. */
    private Style normal() {
        Style normal = builtIn("paragraph", "Normal", "Normal");
        normal.setDefault(true);
        normal.setQFormat(Wml.on());
        PPr properties = new PPr();
        properties.setWidowControl(Wml.off());
        normal.setPPr(properties);
        return normal;
    }

    private static Style defaultCharacterStyle() {
        Style style = builtIn("character", "DefaultParagraphFont", "Default Paragraph Font");
        style.setDefault(true);
        style.setSemiHidden(Wml.on());
        return style;
    }

    private static Style normalTable() {
        Style style = builtIn("table", "TableNormal", "Normal Table");
        style.setDefault(true);
        style.setSemiHidden(Wml.on());
        CTTblPrBase properties = new CTTblPrBase();
        properties.setTblInd(Wml.width(0));
        properties.setTblCellMar(cellMargins(0, 0));
        style.setTblPr(properties);
        return style;
    }

    private static Style heading(int level) {
        Style heading = StyleMaker.paragraphStyle(StyleName.heading(level), "heading " + level, "Normal");
        heading.setQFormat(Wml.on());
        PPr properties = new PPr();
        properties.setKeepNext(Wml.on());
        PPrBase.OutlineLvl outline = new PPrBase.OutlineLvl();
        outline.setVal(Wml.number(level - 1));
        properties.setOutlineLvl(outline);
        heading.setPPr(properties);
        return heading;
    }

    private static Style strong() {
        Style strong = builtIn("character", StyleName.STRONG, "Strong");
        strong.setQFormat(Wml.on());
        RPr properties = new RPr();
        properties.setB(Wml.on());
        properties.setBCs(Wml.on());
        strong.setRPr(properties);
        return strong;
    }

    private Style footer() {
        Style footer = StyleMaker.paragraphStyle(StyleName.FOOTER, "footer", "Normal");
        RPr run = new RPr();
        run.setRFonts(Wml.fonts(
                layout.font(layout.pageNumber().typeface()),
                layout.font(layout.pageNumber().typeface())));
        run.setSz(Wml.size(layout.pageNumber().size(), layout.grid()));
        run.setSzCs(Wml.size(layout.pageNumber().size(), layout.grid()));
        footer.setRPr(run);
        return footer;
    }

    private Style table() {
        TableFormat format = layout.table();
        Style table = builtIn("table", StyleName.TABLE, "Bulletin Table");
        Style.BasedOn base = new Style.BasedOn();
        base.setVal("TableNormal");
        table.setBasedOn(base);
        table.setCustomStyle(true);
        TblBorders borders = new TblBorders();
        borders.setTop(Wml.line(Wml.eighths(format.border()), "000000", 0));
        borders.setLeft(Wml.line(Wml.eighths(format.border()), "000000", 0));
        borders.setBottom(Wml.line(Wml.eighths(format.border()), "000000", 0));
        borders.setRight(Wml.line(Wml.eighths(format.border()), "000000", 0));
        borders.setInsideH(Wml.line(Wml.eighths(format.border()), "000000", 0));
        borders.setInsideV(Wml.line(Wml.eighths(format.border()), "000000", 0));
        CTTblPrBase properties = new CTTblPrBase();
        properties.setTblBorders(borders);
        properties.setTblCellMar(
                cellMargins(format.cellMargin().twips(layout.grid()), format.verticalMargin(layout.grid())));
        table.setTblPr(properties);
        return table;
    }

    private static CTTblCellMar cellMargins(int sides, int above) {
        CTTblCellMar margins = new CTTblCellMar();
        margins.setTop(Wml.width(above));
        margins.setLeft(Wml.width(sides));
        margins.setBottom(Wml.width(above));
        margins.setRight(Wml.width(sides));
        return margins;
    }

    private static Style builtIn(String type, String id, String title) {
        Style style = new Style();
        style.setType(type);
        style.setStyleId(id);
        Style.Name name = new Style.Name();
        name.setVal(title);
        style.setName(name);
        return style;
    }
}
