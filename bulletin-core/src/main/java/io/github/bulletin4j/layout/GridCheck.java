package io.github.bulletin4j.layout;

import io.github.bulletin4j.composition.Role;

/** Refuses a layout whose parts do not go together: text that does not fit the page, lengths that the grid makes too long. */
final class GridCheck {
    /** Squeezing punctuation makes up for a twentieth of a character in nearly every line. */
    private static final int MOST_MISSING = 20;

    private final Paper paper;
    private final TextGrid grid;

    GridCheck(Paper paper, TextGrid grid) {
        this.paper = paper;
        this.grid = grid;
        int height = grid.lines() * grid.pitch().twips();
        Check.that(
                height <= paper.typeHeight().twips(),
                grid.lines() + " lines of " + grid.pitch().format() + " do not fit the type area's height of "
                        + paper.typeHeight().format());
        int character = grid.em() + grid.tracking().twips();
        Check.that(
                grid.missing(paper) <= grid.em() / MOST_MISSING,
                grid.characters() + " characters of " + points(character) + " do not fit the type area's width of "
                        + paper.typeWidth().format());
    }

    void format(Role role, ParagraphFormat format) {
        type("size of " + role, format.size());
        length("before of " + role, format.before(), Check.LONGEST);
        length("after of " + role, format.after(), Check.LONGEST);
        length("line of " + role, format.line(), Check.LONGEST);
        indents(role, format);
    }

    private void indents(Role role, ParagraphFormat format) {
        int left = format.indent(format.leftIndent(), grid);
        int right = format.indent(format.rightIndent(), grid);
        int first = format.indent(format.firstLineIndent(), grid);
        Check.that(
                left >= 0 && right >= 0,
                "leftIndent and rightIndent of " + role + " must not be negative, got "
                        + format.leftIndent().format() + " and "
                        + format.rightIndent().format());
        Check.that(
                first >= -left,
                "firstLineIndent of " + role + " must not hang out further than its leftIndent, got "
                        + format.firstLineIndent().format() + " and "
                        + format.leftIndent().format());
        int indents = left + right + Math.max(0, first);
        Check.that(
                indents + format.em(grid) <= paper.typeWidth().twips(),
                "the indents of " + role + " leave no room for text: " + points(indents)
                        + " and a character of " + points(format.em(grid)) + " in a width of "
                        + paper.typeWidth().format());
    }

    void table(TableFormat table) {
        type("size of the table", table.size());
        length("rowHeight of the table", table.rowHeight(), Check.LONGEST);
        length("cellMargin of the table", table.cellMargin(), TableFormat.WIDEST_MARGIN);
    }

    void pageNumber(PageNumberFormat pageNumber) {
        type("size of the pageNumber", pageNumber.size());
        length("distance of the pageNumber", pageNumber.distance(), Check.LONGEST);
    }

    void mastheadTop(Length mastheadTop) {
        length("mastheadTop", mastheadTop, Length.twips(paper.typeHeight().twips() / 2));
    }

    private void type(String name, Length size) {
        Check.within(name, size, size.twips(grid), Check.SMALLEST_TYPE, Check.LARGEST_TYPE);
    }

    private void length(String name, Length length, Length most) {
        Check.within(name, length, length.twips(grid), Length.ZERO, most);
    }

    private static String points(int twips) {
        return Length.twips(twips).format();
    }
}
