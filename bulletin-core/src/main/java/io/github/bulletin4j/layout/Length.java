package io.github.bulletin4j.layout;

import java.util.Objects;

/**
 * A length on paper: in millimetres, centimetres, points or by the name of a size of type (字号), or by what the page is
 * made of: characters of the body (em) and lines of the grid. {@code Length.parse("37mm")}, {@code Length.points(16)},
 * {@code Length.parse("三号")}, {@code Length.lines(0.5)}.
 *
 * <p>Kept to a thousandth of its unit. Two lengths are equal when they are said in the same way: 三号 is not equal to
 * 16pt, though it is as long. Immutable and safe for use by many threads.
 */
public final class Length {
    /** No length. */
    public static final Length ZERO = new Length(LengthUnit.POINT, 0);

    /** The largest distance that Word knows, in thousandths of a point: 22 inches. */
    private static final int LONGEST = 22 * 72 * 1000;

    private static final int MOST_RELATIVE = 100 * 1000;
    private static final int TWIPS_PER_POINT = 20;

    private final LengthUnit unit;
    private final int thousandths;
    private final int twips;

    Length(LengthUnit unit, int thousandths) {
        long points = unit.isRelative() ? 0 : points(unit, thousandths);
        if (Math.abs(points) > LONGEST || unit.isRelative() && Math.abs((long) thousandths) > MOST_RELATIVE) {
            throw new IllegalArgumentException(
                    "a length must be at most 558.8mm, 55.88cm, 1584pt, 100em or 100line, got "
                            + LengthText.format(unit, thousandths));
        }
        this.unit = unit;
        this.thousandths = thousandths;
        this.twips = (int) Math.floorDiv(points * TWIPS_PER_POINT + 500, 1000L);
    }

    /**
     * Millimetres.
     *
     * @param millimetres how many, at most 558.8 either way
     * @return the length
     * @throws IllegalArgumentException if there are more
     */
    public static Length millimetres(double millimetres) {
        return of(LengthUnit.MILLIMETRE, millimetres);
    }

    /**
     * Points, of which 72 are an inch.
     *
     * @param points how many, at most 1584 either way
     * @return the length
     * @throws IllegalArgumentException if there are more
     */
    public static Length points(double points) {
        return of(LengthUnit.POINT, points);
    }

    /**
     * Twips, the twentieths of a point that Word counts in; said in points.
     *
     * @param twips how many, at most 31680 either way
     * @return the length
     * @throws IllegalArgumentException if there are more
     */
    public static Length twips(int twips) {
        return of(LengthUnit.POINT, (double) twips / TWIPS_PER_POINT);
    }

    /**
     * Widths of a character: of the body, or where an indent is meant, of the paragraph itself.
     *
     * @param characters how many, at most 100 either way
     * @return the length
     * @throws IllegalArgumentException if there are more
     */
    public static Length ems(double characters) {
        return of(LengthUnit.EM, characters);
    }

    /**
     * Lines of the grid.
     *
     * @param lines how many, at most 100 either way
     * @return the length
     * @throws IllegalArgumentException if there are more
     */
    public static Length lines(double lines) {
        return of(LengthUnit.LINE, lines);
    }

    /**
     * Reads a length: a number with mm, cm, pt, em or line ({@code 37mm}, {@code 1.5cm}, {@code -0.2pt}), or a size of type
     * from 初号 to 八号; {@code 3号} and {@code 小四号} are read too.
     *
     * @param text what {@link #format()} gives
     * @return the length
     * @throws IllegalArgumentException if the text is no length
     */
    public static Length parse(String text) {
        return LengthText.parse(Objects.requireNonNull(text, "text must not be null"));
    }

    private static Length of(LengthUnit unit, double amount) {
        long thousandths = Math.round(amount * 1000);
        if (Double.isNaN(amount) || thousandths != (int) thousandths) {
            throw new IllegalArgumentException("a length must be a number of reasonable size, got " + amount);
        }
        return new Length(unit, (int) thousandths);
    }

    /**
     * The length as people say it.
     *
     * @return such as {@code 37mm}, {@code 16pt}, {@code 三号}, {@code 2em}, {@code 1line}
     */
    public String format() {
        return LengthText.format(unit, thousandths);
    }

    /**
     * Whether the length hangs on a grid.
     *
     * @return true for characters and lines
     */
    public boolean isRelative() {
        return unit.isRelative();
    }

    /**
     * The length in twips (twentieths of a point), rounded to the nearest.
     *
     * @return twips
     * @throws IllegalStateException if the length hangs on a grid
     */
    public int twips() {
        if (unit.isRelative()) {
            throw new IllegalStateException(format() + " hangs on a grid");
        }
        return twips;
    }

    /**
     * The length in twips (twentieths of a point) on a grid. Characters and lines are rounded down, so that what fits the
     * grid fits the page.
     *
     * @param grid the grid
     * @return twips
     */
    public int twips(TextGrid grid) {
        return twips(grid, grid.em());
    }

    int twips(TextGrid grid, int em) {
        return switch (unit) {
            case EM -> (int) Math.floorDiv((long) thousandths * em, 1000L);
            case LINE -> (int) Math.floorDiv((long) thousandths * grid.pitch().twips(), 1000L);
            default -> twips;
        };
    }

    /**
     * How many characters an indent has, if that is how it is said.
     *
     * @return hundredths of a character, rounded down; 0 for a length of another unit
     */
    public int hundredthsOfEm() {
        return unit == LengthUnit.EM ? Math.floorDiv(thousandths, 10) : 0;
    }

    /** In thousandths of a point. */
    private static long points(LengthUnit unit, int thousandths) {
        return switch (unit) {
            case MILLIMETRE -> Math.floorDiv(thousandths * 7200L + 1270, 2540L);
            case CENTIMETRE -> Math.floorDiv(thousandths * 72000L + 1270, 2540L);
            default -> thousandths;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Length length && length.unit == unit && length.thousandths == thousandths;
    }

    @Override
    public int hashCode() {
        return 31 * unit.ordinal() + thousandths;
    }

    @Override
    public String toString() {
        return format();
    }
}
