package io.github.bulletin4j.layout;

/**
 * How much text a page holds (版面): 28 characters × 22 lines in GB/T 9704-2012, 5.2.3.
 *
 * @param characters characters in a line
 * @param lines lines on a page
 * @param size the size of a character of the body
 * @param pitch from base line to base line
 * @param tracking what is added after each character (字符间距); below 0 characters stand closer
 */
public record TextGrid(int characters, int lines, Length size, Length pitch, Length tracking) {
    private static final int TWIPS_PER_HALF_POINT = 10;
    private static final Length SMALLEST = Length.points(5);
    private static final Length LARGEST = Length.points(50);
    private static final Length WIDEST_PITCH = Length.points(250);

    /**
     * A grid.
     *
     * @param characters characters in a line, 5 to 100
     * @param lines lines on a page, 5 to 100
     * @param size the size of a character of the body, 5 to 50 points
     * @param pitch from base line to base line, not below the size and at most 250 points
     * @param tracking what is added after each character, at most a tenth of its width either way
     * @throws IllegalArgumentException if a value is out of its bounds
     * @throws NullPointerException if one is null
     */
    public TextGrid {
        Check.range("characters", characters, 5, 100);
        Check.range("lines", lines, 5, 100);
        Check.absolute("size", size, SMALLEST, LARGEST);
        Check.absolute("pitch", pitch, size, WIDEST_PITCH);
        int tenth = size.twips() / 10;
        Check.absolute("tracking", tracking, Length.twips(-tenth), Length.twips(tenth));
    }

    /**
     * The grid whose characters and lines fill the type area of a sheet.
     *
     * @param characters characters in a line
     * @param lines lines on a page
     * @param size the size of a character of the body
     * @param paper the sheet
     * @return the grid
     * @throws IllegalArgumentException if characters of this size do not fit, even a tenth closer
     */
    public static TextGrid filling(int characters, int lines, Length size, Paper paper) {
        Check.range("characters", characters, 5, 100);
        Check.range("lines", lines, 5, 100);
        Check.absolute("size", size, SMALLEST, LARGEST);
        Check.present("paper", paper);
        int spare = paper.typeWidth().twips() - characters * em(size);
        Length pitch = Length.twips(Math.min(paper.typeHeight().twips() / lines, WIDEST_PITCH.twips()));
        int tracking = Math.floorDiv(spare, characters);
        Check.that(
                tracking >= -(size.twips() / 10),
                characters + " characters of " + size.format() + " do not fit the type area's width of "
                        + paper.typeWidth().format());
        Check.that(
                pitch.twips() >= size.twips(),
                lines + " lines of " + size.format() + " do not fit the type area's height of "
                        + paper.typeHeight().format());
        return new TextGrid(characters, lines, size, pitch, Length.twips(Math.min(tracking, size.twips() / 10)));
    }

    /**
     * The width of a character of the body, in twips (twentieths of a point) and as Word knows it: to half a point.
     *
     * @return twips
     */
    public int em() {
        return em(size);
    }

    /**
     * How much wider than the type area of a sheet a line of so many characters is, which squeezed punctuation has to make up.
     *
     * @param paper the sheet
     * @return twips, 0 if the characters fit
     */
    public int missing(Paper paper) {
        return Math.max(
                0, characters * (em() + tracking.twips()) - paper.typeWidth().twips());
    }

    private static int em(Length size) {
        return (size.twips() + TWIPS_PER_HALF_POINT / 2) / TWIPS_PER_HALF_POINT * TWIPS_PER_HALF_POINT;
    }
}
