package io.github.bulletin4j.markdown;

import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.hypertext.Address;
import io.github.bulletin4j.model.Link;
import io.github.bulletin4j.model.Strong;
import java.util.List;

/** Writes the pieces of a text with their emphasis and links. */
final class SpanMarkdown {
    private SpanMarkdown() {}

    static String of(List<Span> spans, Context context) {
        Escaped text = new Escaped(context);
        add(spans, text);
        return text.end();
    }

    static void add(List<Span> spans, Escaped text) {
        int from = 0;
        while (from < spans.size()) {
            Span span = spans.get(from);
            int to = from + 1;
            while (span.inline() instanceof Strong
                    && to < spans.size()
                    && spans.get(to).inline() instanceof Strong) {
                to++;
            }
            String read = Span.text(spans.subList(from, to));
            if (!read.isEmpty()) {
                add(span, read, text);
            }
            from = to;
        }
    }

    private static void add(Span span, String read, Escaped text) {
        String address = span.inline() instanceof Link link ? Address.of(link) : null;
        if (span.inline() instanceof Strong) {
            boolean seen = isSeen(read);
            text.markup(seen ? "**" : "<strong>").text(read).markup(seen ? "**" : "</strong>");
        } else if (address != null) {
            text.markup("[").text(read).markup("](" + destination(address) + ")");
        } else {
            text.text(read);
        }
    }

    /** Asterisks beside a letter or a digit are seen whatever stands on their other side (CommonMark 0.31, 6.2). */
    private static boolean isSeen(String read) {
        return Character.isLetterOrDigit(read.codePointAt(0))
                && Character.isLetterOrDigit(read.codePointBefore(read.length()));
    }

    /** An address between angle brackets may have brackets in it (CommonMark 0.31, 6.3). */
    static String destination(String address) {
        StringBuilder destination = new StringBuilder("<");
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            switch (c) {
                case '<', '>', '\\', '&', '|' -> destination.append('\\').append(c);
                case '\n', '\r' -> destination.append(' ');
                default -> destination.append(c);
            }
        }
        return destination.append('>').toString();
    }
}
