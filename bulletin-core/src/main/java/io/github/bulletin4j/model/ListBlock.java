package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Advice;
import io.github.bulletin4j.constraint.LegalCharacters;
import io.github.bulletin4j.constraint.NoDigitSpacing;
import io.github.bulletin4j.constraint.Required;
import io.github.bulletin4j.constraint.TextStyle;
import java.util.List;

/**
 * A list (列表), numbered or bulleted.
 *
 * @param ordered whether the items are numbered
 * @param items the items in order
 */
public record ListBlock(
        boolean ordered,

        @Required
        List<
                        @LegalCharacters @TextStyle(groups = Advice.class, payload = Advice.Warning.class)
                        @NoDigitSpacing(groups = Advice.class, payload = Advice.Hint.class) String>
                items)
        implements Block {

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
