package io.github.bulletin4j.html;

import io.github.bulletin4j.composition.Role;
import java.util.Locale;

/** Which element a part of the page is, and by which class the style sheet knows it. */
final class Elements {
    private Elements() {}

    /** The element of a text that is no heading. */
    static String of(Role role) {
        return switch (role) {
            case LIST_ITEM, CONTENTS_ENTRY -> "li";
            case EDITOR_NOTE, ARTICLE_NOTE -> "aside";
            case QUOTE -> "blockquote";
            case FIGURE_CAPTION -> "figcaption";
            case EDITORS -> "address";
            default -> "p";
        };
    }

    /** The class, such as contents-entry. */
    static String style(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
