package io.github.bulletin4j.docx.markup;

import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.jspecify.annotations.Nullable;

/**
 * Writes the properties of a paragraph (ISO/IEC 29500-1, 17.3.1.26) that has a style and little besides: page break,
 * spacing, indents. Every document has a few that no other shares, and the way of {@link BeanWriter} takes long to begin.
 */
final class ParagraphMarkup {
    private ParagraphMarkup() {}

    /** Whether an object is such properties. */
    static boolean knows(Object object) {
        return object.getClass() == PPr.class && isPlain((PPr) object);
    }

    private static boolean isPlain(PPr properties) {
        PPrBase.PStyle style = properties.getPStyle();
        return style != null
                && style.getVal() != null
                && isPlain(properties.getKeepNext())
                && isPlain(properties.getPageBreakBefore())
                && isPlain(properties.getSpacing())
                && isPlain(properties.getInd())
                && allAbsent(
                        properties.getKeepLines(),
                        properties.getFramePr(),
                        properties.getWidowControl(),
                        properties.getNumPr(),
                        properties.getSuppressLineNumbers(),
                        properties.getPBdr(),
                        properties.getShd(),
                        properties.getTabs(),
                        properties.getSuppressAutoHyphens(),
                        properties.getKinsoku(),
                        properties.getWordWrap(),
                        properties.getOverflowPunct(),
                        properties.getTopLinePunct(),
                        properties.getAutoSpaceDE(),
                        properties.getAutoSpaceDN(),
                        properties.getBidi(),
                        properties.getAdjustRightInd(),
                        properties.getSnapToGrid(),
                        properties.getContextualSpacing(),
                        properties.getMirrorIndents(),
                        properties.getSuppressOverlap(),
                        properties.getJc(),
                        properties.getTextDirection(),
                        properties.getTextAlignment(),
                        properties.getTextboxTightWrap(),
                        properties.getOutlineLvl(),
                        properties.getDivId(),
                        properties.getCnfStyle(),
                        properties.getRPr(),
                        properties.getSectPr(),
                        properties.getPPrChange(),
                        properties.getCollapsed());
    }

    private static boolean isPlain(@Nullable BooleanDefaultTrue property) {
        return property == null || property.isVal();
    }

    private static boolean isPlain(PPrBase.@Nullable Spacing spacing) {
        return spacing == null
                || !spacing.isBeforeAutospacing()
                        && !spacing.isAfterAutospacing()
                        && allAbsent(
                                spacing.getBeforeLines(),
                                spacing.getAfterLines(),
                                spacing.getLine(),
                                spacing.getLineRule());
    }

    private static boolean isPlain(PPrBase.@Nullable Ind indent) {
        return indent == null
                || allAbsent(indent.getStart(), indent.getStartChars(), indent.getEnd(), indent.getEndChars());
    }

    private static boolean allAbsent(@Nullable Object... values) {
        for (Object value : values) {
            if (value != null) {
                return false;
            }
        }
        return true;
    }

    /** Writes properties that {@link #knows(Object)} has said yes to. */
    static void write(PPr properties, XmlOutput out) {
        out.markup("<w:pPr><w:pStyle");
        out.markup(" w:val=\"");
        out.attribute(properties.getPStyle().getVal());
        out.markup("\"/>");
        if (properties.getKeepNext() != null) {
            out.markup("<w:keepNext/>");
        }
        if (properties.getPageBreakBefore() != null) {
            out.markup("<w:pageBreakBefore/>");
        }
        PPrBase.Spacing spacing = properties.getSpacing();
        if (spacing != null) {
            out.markup("<w:spacing");
            out.number("after", spacing.getAfter());
            out.number("before", spacing.getBefore());
            out.markup("/>");
        }
        PPrBase.Ind indent = properties.getInd();
        if (indent != null) {
            out.markup("<w:ind");
            out.number("firstLine", indent.getFirstLine());
            out.number("firstLineChars", indent.getFirstLineChars());
            out.number("hanging", indent.getHanging());
            out.number("hangingChars", indent.getHangingChars());
            out.number("left", indent.getLeft());
            out.number("leftChars", indent.getLeftChars());
            out.number("right", indent.getRight());
            out.number("rightChars", indent.getRightChars());
            out.markup("/>");
        }
        out.markup("</w:pPr>");
    }
}
