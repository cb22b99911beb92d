package io.github.bulletin4j.docx.reader;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Properties of paragraphs and runs as far as they say how text looks; what is not said here is said further up. */
final class Look {
    @Nullable
    String alignment;

    @Nullable
    Integer firstLine;

    @Nullable
    Boolean pageBreak;

    @Nullable
    Boolean rule;

    @Nullable
    Integer outline;

    @Nullable
    String list;

    @Nullable
    Integer level;

    @Nullable
    Integer halfPoints;

    @Nullable
    String color;

    @Nullable
    String font;

    @Nullable
    Boolean bold;

    @Nullable
    Boolean hidden;

    /** The look of properties alone. */
    static Look of(@Nullable Xml paragraph, @Nullable Xml run) {
        Look look = new Look();
        if (paragraph != null) {
            look.paragraph(paragraph);
        }
        if (run != null) {
            look.run(run);
        }
        return look;
    }

    private void paragraph(Xml properties) {
        alignment = properties.valueOf("w:jc");
        Xml indent = properties.child("w:ind");
        if (indent != null) {
            int chars = indent.number("w:firstLineChars", 0);
            int twips = Numbers.twips(indent.get("w:firstLine"));
            firstLine = chars != 0 ? chars * 21 / 10 : twips - Numbers.twips(indent.get("w:hanging"));
        }
        pageBreak = properties.isOn("w:pageBreakBefore");
        Xml borders = properties.child("w:pBdr");
        if (borders != null) {
            rule = isLine(borders.child("w:top")) || isLine(borders.child("w:bottom"));
        }
        Xml level = properties.child("w:outlineLvl");
        if (level != null) {
            outline = level.number("w:val", 9) + 1;
        }
        Xml numbering = properties.child("w:numPr");
        if (numbering != null) {
            list = numbering.valueOf("w:numId");
            Xml depth = numbering.child("w:ilvl");
            this.level = depth == null ? null : depth.number("w:val", 0);
        }
    }

    private static boolean isLine(@Nullable Xml border) {
        return border != null
                && border.value() != null
                && !border.value().equals("nil")
                && !border.value().equals("none");
    }

    private void run(Xml properties) {
        Xml size = properties.child("w:sz");
        halfPoints = size == null ? null : Numbers.halfPoints(size.value());
        String said = properties.valueOf("w:color");
        color = said == null || said.equals("auto") ? null : said;
        Xml fonts = properties.child("w:rFonts");
        font = fonts == null ? null : fonts.get("w:eastAsia");
        bold = properties.isOn("w:b");
        hidden = properties.isOn("w:vanish");
    }

    /** This look with what it does not say from another. */
    Look over(Look below) {
        Look look = new Look();
        look.alignment = alignment == null ? below.alignment : alignment;
        look.firstLine = firstLine == null ? below.firstLine : firstLine;
        look.pageBreak = pageBreak == null ? below.pageBreak : pageBreak;
        look.rule = rule == null ? below.rule : rule;
        look.outline = outline == null ? below.outline : outline;
        look.list = list == null ? below.list : list;
        look.level = level == null ? below.level : level;
        look.halfPoints = halfPoints == null ? below.halfPoints : halfPoints;
        look.color = color == null ? below.color : color;
        look.font = font == null ? below.font : font;
        look.bold = bold == null ? below.bold : bold;
        look.hidden = hidden == null ? below.hidden : hidden;
        return look;
    }

    /** What tells the type of one run from that of another. */
    List<@Nullable Object> type() {
        return Arrays.asList(halfPoints, color, font, bold);
    }

    boolean isBold() {
        return Boolean.TRUE.equals(bold);
    }
}
