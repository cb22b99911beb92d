package io.github.bulletin4j.html;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.model.Strong;

/**
 * How a piece of a paragraph looks beside the others.
 *
 * @param runIn the class of what is run in and has a role of its own, or nothing
 * @param isMarker whether it marks or numbers the text
 * @param isStrong whether it is emphasised
 */
record Look(String runIn, boolean isMarker, boolean isStrong) {
    static final Look PLAIN = new Look("", false, false);

    static Look of(Span span, Role paragraph) {
        return new Look(
                span.role() == paragraph ? "" : Elements.style(span.role()),
                span.kind() == Span.Kind.MARKER,
                span.inline() instanceof Strong);
    }

    void begin(Markup markup) {
        if (!runIn.isEmpty()) {
            markup.start("span").attribute("class", runIn).inside();
        }
        if (isMarker) {
            markup.start("span").attribute("class", "marker").inside();
        }
        if (isStrong) {
            markup.start("strong").inside();
        }
    }

    void end(Markup markup) {
        if (isStrong) {
            markup.end("strong");
        }
        if (isMarker) {
            markup.end("span");
        }
        if (!runIn.isEmpty()) {
            markup.end("span");
        }
    }
}
