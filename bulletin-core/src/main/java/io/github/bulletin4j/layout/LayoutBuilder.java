package io.github.bulletin4j.layout;

import io.github.bulletin4j.composition.Role;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Builds a {@link Layout} from another one. Not safe for use by several threads. */
public final class LayoutBuilder {
    private Paper paper;
    private TextGrid grid;
    private int mastheadTop;
    private final Map<Typeface, String> fonts;
    private String latinFont;
    private final Map<Role, ParagraphFormat> formats;
    private TableFormat table;
    private PageNumberFormat pageNumber;
    private FootFormat foot;

    LayoutBuilder(Layout layout) {
        this.paper = layout.paper();
        this.grid = layout.grid();
        this.mastheadTop = layout.mastheadTop();
        this.fonts = new EnumMap<>(layout.fonts());
        this.latinFont = layout.latinFont();
        this.formats = new EnumMap<>(layout.formats());
        this.table = layout.table();
        this.pageNumber = layout.pageNumber();
        this.foot = layout.foot();
    }

    /**
     * The sheet and its margins.
     *
     * @param paper the sheet
     * @return {@code this}
     */
    public LayoutBuilder paper(Paper paper) {
        this.paper = paper;
        return this;
    }

    /**
     * How much text a page holds. Formats keep their own line heights.
     *
     * @param grid the grid
     * @return {@code this}
     */
    public LayoutBuilder grid(TextGrid grid) {
        this.grid = grid;
        return this;
    }

    /**
     * Where the masthead stands.
     *
     * @param mastheadTop from the top of the first page's type area to the masthead's upper edge, in twips; 0 leaves it
     *     to the formats
     * @return {@code this}
     */
    public LayoutBuilder mastheadTop(int mastheadTop) {
        this.mastheadTop = mastheadTop;
        return this;
    }

    /**
     * The font that stands for a typeface.
     *
     * @param typeface the typeface
     * @param font the name of the font, at most 31 characters
     * @return {@code this}
     */
    public LayoutBuilder font(Typeface typeface, String font) {
        fonts.put(typeface, font);
        return this;
    }

    /**
     * The font of Latin letters and digits.
     *
     * @param font the name of the font, at most 31 characters
     * @return {@code this}
     */
    public LayoutBuilder latinFont(String font) {
        this.latinFont = font;
        return this;
    }

    /**
     * Changes the format of a role.
     *
     * @param role the role
     * @param change what to change in its format
     * @return {@code this}
     */
    public LayoutBuilder format(Role role, UnaryOperator<ParagraphFormatBuilder> change) {
        formats.put(role, change.apply(formats.get(role).toBuilder()).build());
        return this;
    }

    /**
     * The format of tables.
     *
     * @param table the format
     * @return {@code this}
     */
    public LayoutBuilder table(TableFormat table) {
        this.table = table;
        return this;
    }

    /**
     * The format of page numbers.
     *
     * @param pageNumber the format
     * @return {@code this}
     */
    public LayoutBuilder pageNumber(PageNumberFormat pageNumber) {
        this.pageNumber = pageNumber;
        return this;
    }

    /**
     * The format of the foot of the last page.
     *
     * @param foot the format
     * @return {@code this}
     */
    public LayoutBuilder foot(FootFormat foot) {
        this.foot = foot;
        return this;
    }

    /**
     * The layout as built so far.
     *
     * @return the layout
     * @throws IllegalArgumentException if the grid does not fit the sheet
     */
    public Layout build() {
        return new Layout(paper, grid, mastheadTop, fonts, latinFont, formats, table, pageNumber, foot);
    }
}
