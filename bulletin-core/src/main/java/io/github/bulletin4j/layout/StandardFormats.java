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

    static final Length SIZE_4 = Length.parse("四号");
    static final Length SIZE_SMALL_4 = Length.parse("小四");

    private static final Length NONE = Length.ems(0);
    private static final Length LINE = Length.lines(1);
    /** 1.3 of the size: exact, since what a font asks for differs from one computer to another. */
    private static final Length SMALL_LINE = Length.points(15.6);

    private static final Length CAPTION_LINE = Length.points(18.2);
    private static final Length HALF_LINE = Length.lines(0.5);

    /** What keeps the text above and below a table off its rules. */
    private static final Length OFF_RULE = Length.lines(0.125);

    private StandardFormats() {}

    static Layout layout() {
        Map<Typeface, String> fonts = new EnumMap<>(Typeface.class);
        for (Typeface typeface : Typeface.values()) {
            fonts.put(typeface, typeface.usualFont());
        }
        return new Layout(
                Paper.a4(
                        Length.millimetres(25.4),
                        Length.millimetres(31.75),
                        Length.millimetres(25.4),
                        Length.millimetres(31.75)),
                // 26 characters are a twentieth of one wider than the type area: Word finds that in the marks of a
                // line.
                new TextGrid(26, 22, Length.parse("三号"), Length.points(31.2), Length.ZERO),
                Length.ZERO,
                fonts,
                "Times New Roman",
                formats(),
                new TableFormat(FANGSONG, HEITI, SIZE_SMALL_4, LINE, Length.points(0.5), Length.points(5.4)),
                new PageNumberFormat(Position.CENTER, Typeface.SONGTI, SIZE_4, Length.points(42.55)),
                new FootFormat(Length.points(1), Length.points(0.75), Length.points(1.5)));
    }

    private static Map<Role, ParagraphFormat> formats() {
        Map<Role, ParagraphFormat> formats = new EnumMap<>(Role.class);
        ParagraphFormat left = plain(FANGSONG, LEFT);
        ParagraphFormat body = left.toBuilder()
                .alignment(JUSTIFIED)
                .firstLineIndent(Length.ems(2))
                .build();
        ParagraphFormat note = plain(KAITI, JUSTIFIED).toBuilder()
                .firstLineIndent(Length.ems(2))
                .leftIndent(Length.ems(2))
                .rightIndent(Length.ems(2))
                .after(HALF_LINE)
                .build();
        ParagraphFormat masthead = plain(XIAOBIAOSONG, CENTER).toBuilder()
                .color(RED)
                .before(Length.points(26))
                .line(Length.points(62.4))
                .keepWithNext(true)
                .build();
        ParagraphFormat heading = body.toBuilder().keepWithNext(true).build();
        ParagraphFormat small = plain(FANGSONG, LEFT).toBuilder()
                .size(SIZE_SMALL_4)
                .line(SMALL_LINE)
                .build();

        formats.put(Role.COPY_NUMBER, left);
        formats.put(Role.CLASSIFICATION, plain(HEITI, LEFT));
        formats.put(Role.URGENCY, plain(HEITI, LEFT));
        formats.put(Role.NOTICE, plain(HEITI, LEFT));
        formats.put(Role.OWNER, masthead.toBuilder().size(Length.parse("初号")).build());
        formats.put(Role.NAME, masthead.toBuilder().size(Length.parse("小初")).build());
        formats.put(
                Role.NUMBER,
                plain(FANGSONG, CENTER).toBuilder().before(Length.points(30)).build());
        formats.put(Role.MASTHEAD_LINE, left);
        formats.put(
                Role.COMPILERS,
                left.toBuilder()
                        .after(Length.lines(1.5))
                        .ruleBelow(new Rule(Length.points(2.25), RED, Length.points(4)))
                        .build());
        formats.put(Role.EDITOR_NOTE, note.toBuilder().before(HALF_LINE).build());
        formats.put(
                Role.CONTENTS_HEADING,
                plain(HEITI, CENTER).toBuilder()
                        .before(HALF_LINE)
                        .keepWithNext(true)
                        .build());
        formats.put(
                Role.CONTENTS_ENTRY, left.toBuilder().leftIndent(Length.ems(2)).build());
        formats.put(
                Role.CONTENTS_COLUMN,
                plain(HEITI, LEFT).toBuilder()
                        .leftIndent(Length.ems(2))
                        .keepWithNext(true)
                        .build());
        formats.put(
                Role.COLUMN,
                plain(HEITI, LEFT).toBuilder().before(LINE).keepWithNext(true).build());
        formats.put(
                Role.KICKER,
                plain(KAITI, CENTER).toBuilder().before(LINE).keepWithNext(true).build());
        formats.put(
                Role.HEADLINE,
                plain(HEITI, CENTER).toBuilder()
                        .before(LINE)
                        .after(LINE)
                        .keepWithNext(true)
                        .build());
        formats.put(
                Role.SUBTITLE,
                plain(KAITI, CENTER).toBuilder().after(LINE).keepWithNext(true).build());
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
                        .firstLineIndent(Length.ems(2))
                        .leftIndent(Length.ems(2))
                        .rightIndent(Length.ems(2))
                        .build());
        formats.put(
                Role.TABLE_CAPTION,
                small.toBuilder()
                        .typeface(HEITI)
                        .size(SIZE_4)
                        .line(CAPTION_LINE)
                        .alignment(CENTER)
                        .before(Length.lines(0.25))
                        .after(Length.lines(0.125))
                        .keepWithNext(true)
                        .build());
        formats.put(
                Role.TABLE_UNIT,
                small.toBuilder()
                        .alignment(RIGHT)
                        .after(OFF_RULE)
                        .keepWithNext(true)
                        .build());
        formats.put(Role.TABLE_NOTE, small.toBuilder().before(OFF_RULE).build());
        formats.put(
                Role.FIGURE_CAPTION,
                small.toBuilder()
                        .typeface(KAITI)
                        .size(SIZE_4)
                        .line(CAPTION_LINE)
                        .alignment(CENTER)
                        .after(Length.lines(0.25))
                        .build());
        formats.put(Role.BYLINE, plain(FANGSONG, RIGHT));
        formats.put(Role.ADDRESSEE, left.toBuilder().keepWithNext(true).build());
        // Two characters are left free at the right (GB/T 9704-2012, 7.3.5.2).
        formats.put(
                Role.SIGNATURE,
                plain(FANGSONG, RIGHT).toBuilder().rightIndent(Length.ems(2)).build());
        // A line is left free above, two characters before (GB/T 9704-2012, 7.3.4).
        formats.put(
                Role.APPENDIX_LIST,
                left.toBuilder()
                        .before(LINE)
                        .leftIndent(Length.ems(5))
                        .firstLineIndent(Length.ems(-3))
                        .build());
        formats.put(
                Role.APPENDIX_LIST_ITEM,
                left.toBuilder().leftIndent(Length.ems(5)).build());
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
                        .leftIndent(Length.ems(2))
                        .firstLineIndent(Length.ems(-2))
                        .keepWithNext(true)
                        .build());
        formats.put(
                Role.RECIPIENT,
                left.toBuilder().leftIndent(Length.ems(2)).keepWithNext(true).build());
        formats.put(
                Role.PRINT_RUN,
                plain(FANGSONG, RIGHT).toBuilder().keepWithNext(true).build());
        formats.put(Role.EDITORS, left.toBuilder().keepWithNext(true).build());
        formats.put(Role.PRINTING, left.toBuilder().keepWithNext(true).build());
        return formats;
    }

    /** A line of the grid. */
    private static ParagraphFormat plain(Typeface typeface, Alignment alignment) {
        return new ParagraphFormat(
                typeface,
                Length.ems(1),
                BLACK,
                false,
                alignment,
                Length.ZERO,
                Length.ZERO,
                LINE,
                NONE,
                NONE,
                NONE,
                false,
                false,
                null);
    }
}
