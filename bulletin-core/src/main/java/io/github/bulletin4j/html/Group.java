package io.github.bulletin4j.html;

/** What several parts of a page stand in together: an element that is open while they follow each other. */
enum Group {
    /** Nothing is open. */
    NONE("", ""),
    /** Items that have numbers, which are text. */
    NUMBERED("ol", "list"),
    /** Items that have bullets, which are text. */
    BULLETED("ul", "list"),
    /** Entries of the contents. */
    ENTRIES("ul", "list"),
    /** A picture and its caption. */
    FIGURE("figure", "figure"),
    /** A table and its notes. */
    TABLE("div", "table");

    private final String element;
    private final String style;

    Group(String element, String style) {
        this.element = element;
        this.style = style;
    }

    void begin(Markup markup) {
        if (this != NONE) {
            markup.start(element).attribute("class", style).inside().raw("\n");
        }
    }

    void end(Markup markup) {
        if (this != NONE) {
            markup.end(element).raw("\n");
        }
    }
}
