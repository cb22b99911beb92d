package io.github.bulletin4j.json.layout;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.json.codec.EnumCodec;
import io.github.bulletin4j.json.codec.EnumMapCodec;
import io.github.bulletin4j.json.codec.Phrase;
import io.github.bulletin4j.json.codec.Placed;
import io.github.bulletin4j.json.codec.PlacedCodec;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.format.FormatVersion;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Length;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A layout as its file says it.
 *
 * @param base the layout that it starts from
 * @param paper what differs in the sheet, or null
 * @param grid what differs in the grid, or null
 * @param mastheadTop where the masthead stands, or null
 * @param fonts the fonts that differ
 * @param roles what differs in the formats of roles
 * @param table what differs in tables, or null
 * @param pageNumber what differs in page numbers, or null
 * @param foot what differs in the foot, or null
 */
public record LayoutFile(
        Base base,
        @Nullable Placed<PaperChange> paper,
        @Nullable Placed<GridChange> grid,
        @Nullable Placed<Length> mastheadTop,
        Map<FontUse, Placed<String>> fonts,
        Map<Role, Placed<RoleChange>> roles,
        @Nullable Placed<TableChange> table,
        @Nullable Placed<PageNumberChange> pageNumber,
        @Nullable Placed<FootChange> foot) {

    static final RecordCodec<LayoutFile> CODEC = RecordCodec.of(
                    LayoutFile.class, "A layout (版式): what differs from a built-in one.")
            .named("Layout")
            .stranger("formatVersion", Phrase.of("layout"), Phrase.of("issue"))
            .ignored("$schema", Scalars.TEXT, "The schema that an editor checks the document with (模式); not kept.")
            .constant(
                    "layoutVersion",
                    FormatVersion.VERSION,
                    FormatVersion.CURRENT,
                    "The version of this format (格式版本), 1.0 here. A newer 1.x may add fields.")
            .needed(
                    "base",
                    EnumCodec.of(Base.class),
                    "The built-in layout that holds for what is not said (基础版式): standard or gbt9704, that of"
                            + " GB/T 9704-2012.")
            .optional("paper", new PlacedCodec<>(PaperChange.CODEC), "The sheet and its margins (纸张、页边距).")
            .optional(
                    "grid",
                    new PlacedCodec<>(GridChange.CODEC),
                    "How much text a page holds (版面); fitted to the sheet where it is not said in full.")
            .optional(
                    "mastheadTop",
                    new PlacedCodec<>(LengthCodec.LENGTH),
                    "From the top of the first type area to the upper edge of the masthead (报头上边缘距版心); 0pt leaves"
                            + " it to the formats.")
            .examples("35mm")
            .optional("fonts", fontFields(), "The font that stands for each typeface (字体).")
            .optional("roles", roleFields(), "What differs in the formats of what stands on the page (各要素格式).")
            .optional("table", new PlacedCodec<>(TableChange.CODEC), "How tables look (表格).")
            .optional("pageNumber", new PlacedCodec<>(PageNumberChange.CODEC), "How page numbers look (页码).")
            .optional("foot", new PlacedCodec<>(FootChange.CODEC), "The rules of the foot of the last page (版记分隔线).")
            .build();

    private static EnumMapCodec<FontUse, Placed<String>> fontFields() {
        EnumMapCodec<FontUse, Placed<String>> fonts =
                new EnumMapCodec<>(FontUse.class, "Fonts", "The names of fonts (字体), 1 to 31 characters each.");
        for (FontUse use : FontUse.values()) {
            fonts.with(use, new PlacedCodec<>(Scalars.TEXT), use.description());
        }
        return fonts;
    }

    private static EnumMapCodec<Role, Placed<RoleChange>> roleFields() {
        EnumMapCodec<Role, Placed<RoleChange>> roles =
                new EnumMapCodec<>(Role.class, "Roles", "Formats by what they are for (各要素格式).");
        for (Role role : Role.values()) {
            String name = role.name().replace('_', ' ').toLowerCase(Locale.ROOT);
            roles.with(role, new PlacedCodec<>(RoleChange.CODEC), "The format (格式) of: " + name + ".");
        }
        return roles;
    }

    /** What a file that starts from a base must say of a layout. */
    static LayoutFile of(Layout layout, Base start) {
        Layout base = start.layout();
        Map<FontUse, Placed<String>> fonts = new EnumMap<>(FontUse.class);
        for (FontUse use : FontUse.values()) {
            if (!use.of(layout).equals(use.of(base))) {
                fonts.put(use, Placed.of(use.of(layout)));
            }
        }
        Map<Role, Placed<RoleChange>> roles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            RoleChange change = RoleChange.from(base.format(role), layout.format(role));
            if (change != null) {
                roles.put(role, Placed.of(change));
            }
        }
        PaperChange paper = PaperChange.from(base.paper(), layout.paper());
        return new LayoutFile(
                start,
                placed(paper),
                placed(GridChange.from(base.grid(), layout.grid(), paper != null, layout.paper())),
                placed(Differences.from(base.mastheadTop(), layout.mastheadTop())),
                fonts,
                roles,
                placed(TableChange.from(base.table(), layout.table())),
                placed(PageNumberChange.from(base.pageNumber(), layout.pageNumber())),
                placed(FootChange.from(base.foot(), layout.foot())));
    }

    private static <T> @Nullable Placed<T> placed(@Nullable T value) {
        return value == null ? null : Placed.of(value);
    }

    /** How many parts differ. */
    int size() {
        int size = fonts.size() + roles.size();
        for (Object part : new @Nullable Object[] {paper, grid, mastheadTop, table, pageNumber, foot}) {
            size += part == null ? 0 : 1;
        }
        return size;
    }
}
