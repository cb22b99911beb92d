package io.github.bulletin4j.docx.parts;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.layout.Alignment;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of the styles in a document. */
public final class StyleName {
    /** The style of text in the header row of a table. */
    public static final String TABLE_HEADER = "BulletinTableHeader";

    /** The style of tables. */
    public static final String TABLE = "BulletinTable";

    /** The style of paragraphs that hold a picture. */
    public static final String FIGURE = "BulletinFigure";

    /** The style of the first and the last rule of the foot. */
    public static final String FOOT_OUTER_RULE = "BulletinFootOuterRule";

    /** The style of the rules between the parts of the foot. */
    public static final String FOOT_INNER_RULE = "BulletinFootInnerRule";

    /** The style of empty paragraphs that only part two tables or two sections. */
    public static final String SEPARATOR = "BulletinSeparator";

    /** The built-in style of emphasised text. */
    public static final String STRONG = "Strong";

    /** The built-in style of page numbers. */
    static final String FOOTER = "Footer";

    private static final Map<String, Role> ROLES =
            Arrays.stream(Role.values()).collect(Collectors.toMap(StyleName::id, role -> role));

    private StyleName() {}

    /**
     * The id of the style of a role, such as BulletinHeadline.
     *
     * @param role the role
     * @return the id
     */
    public static String id(Role role) {
        return title(role).replace(" ", "");
    }

    /**
     * The id of the style of text in cells.
     *
     * @param alignment how the column is aligned
     * @return the id
     */
    public static String tableText(Alignment alignment) {
        return switch (alignment) {
            case LEFT, JUSTIFIED -> "BulletinTableText";
            case CENTER -> "BulletinTableTextCentered";
            case RIGHT -> "BulletinTableTextRight";
        };
    }

    /**
     * The role that a style is of.
     *
     * @param style the name or the id of a style, or null
     * @return the role, or null of a style that is of none
     */
    public static @Nullable Role role(@Nullable String style) {
        return style == null ? null : ROLES.get(style.replace(" ", ""));
    }

    /**
     * Whether a style is one of this layout that no role has.
     *
     * @param style the name or the id of a style, or null
     * @return whether it is
     */
    public static boolean isAuxiliary(@Nullable String style) {
        return style != null && style.startsWith("Bulletin") && role(style) == null;
    }

    /** The name that Word shows, such as Bulletin Headline. */
    static String title(Role role) {
        StringBuilder title = new StringBuilder("Bulletin");
        for (String word : role.name().split("_")) {
            title.append(' ').append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return title.toString();
    }

    /** The style that the style of a role is based on: Headingn for headings, so that every reader finds them. */
    static String base(Role role) {
        return switch (role) {
            case COLUMN, HEADLINE, APPENDIX_TITLE -> heading(1);
            case HEADING_1 -> heading(2);
            case HEADING_2 -> heading(3);
            case HEADING_3 -> heading(4);
            case HEADING_4 -> heading(5);
            default -> "Normal";
        };
    }

    static String heading(int level) {
        return "Heading" + level;
    }
}
