package io.github.bulletin4j.layout;

import static io.github.bulletin4j.layout.Alignment.CENTER;
import static io.github.bulletin4j.layout.Alignment.JUSTIFIED;
import static io.github.bulletin4j.layout.Alignment.LEFT;
import static io.github.bulletin4j.layout.Alignment.RIGHT;
import static io.github.bulletin4j.layout.Typeface.FANGSONG;
import static io.github.bulletin4j.layout.Typeface.HEITI;
import static io.github.bulletin4j.layout.Typeface.KAITI;
import static io.github.bulletin4j.layout.Typeface.XIAOBIAOSONG;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.layout.PageNumberFormat.Position;
import java.util.EnumMap;
import java.util.Map;

/** The values of {@link Layout#standard()}. */
final class StandardFormats {
    static final String BLACK = "000000";
    static final String RED = "FF0000";

    private static final int SIZE_3 = 32;
    private static final int SIZE_4 = 28;
    private static final int SIZE_SMALL_4 = 24;
    private static final int PITCH = 624;

    /**
     * Lines of 26 characters would fit with a twip less. Three more leave room for a part of a punctuation mark, as Word
     * finds it by squeezing punctuation; programs that do not squeeze then break most lines where Word does. Word itself
     * still has to squeeze two marks to take in a 27th character.
     */
    private static final int TRACKING = -4;

    private static final int MASTHEAD_LINE = 1248;
    private static final int HALF_LINE = PITCH / 2;

    private StandardFormats() {}

    static Layout layout() {
        Map<Typeface, String> fonts = new EnumMap<>(Typeface.class);
        for (Typeface typeface : Typeface.values()) {
            fonts.put(typeface, typeface.usualFont());
        }
        return new Layout(
                Paper.a4(1440, 1800, 1440, 1800),
                new TextGrid(26, 22, SIZE_3, PITCH, TRACKING),
                0,
                fonts,
                "Times New Roman",
                formats(),
                new TableFormat(FANGSONG, HEITI, SIZE_SMALL_4, PITCH, 4, 108),
                new PageNumberFormat(Position.CENTER, Typeface.SONGTI, SIZE_4, 851),
                new FootFormat(8, 6));
    }

    private static Map<Role, ParagraphFormat> formats() {
        Map<Role, ParagraphFormat> formats = new EnumMap<>(Role.class);
        ParagraphFormat left = plain(FANGSONG, LEFT);
        ParagraphFormat body =
                left.toBuilder().alignment(JUSTIFIED).firstLineIndent(2).build();
        ParagraphFormat note = plain(KAITI, JUSTIFIED).toBuilder()
                .firstLineIndent(2)
                .leftIndent(2)
                .rightIndent(2)
                .after(HALF_LINE)
                .build();
        ParagraphFormat masthead = plain(XIAOBIAOSONG, CENTER).toBuilder()
                .color(RED)
                .before(520)
                .line(MASTHEAD_LINE)
                .keepWithNext(true)
                .build();
        ParagraphFormat heading = body.toBuilder().keepWithNext(true).build();
        ParagraphFormat small =
                plain(FANGSONG, LEFT).toBuilder().size(SIZE_SMALL_4).line(0).build();

        formats.put(Role.COPY_NUMBER, left);
        formats.put(Role.CLASSIFICATION, plain(HEITI, LEFT));
        formats.put(Role.URGENCY, plain(HEITI, LEFT));
        formats.put(Role.NOTICE, plain(HEITI, LEFT));
        formats.put(Role.OWNER, masthead.toBuilder().size(84).build());
        formats.put(Role.NAME, masthead.toBuilder().size(72).build());
        formats.put(Role.NUMBER, plain(FANGSONG, CENTER).toBuilder().before(600).build());
        formats.put(
                Role.COMPILERS,
                left.toBuilder()
                        .after(PITCH * 3 / 2)
                        .ruleBelow(new Rule(18, RED, 4))
                        .build());
        formats.put(Role.EDITOR_NOTE, note.toBuilder().before(HALF_LINE).build());
        formats.put(
                Role.CONTENTS_HEADING,
                plain(HEITI, CENTER).toBuilder()
                        .before(HALF_LINE)
                        .keepWithNext(true)
                        .build());
        formats.put(Role.CONTENTS_ENTRY, left.toBuilder().leftIndent(2).build());
        formats.put(
                Role.COLUMN,
                plain(HEITI, LEFT).toBuilder().before(PITCH).keepWithNext(true).build());
        formats.put(
                Role.KICKER,
                plain(KAITI, CENTER).toBuilder()
                        .before(PITCH)
                        .keepWithNext(true)
                        .build());
        formats.put(
                Role.HEADLINE,
                plain(HEITI, CENTER).toBuilder()
                        .before(PITCH)
                        .after(PITCH)
                        .keepWithNext(true)
                        .build());
        formats.put(
                Role.SUBTITLE,
                plain(KAITI, CENTER).toBuilder().after(PITCH).keepWithNext(true).build());
        formats.put(Role.ARTICLE_NOTE, note);
        formats.put(Role.BODY, body);
        formats.put(Role.HEADING_1, heading.toBuilder().typeface(HEITI).build());
        formats.put(Role.HEADING_2, heading.toBuilder().typeface(KAITI).build());
        formats.put(Role.HEADING_3, heading);
        formats.put(Role.HEADING_4, heading);
        formats.put(Role.LIST_ITEM, body);
        formats.put(
                Role.QUOTE,
                plain(KAITI, JUSTIFIED).toBuilder()
                        .firstLineIndent(2)
                        .leftIndent(2)
                        .rightIndent(2)
                        .build());
        formats.put(
                Role.TABLE_CAPTION,
                small.toBuilder()
                        .typeface(HEITI)
                        .size(SIZE_4)
                        .alignment(CENTER)
                        .before(HALF_LINE / 2)
                        .after(HALF_LINE / 4)
                        .keepWithNext(true)
                        .build());
        formats.put(
                Role.TABLE_UNIT,
                small.toBuilder().alignment(RIGHT).keepWithNext(true).build());
        formats.put(Role.TABLE_NOTE, small);
        formats.put(
                Role.FIGURE_CAPTION,
                small.toBuilder()
                        .typeface(KAITI)
                        .size(SIZE_4)
                        .alignment(CENTER)
                        .after(HALF_LINE / 2)
                        .build());
        formats.put(Role.BYLINE, plain(FANGSONG, RIGHT));
        formats.put(
                Role.APPENDIX_LABEL,
                plain(HEITI, LEFT).toBuilder()
                        .keepWithNext(true)
                        .startsPage(true)
                        .build());
        formats.put(
                Role.APPENDIX_TITLE,
                plain(HEITI, CENTER).toBuilder()
                        .after(HALF_LINE)
                        .keepWithNext(true)
                        .build());
        formats.put(
                Role.APPENDIX_PERIOD,
                plain(KAITI, CENTER).toBuilder()
                        .after(HALF_LINE)
                        .keepWithNext(true)
                        .build());
        formats.put(
                Role.DISTRIBUTION,
                left.toBuilder()
                        .leftIndent(2)
                        .firstLineIndent(-2)
                        .keepWithNext(true)
                        .build());
        formats.put(
                Role.RECIPIENT,
                left.toBuilder().leftIndent(2).keepWithNext(true).build());
        formats.put(
                Role.PRINT_RUN,
                plain(FANGSONG, RIGHT).toBuilder().keepWithNext(true).build());
        formats.put(Role.EDITORS, left.toBuilder().keepWithNext(true).build());
        return formats;
    }

    /** A line of the grid. */
    private static ParagraphFormat plain(Typeface typeface, Alignment alignment) {
        return new ParagraphFormat(typeface, SIZE_3, BLACK, false, alignment, 0, 0, PITCH, 0, 0, 0, false, false, null);
    }
}
