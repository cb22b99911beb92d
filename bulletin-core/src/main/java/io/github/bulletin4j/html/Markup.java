package io.github.bulletin4j.html;

import io.github.bulletin4j.hypertext.Illegal;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes elements, attributes and text: each string of an issue goes through here and is escaped. Use by one thread. */
final class Markup {
    private final Appendable out;

    Markup(Appendable out) {
        this.out = out;
    }

    /** What is written as it is: never anything that an issue says. */
    Markup raw(CharSequence markup) {
        return append(markup, 0, markup.length());
    }

    /** Begins a start tag, which {@link #inside()} ends. */
    Markup start(String element) {
        return raw("<").raw(element);
    }

    Markup attribute(String name, String value) {
        raw(" ").raw(name).raw("=\"");
        escape(value, true);
        return raw("\"");
    }

    Markup attribute(String name, int value) {
        return raw(" ").raw(name).raw("=\"").raw(Integer.toString(value)).raw("\"");
    }

    Markup inside() {
        return raw(">");
    }

    Markup end(String element) {
        return raw("</").raw(element).raw(">");
    }

    /** Text as it is read: a line break, however it is written, is an element. */
    Markup text(String text) {
        return escape(text, false);
    }

    /** Text of an element that holds no others. */
    Markup title(String text) {
        return escape(text, true);
    }

    private Markup escape(String text, boolean inAttribute) {
        int from = 0;
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int codePoint = text.codePointAt(i);
            next = i + Character.charCount(codePoint);
            if (codePoint == '\r' && next < text.length() && text.charAt(next) == '\n') {
                next++;
            }
            String written = escaped(codePoint, inAttribute);
            if (!written.isEmpty()) {
                append(text, from, i).raw(written);
                from = next;
            }
        }
        return append(text, from, text.length());
    }

    /** What is written for a character, or nothing where it is written as it is. */
    private static String escaped(int codePoint, boolean inAttribute) {
        return switch (codePoint) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> inAttribute ? "&quot;" : "";
            case '\n', '\r' -> inAttribute ? "&#10;" : "<br>";
            default -> Illegal.is(codePoint) ? replacement(codePoint, inAttribute) : "";
        };
    }

    /** Seen and told: nothing is lost without a word. */
    private static String replacement(int codePoint, boolean inAttribute) {
        return inAttribute
                ? String.valueOf(Illegal.REPLACEMENT)
                : String.format("<span class=\"illegal\" title=\"U+%04X\">%c</span>", codePoint, Illegal.REPLACEMENT);
    }

    private Markup append(CharSequence text, int from, int to) {
        try {
            out.append(text, from, to);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("the page cannot be written", e);
        }
    }
}
