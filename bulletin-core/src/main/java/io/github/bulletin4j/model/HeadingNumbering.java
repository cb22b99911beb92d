package io.github.bulletin4j.model;

/**
 * Numbers the headings of one body: 一、（一）1.（1） by level (GB/T 9704-2012, 7.3.3). A heading restarts the numbers of
 * the levels below it. Make one for each body; not safe for use by several threads.
 */
public final class HeadingNumbering {

    private final int[] counts = new int[4];

    /** Starts before the first heading of a body. */
    public HeadingNumbering() {}

    /**
     * The number of a heading as printed: 一、, （一）, 1., （1）.
     *
     * @param heading the next heading of the body
     * @return the number with its marks, empty if the heading has none
     */
    public String marker(Heading heading) {
        Integer level = heading.level();
        if (heading.marker() == Heading.Marker.NONE || level == null || level < 1 || level > counts.length) {
            return "";
        }
        int count = ++counts[level - 1];
        for (int below = level; below < counts.length; below++) {
            counts[below] = 0;
        }
        return marker(level, count);
    }

    /**
     * The heading as printed, with its number if it has one.
     *
     * @param heading the next heading of the body
     * @return the number and the text
     */
    public String format(Heading heading) {
        return marker(heading) + (heading.text() == null ? "" : heading.text());
    }

    private static String marker(int level, int count) {
        return switch (level) {
            case 1 -> ChineseNumeral.of(count) + "、";
            case 2 -> "（" + ChineseNumeral.of(count) + "）";
            case 3 -> count + ".";
            default -> "（" + count + "）";
        };
    }
}
