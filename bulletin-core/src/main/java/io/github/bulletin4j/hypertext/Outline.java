package io.github.bulletin4j.hypertext;

import io.github.bulletin4j.composition.Role;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The levels of headings, none left out: the first heading is of level 1, and each of the next is one level below the last
 * that it belongs to, whichever are missing between them. Use by one thread, for one issue.
 */
public final class Outline {
    private final Deque<Integer> open = new ArrayDeque<>();

    /** An outline without headings. */
    public Outline() {}

    /**
     * Whether a part of the page is a heading of the issue.
     *
     * @param role what it is on the page
     * @return whether it has a level
     */
    public static boolean isHeading(Role role) {
        return depth(role) > 0;
    }

    /**
     * The level of the next heading.
     *
     * @param role what it is on the page
     * @return from 1 up to 6, or beyond where an article in a column has four levels
     */
    public int next(Role role) {
        int depth = depth(role);
        while (!open.isEmpty() && open.peek() >= depth) {
            open.pop();
        }
        open.push(depth);
        return open.size();
    }

    /** How deep a heading stands at most: the contents do not stand above the articles, the appendices not below them. */
    private static int depth(Role role) {
        return switch (role) {
            case NAME -> 1;
            case COLUMN, APPENDIX_TITLE -> 2;
            case HEADLINE, CONTENTS_HEADING -> 3;
            case HEADING_1 -> 4;
            case HEADING_2 -> 5;
            case HEADING_3 -> 6;
            case HEADING_4 -> 7;
            default -> 0;
        };
    }
}
