package io.github.bulletin4j.layout;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.layout.PageNumberFormat.Position;

/** The values of {@link Layout#gbt9704()}, as far as they differ from {@link Layout#standard()}. */
final class GbtFormats {
    private static final Length SIZE_2 = Length.parse("二号");
    private static final Length TITLE_LINE = Length.lines(1.25);
    private static final Length MASTHEAD_GAP = Length.points(10);

    private GbtFormats() {}

    static Layout layout() {
        // 28 mm on the left, rounded so that the type area is 156 mm wide.
        Paper paper =
                Paper.a4(Length.millimetres(37), Length.millimetres(26), Length.millimetres(35), Length.points(79.4));
        LayoutBuilder layout = StandardFormats.layout().toBuilder()
                .page(paper, 28, 22)
                .mastheadTop(Length.millimetres(35))
                .pageNumber(new PageNumberFormat(
                        Position.OUTER, Typeface.SONGTI, StandardFormats.SIZE_4, Length.points(71.25)))
                .foot(new FootFormat(Length.millimetres(0.35), Length.millimetres(0.25), Length.points(1.5)));
        // What stands apart there stands apart as far here, though the lines are closer.
        TextGrid standard = StandardFormats.layout().grid();
        StandardFormats.layout()
                .formats()
                .forEach((role, format) -> layout.format(
                        role,
                        change -> change.before(Length.twips(format.before().twips(standard)))
                                .after(Length.twips(format.after().twips(standard)))));
        return layout.format(Role.OWNER, change -> change.before(MASTHEAD_GAP))
                .format(Role.NAME, change -> change.before(MASTHEAD_GAP))
                .format(Role.NUMBER, change -> change.before(Length.lines(1)))
                .format(
                        Role.COMPILERS,
                        change ->
                                change.ruleBelow(new Rule(Length.points(2.25), StandardFormats.RED, Length.points(11))))
                .format(
                        Role.HEADLINE,
                        change -> change.typeface(Typeface.XIAOBIAOSONG)
                                .size(SIZE_2)
                                .line(TITLE_LINE))
                .format(
                        Role.APPENDIX_TITLE,
                        change -> change.typeface(Typeface.XIAOBIAOSONG)
                                .size(SIZE_2)
                                .line(TITLE_LINE)
                                .before(Length.lines(1)))
                .format(
                        Role.DISTRIBUTION,
                        change -> change.size(StandardFormats.SIZE_4)
                                .leftIndent(Length.ems(3))
                                .rightIndent(Length.ems(1)))
                .format(
                        Role.RECIPIENT,
                        change -> change.size(StandardFormats.SIZE_4)
                                .leftIndent(Length.ems(3))
                                .rightIndent(Length.ems(1)))
                .format(
                        Role.PRINT_RUN,
                        change -> change.size(StandardFormats.SIZE_4)
                                .leftIndent(Length.ems(1))
                                .rightIndent(Length.ems(1)))
                .format(
                        Role.EDITORS,
                        change -> change.size(StandardFormats.SIZE_4)
                                .leftIndent(Length.ems(1))
                                .rightIndent(Length.ems(1)))
                .format(
                        Role.PRINTING,
                        change -> change.size(StandardFormats.SIZE_4)
                                .leftIndent(Length.ems(1))
                                .rightIndent(Length.ems(1)))
                .build();
    }
}
