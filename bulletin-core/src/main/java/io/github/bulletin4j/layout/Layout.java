package io.github.bulletin4j.layout;

import io.github.bulletin4j.composition.Role;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a bulletin looks on paper (版式): sheet, grid, fonts, and a format for each {@linkplain Role role} on the page.
 *
 * <p>Immutable and safe for use by many threads. Keep one: what Word needs to know of a layout is made at its first use.
 * The built-in layouts are ready at once.
 *
 * @param paper the sheet and its margins
 * @param grid how much text a page holds
 * @param mastheadTop from the top of the first page's type area to the masthead's upper edge; what is printed
 *     above the masthead can push it further down, and 0 leaves it to the formats
 * @param fonts the font that stands for each typeface
 * @param latinFont the font of Latin letters and digits
 * @param formats the format of each role
 * @param table the format of tables
 * @param pageNumber the format of page numbers
 * @param foot the format of the foot of the last page
 */
public record Layout(
        Paper paper,
        TextGrid grid,
        Length mastheadTop,
        Map<Typeface, String> fonts,
        String latinFont,
        Map<Role, ParagraphFormat> formats,
        TableFormat table,
        PageNumberFormat pageNumber,
        FootFormat foot) {
    /**
     * A layout; {@link #toBuilder()} of a built-in one is easier.
     *
     * @param paper the sheet and its margins
     * @param grid how much text a page holds
     * @param mastheadTop from the top of the type area to the masthead's upper edge
     * @param fonts the font that stands for each typeface, all of them
     * @param latinFont the font of Latin letters and digits
     * @param formats the format of each role, all of them
     * @param table the format of tables
     * @param pageNumber the format of page numbers
     * @param foot the format of the foot of the last page
     * @throws IllegalArgumentException if the grid does not fit the sheet, a typeface or a role is missing, or
     *     indents leave no room for text
     * @throws NullPointerException if a value is null
     */
    public Layout {
        Check.present("paper", paper);
        GridCheck check = new GridCheck(paper, Check.present("grid", grid));
        check.mastheadTop(Check.present("mastheadTop", mastheadTop));
        fonts = Collections.unmodifiableMap(new EnumMap<>(Check.present("fonts", fonts)));
        formats = Collections.unmodifiableMap(new EnumMap<>(Check.present("formats", formats)));
        for (Typeface typeface : Typeface.values()) {
            Check.fontName(Check.complete(fonts.get(typeface), "a layout must have a font for " + typeface));
        }
        for (Role role : Role.values()) {
            check.format(role, Check.complete(formats.get(role), "a layout must have a format for " + role));
        }
        Check.fontName(Check.present("latinFont", latinFont));
        check.table(Check.present("table", table));
        check.pageNumber(Check.present("pageNumber", pageNumber));
        Check.present("foot", foot);
    }

    /**
     * The page of Word's Chinese default, with 26 characters in 22 lines: A4, margins of 25.4 and 31.75 mm, page numbers
     * in the middle.
     *
     * @return the layout
     */
    public static Layout standard() {
        return Standard.LAYOUT;
    }

    /**
     * The page of GB/T 9704-2012, the national format for official documents: 28 characters in 22 lines, page numbers on
     * the outer side.
     *
     * @return the layout
     */
    public static Layout gbt9704() {
        return Gbt9704.LAYOUT;
    }

    /**
     * A builder that starts with this layout.
     *
     * @return the builder
     */
    public LayoutBuilder toBuilder() {
        return new LayoutBuilder(this);
    }

    /**
     * The format of a role.
     *
     * @param role the role
     * @return the format
     */
    public ParagraphFormat format(Role role) {
        return Check.present("format", formats.get(role));
    }

    /**
     * The font that stands for a typeface.
     *
     * @param typeface the typeface
     * @return the name of the font
     */
    public String font(Typeface typeface) {
        return Check.present("font", fonts.get(typeface));
    }

    /** Made when it is first asked for. */
    private static final class Standard {
        static final Layout LAYOUT = StandardFormats.layout();
    }

    /** Made when it is first asked for. */
    private static final class Gbt9704 {
        static final Layout LAYOUT = GbtFormats.layout();
    }
}
