package io.github.bulletin4j.docx.parts;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.layout.Alignment;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.layout.Typeface;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.docx4j.wml.Color;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RStyle;
import org.docx4j.wml.SectPr;
import org.jspecify.annotations.Nullable;

/**
 * The property objects that the paragraphs, runs and sections of all documents of a layout share. They are made once, and their
 * markup too; nobody may change them.
 */
public final class SharedProperties {
    private static final List<Role> HEADINGS = List.of(Role.HEADING_1, Role.HEADING_2, Role.HEADING_3, Role.HEADING_4);

    private final Map<Role, PPr> lines = new EnumMap<>(Role.class);
    private final Map<Alignment, PPr> cells = new EnumMap<>(Alignment.class);
    private final Map<Typeface, RPr> hinted = new EnumMap<>(Typeface.class);
    private final Map<Typeface, RPr> hintedStrong = new EnumMap<>(Typeface.class);
    private final Map<Role, RPr> runIn = new EnumMap<>(Role.class);
    private final RPr strong = new RPr();
    private final PPr header = styled(StyleName.TABLE_HEADER);
    private final PPr figure = styled(StyleName.FIGURE);
    private final PPr captionedFigure = styled(StyleName.FIGURE);
    private final PPr outerRule = styled(StyleName.FOOT_OUTER_RULE);
    private final PPr innerRule = styled(StyleName.FOOT_INNER_RULE);
    private final PPr separator = styled(StyleName.SEPARATOR);
    private final SectPr portrait;
    private final SectPr landscape;

    /**
     * The properties of a layout.
     *
     * @param layout the layout
     */
    public SharedProperties(Layout layout) {
        for (Role role : Role.values()) {
            lines.put(role, styled(StyleName.id(role)));
        }
        for (Alignment alignment : Alignment.values()) {
            cells.put(alignment, styled(StyleName.tableText(alignment)));
        }
        for (Role role : HEADINGS) {
            runIn.put(role, runIn(layout, role));
        }
        portrait = SectionParts.portrait(layout);
        landscape = SectionParts.landscape(layout);
        strong.setRStyle(strongStyle());
        captionedFigure.setKeepNext(Wml.on());
        for (Typeface typeface : Typeface.values()) {
            RPr plain = new RPr();
            plain.setRFonts(Wml.hintedFonts(layout.latinFont(), layout.font(typeface)));
            hinted.put(typeface, plain);
            RPr bold = new RPr();
            bold.setRStyle(strongStyle());
            bold.setRFonts(Wml.hintedFonts(layout.latinFont(), layout.font(typeface)));
            hintedStrong.put(typeface, bold);
        }
    }

    private static RPr runIn(Layout layout, Role role) {
        ParagraphFormat format = layout.format(role);
        ParagraphFormat body = layout.format(Role.BODY);
        RPr properties = new RPr();
        properties.setRFonts(Wml.hintedFonts(layout.latinFont(), layout.font(format.typeface())));
        if (format.bold() != body.bold()) {
            properties.setB(format.bold() ? Wml.on() : Wml.off());
            properties.setBCs(format.bold() ? Wml.on() : Wml.off());
        }
        if (!format.color().equals(body.color())) {
            Color color = new Color();
            color.setVal(format.color());
            properties.setColor(color);
        }
        if (format.em(layout.grid()) != body.em(layout.grid())) {
            properties.setSz(Wml.size(format.size(), layout.grid()));
            properties.setSzCs(Wml.size(format.size(), layout.grid()));
        }
        return properties;
    }

    /**
     * New properties that name a style and nothing else.
     *
     * @param style the id of the style
     * @return the properties, not shared
     */
    public static PPr styled(String style) {
        PPrBase.PStyle name = new PPrBase.PStyle();
        name.setVal(style);
        PPr properties = new PPr();
        properties.setPStyle(name);
        return properties;
    }

    /**
     * The properties of a line.
     *
     * @param role what the line is on the page
     * @return the properties
     */
    public PPr line(Role role) {
        return Objects.requireNonNull(lines.get(role));
    }

    /**
     * The properties of text in a cell.
     *
     * @param alignment how the column is aligned
     * @return the properties
     */
    public PPr cell(Alignment alignment) {
        return Objects.requireNonNull(cells.get(alignment));
    }

    /**
     * The properties of emphasised text without ambiguous characters.
     *
     * @return the properties
     */
    public RPr strong() {
        return strong;
    }

    /**
     * The properties of a run whose ambiguous characters, such as “ and —, are Chinese.
     *
     * @param typeface the typeface of the paragraph
     * @param emphasised whether the run is emphasised
     * @return the properties
     */
    public RPr hinted(Typeface typeface, boolean emphasised) {
        return Objects.requireNonNull((emphasised ? hintedStrong : hinted).get(typeface));
    }

    /**
     * The properties of a heading that a paragraph of the body goes on from in the same line.
     *
     * @param role what it is on the page
     * @return the properties, or null for other roles, which look like the paragraph that they are run into
     */
    public @Nullable RPr runIn(Role role) {
        return runIn.get(role);
    }

    /**
     * The properties of text in a header row.
     *
     * @return the properties
     */
    public PPr header() {
        return header;
    }

    /**
     * The properties of a paragraph that holds a picture.
     *
     * @param captioned whether its caption follows, which must stand on the same page
     * @return the properties
     */
    public PPr figure(boolean captioned) {
        return captioned ? captionedFigure : figure;
    }

    /**
     * The properties of the last rule of the foot.
     *
     * @return the properties
     */
    public PPr outerRule() {
        return outerRule;
    }

    /**
     * The properties of a rule between parts of the foot.
     *
     * @return the properties
     */
    public PPr innerRule() {
        return innerRule;
    }

    /**
     * The properties of an empty paragraph that parts two tables.
     *
     * @return the properties
     */
    public PPr separator() {
        return separator;
    }

    /**
     * The properties of an upright section.
     *
     * @return the properties
     */
    public SectPr portrait() {
        return portrait;
    }

    /**
     * The properties of a section that lies on its side.
     *
     * @return the properties
     */
    public SectPr landscape() {
        return landscape;
    }

    /**
     * All of them, always in the same order.
     *
     * @return objects bound to pPr, rPr and sectPr
     */
    List<Object> all() {
        List<Object> all = new ArrayList<>();
        all.addAll(lines.values());
        all.addAll(cells.values());
        all.addAll(hinted.values());
        all.addAll(hintedStrong.values());
        all.addAll(runIn.values());
        all.addAll(
                List.of(strong, header, figure, captionedFigure, outerRule, innerRule, separator, portrait, landscape));
        return all;
    }

    private static RStyle strongStyle() {
        RStyle style = new RStyle();
        style.setVal(StyleName.STRONG);
        return style;
    }
}
