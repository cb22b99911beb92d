package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.LegalCharacters;
import io.github.bulletin4j.constraint.Printed;
import io.github.bulletin4j.constraint.Required;
import io.github.bulletin4j.constraint.TextKind;
import java.util.List;

/**
 * A list (列表), numbered or bulleted.
 *
 * @param ordered whether the items are numbered
 * @param items the items in order
 */
public record ListBlock(
        boolean ordered,

        @Printed(TextKind.RUNNING) @Required List<@LegalCharacters String> items) implements Block {

    /**
     * A list.
     *
     * @param ordered whether the items are numbered
     * @param items the items in order
     */
    public ListBlock {
        items = Copies.list(items, "items");
    }

    /**
     * A numbered list.
     *
     * @param items the items in order
     * @return the list
     */
    public static ListBlock ordered(String... items) {
        return new ListBlock(true, Copies.given(items, "items"));
    }

    /**
     * A bulleted list.
     *
     * @param items the items in order
     * @return the list
     */
    public static ListBlock unordered(String... items) {
        return new ListBlock(false, Copies.given(items, "items"));
    }
}
