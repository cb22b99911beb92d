package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.composition.SlottedLine;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.layout.TextGrid;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sees to what a line's format cannot know, since it depends on what stands around the line: the masthead stands at its
 * height on the page whatever stands above it, the lines of a title stand close together and none holds one character alone,
 * by-line, signature and list of appendices stay with the end of their article, and the notes of a table with each other.
 */
final class LinePlace {
    private static final Set<Role> TITLE = EnumSet.of(Role.KICKER, Role.HEADLINE, Role.SUBTITLE);

    private static final Set<Role> HEAD = EnumSet.of(Role.NUMBER, Role.MASTHEAD_LINE, Role.COMPILERS);

    private static final Set<Role> ENDS =
            EnumSet.of(Role.BYLINE, Role.SIGNATURE, Role.APPENDIX_LIST, Role.APPENDIX_LIST_ITEM);

    private final Layout layout;
    private final SlotRoom slots;
    /** The formats of a title with nothing around it, below, above and between others: an issue has many. */
    private final Map<Role, ParagraphFormat[]> titles = new EnumMap<>(Role.class);

    private boolean mastheadBegun;
    private @Nullable ParagraphFormat name;

    /** The lines of one issue. */
    LinePlace(Layout layout) {
        this.layout = layout;
        this.slots = new SlotRoom(layout);
    }

    /** The lines that a line of the head is set as: one, unless it is too long for its slots. */
    List<SlottedLine> lines(SlottedLine line) {
        return slots.lines(line, layout.format(line.role()));
    }

    /** The format of a line between two others, below what is set already. */
    ParagraphFormat format(
            TextPart part, String read, @Nullable Role previous, @Nullable TextPart following, PageFlow pages) {
        Role next = following == null ? null : following.role();
        Role role = part.role();
        ParagraphFormat format = LineStart.format(part, read, layout.format(role), layout.grid());
        if (TITLE.contains(role)) {
            return TitleBalance.format(read, title(format, role, isTitle(previous), isTitle(next)), layout);
        }
        if (role == Role.APPENDIX_TITLE) {
            return TitleBalance.format(read, format, layout);
        }
        if (staysWith(role, next) && !format.keepWithNext()) {
            return pages.endsNearFoot(part.text(), format)
                    ? format.toBuilder().keepWithNext(true).build()
                    : format;
        }
        if (HEAD.contains(role)) {
            format = part instanceof SlottedLine line ? slots.fit(line, format) : format;
            format = WholeItems.format(part, format, layout);
            return headLine(format, role, previous != null && HEAD.contains(previous));
        }
        if (role == Role.NAME) {
            format = MastheadSize.name(read, format, layout);
            name = format;
        } else if (role == Role.OWNER) {
            format = owner(read, format, previous == Role.NAME, next == Role.NAME ? following : null);
        }
        if (!mastheadBegun && (role == Role.OWNER || role == Role.NAME)) {
            mastheadBegun = true;
            // Of what a line is higher than its characters, word processors set four fifths above them.
            TextGrid grid = layout.grid();
            int higher = Math.max(0, format.line().twips(grid) - format.em(grid));
            int space = layout.mastheadTop().twips(grid) - higher * 4 / 5 - pages.used();
            return space <= format.before().twips(grid)
                    ? format
                    : format.toBuilder().before(Length.twips(space)).build();
        }
        return format;
    }

    private ParagraphFormat owner(String read, ParagraphFormat usual, boolean isBelow, @Nullable TextPart nameBelow) {
        ParagraphFormat standard = layout.format(Role.NAME);
        ParagraphFormat beside = isBelow && name != null ? name : standard;
        return MastheadSize.owner(
                read,
                usual,
                nameBelow == null ? beside : MastheadSize.name(nameBelow.text(), standard, layout),
                isBelow,
                layout);
    }

    /** Whichever line of the head is the first, it keeps the same distance from the masthead; the others follow closely. */
    private ParagraphFormat headLine(ParagraphFormat format, Role role, boolean follows) {
        Length closely = role == Role.NUMBER ? Length.ZERO : format.before();
        Length before = follows ? closely : layout.format(Role.NUMBER).before();
        return before.equals(format.before())
                ? format
                : format.toBuilder().before(before).build();
    }

    /** The end of an article stays with its text, and the notes of a table with each other. */
    private static boolean staysWith(Role role, @Nullable Role next) {
        return next != null && (ENDS.contains(next) || role == Role.TABLE_NOTE && next == role);
    }

    private static boolean isTitle(@Nullable Role role) {
        return role != null && TITLE.contains(role);
    }

    private ParagraphFormat title(ParagraphFormat format, Role role, boolean below, boolean above) {
        if (!below && !above) {
            return format;
        }
        if (format != layout.format(role)) {
            return titled(format, below, above);
        }
        ParagraphFormat[] formats = titles.computeIfAbsent(role, title -> new ParagraphFormat[4]);
        int which = (below ? 1 : 0) + (above ? 2 : 0);
        if (formats[which] == null) {
            formats[which] = titled(format, below, above);
        }
        return formats[which];
    }

    private static ParagraphFormat titled(ParagraphFormat format, boolean below, boolean above) {
        return format.toBuilder()
                .before(below ? Length.ZERO : format.before())
                .after(above ? Length.ZERO : format.after())
                .build();
    }
}
