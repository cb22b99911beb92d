package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Pieces;
import java.util.List;
import java.util.Objects;

/**
 * An item of a list (列表项).
 *
 * @param inlines the pieces of the item in reading order, without its number or bullet
 */
public record ListItem(@Pieces List<Inline> inlines) {

    /**
     * An item.
     *
     * @param inlines the pieces of the item
     */
    public ListItem {
        inlines = Copies.list(inlines, "inlines");
    }

    /**
     * An item of plain text.
     *
     * @param text the text
     * @return the item
     */
    public static ListItem of(String text) {
        return new ListItem(List.of(new Text(Objects.requireNonNull(text, "text must not be null"))));
    }

    /**
     * An item of several pieces.
     *
     * @param inlines the pieces
     * @return the item
     */
    public static ListItem of(Inline... inlines) {
        return new ListItem(Copies.given(inlines, "inlines"));
    }

    /** Items of plain text. */
    static List<ListItem> of(List<String> texts) {
        return texts.stream().map(ListItem::of).toList();
    }
}
