package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Required;
import jakarta.validation.Valid;
import java.util.List;

/**
 * A list (列表), numbered or bulleted.
 *
 * @param ordered whether the items are numbered
 * @param items the items in order
 */
public record ListBlock(boolean ordered, @Required List<@Valid ListItem> items) implements Block {

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
     * A numbered list of plain text.
     *
     * @param items the items in order
     * @return the list
     */
    public static ListBlock ordered(String... items) {
        return new ListBlock(true, ListItem.of(Copies.given(items, "items")));
    }

    /**
     * A bulleted list of plain text.
     *
     * @param items the items in order
     * @return the list
     */
    public static ListBlock unordered(String... items) {
        return new ListBlock(false, ListItem.of(Copies.given(items, "items")));
    }
}
