package io.github.bulletin4j.json.layout;

import io.github.bulletin4j.layout.Layout;

/** The built-in layout that a file starts from. */
public enum Base {
    /** {@link Layout#standard()}. */
    STANDARD,
    /** {@link Layout#gbt9704()}. */
    GBT9704;

    Layout layout() {
        return this == STANDARD ? Layout.standard() : Layout.gbt9704();
    }
}
