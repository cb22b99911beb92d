package io.github.bulletin4j.html;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.hypertext.Address;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the pieces of a paragraph: emphasis, links, dates, what is run in, and what is read in another direction. */
final class SpanWriter {
    private final Markup markup;
    private final HouseStyle style;

    SpanWriter(Markup markup, HouseStyle style) {
        this.markup = markup;
        this.style = style;
    }

    /** Pieces of one look that follow each other stand in one element. */
    void write(List<Span> spans, Role role) {
        Look look = Look.PLAIN;
        for (Span span : spans) {
            String text = span.text();
            if (!text.isEmpty()) {
                Look next = Look.of(span, role);
                if (!next.equals(look)) {
                    look.end(markup);
                    next.begin(markup);
                    look = next;
                }
                write(span, text);
            }
        }
        look.end(markup);
    }

    private void write(Span span, String text) {
        String address = span.inline() instanceof Link link ? Address.of(link) : null;
        String date = date(span, text);
        boolean mayTurn = Direction.mayTurn(text);
        if (address != null) {
            markup.start("a").attribute("href", address).inside();
        }
        if (date != null) {
            markup.start("time").attribute("datetime", date).inside();
        }
        markup.raw(mayTurn ? "<bdi>" : "").text(text).raw(mayTurn ? "</bdi>" : "");
        markup.raw(date == null ? "" : "</time>").raw(address == null ? "" : "</a>");
    }

    /** The day that a piece prints, or null where it prints none, or not a whole one. */
    private @Nullable String date(Span span, String text) {
        if (span.kind() != Span.Kind.TEXT || !span.path().name().equals("date")) {
            return null;
        }
        try {
            return style.parseDate(text).toString();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
