package io.github.bulletin4j.layout;

import io.github.bulletin4j.composition.Role;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Builds a {@link Layout} from another one. Not safe for use by several threads. */
public final class LayoutBuilder {
    private Paper paper;
    private TextGrid grid;
    private Length mastheadTop;
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
     * A sheet and how much text it holds. The grid fills the type area; what hangs on it, such as lines, distances in lines
     * and indents, follows.
     *
     * @param paper the sheet
     * @param characters characters in a line, 5 to 100
     * @param lines lines on a page, 5 to 100
     * @return {@code this}
     * @throws IllegalArgumentException if characters of the body's size do not fit, even a tenth closer
     */
    public LayoutBuilder page(Paper paper, int characters, int lines) {
        this.grid = TextGrid.filling(characters, lines, grid.size(), paper);
        this.paper = paper;
        return this;
    }

    /**
     * A sheet and a grid that was made for it.
     *
     * @param paper the sheet
     * @param grid the grid; that it fits is checked when the layout is built
     * @return {@code this}
     */
    public LayoutBuilder page(Paper paper, TextGrid grid) {
        this.paper = Check.present("paper", paper);
        this.grid = Check.present("grid", grid);
        return this;
    }

    /**
     * The sheet and its margins. The grid is fitted to it and keeps its characters, lines and size, unless another is given
     * afterwards.
     *
     * @param paper the sheet
     * @return {@code this}
     * @throws IllegalArgumentException if that many characters do not fit, even a tenth closer
     */
    public LayoutBuilder paper(Paper paper) {
        return Check.present("paper", paper).equals(this.paper) ? this : page(paper, grid.characters(), grid.lines());
    }

    /**
     * How much text a page holds. What hangs on the grid, such as lines, distances in lines and indents, follows.
     *
     * @param grid the grid
     * @return {@code this}
     */
    public LayoutBuilder grid(TextGrid grid) {
        this.grid = Check.present("grid", grid);
        return this;
    }

    /**
     * Where the masthead stands.
     *
     * @param mastheadTop from the top of the first page's type area to the masthead's upper edge; 0 leaves it
     *     to the formats
     * @return {@code this}
     */
    public LayoutBuilder mastheadTop(Length mastheadTop) {
        this.mastheadTop = Check.present("mastheadTop", mastheadTop);
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
        fonts.put(Check.present("typeface", typeface), Check.present("font", font));
        return this;
    }

    /**
     * The font of Latin letters and digits.
     *
     * @param font the name of the font, at most 31 characters
     * @return {@code this}
     */
    public LayoutBuilder latinFont(String font) {
        this.latinFont = Check.present("font", font);
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
        ParagraphFormatBuilder format = Check.present("format", formats.get(Check.present("role", role))).toBuilder();
        formats.put(
                role,
                Check.present("changed format", Check.present("change", change).apply(format))
                        .build());
        return this;
    }

    /**
     * The format of tables.
     *
     * @param table the format
     * @return {@code this}
     */
    public LayoutBuilder table(TableFormat table) {
        this.table = Check.present("table", table);
        return this;
    }

    /**
     * The format of page numbers.
     *
     * @param pageNumber the format
     * @return {@code this}
     */
    public LayoutBuilder pageNumber(PageNumberFormat pageNumber) {
        this.pageNumber = Check.present("pageNumber", pageNumber);
        return this;
    }

    /**
     * The format of the foot of the last page.
     *
     * @param foot the format
     * @return {@code this}
     */
    public LayoutBuilder foot(FootFormat foot) {
        this.foot = Check.present("foot", foot);
        return this;
    }

    /**
     * The layout as built so far.
     *
     * @return the layout
     * @throws IllegalArgumentException if the grid does not fit the sheet or indents leave no room for text
     */
    public Layout build() {
        return new Layout(paper, grid, mastheadTop, fonts, latinFont, formats, table, pageNumber, foot);
    }
}
