package io.github.bulletin4j.docx.parts;

import io.github.bulletin4j.docx.markup.Namespaces;
import io.github.bulletin4j.layout.Alignment;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.layout.TextGrid;
import io.github.bulletin4j.typesetting.Reach;
import jakarta.xml.bind.JAXBElement;
import java.math.BigInteger;
import javax.xml.namespace.QName;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.STBorder;
import org.docx4j.wml.STHint;
import org.docx4j.wml.TblWidth;

/** Small values of WordprocessingML. */
public final class Wml {
    private Wml() {}

    private static QName name(String local) {
        return new QName(Namespaces.W, local);
    }

    /**
     * An object under the name of its element.
     *
     * @param local the local name, such as trHeight
     * @param type the class of the object
     * @param value the object
     * @param <T> the type of the object
     * @return the element
     */
    public static <T> JAXBElement<T> element(String local, Class<T> type, T value) {
        return new JAXBElement<>(name(local), type, value);
    }

    /**
     * A whole number, such as twips or half-points.
     *
     * @param value the number
     * @return the number as docx4j holds it
     */
    public static BigInteger number(int value) {
        return BigInteger.valueOf(value);
    }

    /**
     * A property that is on.
     *
     * @return the property
     */
    public static BooleanDefaultTrue on() {
        return new BooleanDefaultTrue();
    }

    /**
     * A property that is off.
     *
     * @return the property
     */
    public static BooleanDefaultTrue off() {
        BooleanDefaultTrue off = new BooleanDefaultTrue();
        off.setVal(false);
        return off;
    }

    /**
     * The fonts of a run: all four slots, so that no theme and no default of an application comes in between.
     *
     * @param latin the font of Latin letters and digits
     * @param chinese the font of Chinese characters
     * @return the fonts
     */
    public static RFonts fonts(String latin, String chinese) {
        RFonts fonts = new RFonts();
        fonts.setAscii(latin);
        fonts.setHAnsi(latin);
        fonts.setEastAsia(chinese);
        fonts.setCs(latin);
        return fonts;
    }

    /**
     * The fonts of a run whose ambiguous characters, such as “ and —, are Chinese (ISO/IEC 29500-1, 17.3.2.26).
     *
     * @param latin the font of Latin letters and digits
     * @param chinese the font of Chinese characters
     * @return the fonts
     */
    public static RFonts hintedFonts(String latin, String chinese) {
        RFonts fonts = fonts(latin, chinese);
        fonts.setHint(STHint.EAST_ASIA);
        return fonts;
    }

    /**
     * A size of type.
     *
     * @param length the size
     * @param grid the grid that it may hang on
     * @return the size as docx4j holds it
     */
    public static HpsMeasure size(Length length, TextGrid grid) {
        HpsMeasure size = new HpsMeasure();
        size.setVal(number(halfPoints(length, grid)));
        return size;
    }

    /**
     * A size of type as Word counts it.
     *
     * @param length the size
     * @param grid the grid that it may hang on
     * @return half-points
     */
    public static int halfPoints(Length length, TextGrid grid) {
        return (length.twips(grid) + 5) / 10;
    }

    /**
     * The width of a line as Word counts it.
     *
     * @param width the width
     * @return eighths of a point
     */
    public static int eighths(Length width) {
        return (width.twips() * 2 + 2) / 5;
    }

    static int points(Length distance) {
        return (distance.twips() + 10) / 20;
    }

    /**
     * An alignment.
     *
     * @param alignment how lines are aligned
     * @return the alignment as docx4j holds it
     */
    public static Jc alignment(Alignment alignment) {
        Jc jc = new Jc();
        jc.setVal(
                switch (alignment) {
                    case LEFT -> JcEnumeration.LEFT;
                    case CENTER -> JcEnumeration.CENTER;
                    case RIGHT -> JcEnumeration.RIGHT;
                    case JUSTIFIED -> JcEnumeration.BOTH;
                });
        return jc;
    }

    /**
     * The indents of a format.
     *
     * @param format the format
     * @param layout the layout
     * @return the indents in twips, and in characters where the format says them so
     */
    public static PPrBase.Ind indent(ParagraphFormat format, Layout layout) {
        TextGrid grid = layout.grid();
        PPrBase.Ind indent = new PPrBase.Ind();
        indent.setLeftChars(number(format.leftIndent().hundredthsOfEm()));
        indent.setLeft(number(format.indent(format.leftIndent(), grid)));
        int right = format.indent(format.rightIndent(), grid);
        int reach = Reach.of(format, layout);
        if (reach > 0) {
            // Word goes by the characters (ISO/IEC 29500-1, 17.3.1.12), and 0 of them would not count; LibreOffice by
            // the width.
            indent.setRightChars(number(Math.max(1, 100 * right / format.em(grid))));
        } else {
            indent.setRightChars(number(format.rightIndent().hundredthsOfEm()));
        }
        indent.setRight(number(right - reach));
        int first = format.indent(format.firstLineIndent(), grid);
        if (first < 0) {
            indent.setHangingChars(number(-format.firstLineIndent().hundredthsOfEm()));
            indent.setHanging(number(-first));
        } else {
            indent.setFirstLineChars(number(format.firstLineIndent().hundredthsOfEm()));
            indent.setFirstLine(number(first));
        }
        return indent;
    }

    /**
     * A single line.
     *
     * @param width in eighths of a point
     * @param color six hexadecimal digits
     * @param space the distance from the text, in points
     * @return the line
     */
    public static CTBorder line(int width, String color, int space) {
        CTBorder line = new CTBorder();
        line.setVal(STBorder.SINGLE);
        line.setSz(number(width));
        line.setSpace(number(space));
        line.setColor(color);
        return line;
    }

    /**
     * A width in twips.
     *
     * @param twips the width
     * @return the width as docx4j holds it
     */
    public static TblWidth width(int twips) {
        TblWidth width = new TblWidth();
        width.setType(TblWidth.TYPE_DXA);
        width.setW(number(twips));
        return width;
    }
}
