package io.github.bulletin4j.layout;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.layout.PageNumberFormat.Position;

/** The values of {@link Layout#gbt9704()}, as far as they differ from {@link Layout#standard()}. */
final class GbtFormats {
    private static final int SIZE_2 = 44;
    private static final int SIZE_4 = 28;
    private static final int MILLIMETRES_35 = 1984;
    private static final int MASTHEAD_GAP = 200;

    private GbtFormats() {}

    static Layout layout() {
        Paper paper = Paper.a4(2098, 1474, 1984, 1588);
        TextGrid grid = TextGrid.filling(28, 22, 32, paper);
        LayoutBuilder layout = StandardFormats.layout().toBuilder()
                .paper(paper)
                .grid(grid)
                .mastheadTop(MILLIMETRES_35)
                .table(new TableFormat(Typeface.FANGSONG, Typeface.HEITI, 24, grid.pitch(), 4, 108))
                .pageNumber(new PageNumberFormat(Position.OUTSIDE, Typeface.SONGTI, SIZE_4, 1425))
                .foot(new FootFormat(8, 6));
        StandardFormats.layout().formats().forEach((role, format) -> {
            if (format.line() == StandardFormats.layout().grid().pitch()) {
                layout.format(role, change -> change.line(grid.pitch()));
            }
        });
        int title = grid.pitch() * 5 / 4;
        return layout.format(Role.OWNER, change -> change.before(MASTHEAD_GAP))
                .format(Role.NAME, change -> change.before(MASTHEAD_GAP))
                .format(Role.NUMBER, change -> change.before(grid.pitch()))
                .format(Role.COMPILERS, change -> change.ruleBelow(new Rule(18, StandardFormats.RED, 11)))
                .format(
                        Role.HEADLINE,
                        change -> change.typeface(Typeface.XIAOBIAOSONG)
                                .size(SIZE_2)
                                .line(title))
                .format(
                        Role.APPENDIX_TITLE,
                        change -> change.typeface(Typeface.XIAOBIAOSONG)
                                .size(SIZE_2)
                                .line(title)
                                .before(grid.pitch()))
                .format(
                        Role.DISTRIBUTION,
                        change -> change.size(SIZE_4).leftIndent(3).rightIndent(1))
                .format(
                        Role.RECIPIENT,
                        change -> change.size(SIZE_4).leftIndent(3).rightIndent(1))
                .format(
                        Role.PRINT_RUN,
                        change -> change.size(SIZE_4).leftIndent(1).rightIndent(1))
                .format(
                        Role.EDITORS,
                        change -> change.size(SIZE_4).leftIndent(1).rightIndent(1))
                .build();
    }
}
