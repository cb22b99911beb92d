package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.InRange;
import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.Required;
import java.util.Objects;

/**
 * A heading within an article (层次标题), numbered 一、（一）1.（1） by level (GB/T 9704-2012, 7.3.3).
 *
 * @param level the level, 1 to 4
 * @param text the heading without its number
 * @param marker whether a number is printed before it; absent means {@link Marker#AUTO}
 * @param runIn whether the next paragraph goes on in the same line: （一）加强领导。各区…; its text then includes the 。
 */
public record Heading(
        @Required @InRange(min = 1, max = 4) Integer level,

        @Required @Name(max = 200) String text,

        Marker marker,
        boolean runIn)
        implements Block {

    /** Whether a heading is numbered. */
    public enum Marker {
        /** Numbered within its article. */
        AUTO,
        /** Not numbered, and not counted. */
        NONE
    }

    /**
     * A heading.
     *
     * @param level the level, 1 to 4
     * @param text the heading without its number
     * @param marker whether a number is printed before it
     * @param runIn whether the next paragraph goes on in the same line
     */
    public Heading {
        marker = marker == null ? Marker.AUTO : marker;
    }

    /**
     * A numbered heading.
     *
     * @param level the level, 1 to 4
     * @param text the heading without its number
     * @return the heading
     */
    public static Heading of(int level, String text) {
        return new Heading(level, Objects.requireNonNull(text, "text must not be null"), Marker.AUTO, false);
    }
}
