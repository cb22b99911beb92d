package io.github.bulletin4j.composition;

import java.util.List;

/**
 * A paragraph of the printed page (段落).
 *
 * @param role what it is on the page
 * @param path the element of the issue that it prints
 * @param spans its pieces in reading order; those that mark or number it come first
 */
public record PrintedParagraph(Role role, ModelPath path, List<Span> spans) implements TextPart {
    /**
     * A paragraph.
     *
     * @param role what it is on the page
     * @param path the element of the issue that it prints
     * @param spans its pieces in reading order
     */
    public PrintedParagraph {
        spans = List.copyOf(spans);
    }

    /**
     * What stands before the text to mark or number it: 一、, 1., 报：.
     *
     * @return the first pieces, none if nothing marks it
     */
    public List<Span> marker() {
        int markers = markers();
        return markers == 0 ? List.of() : spans.subList(0, markers);
    }

    /**
     * What stands behind the {@link #marker()}.
     *
     * @return the other pieces
     */
    public List<Span> content() {
        int markers = markers();
        return markers == 0 ? spans : spans.subList(markers, spans.size());
    }

    @Override
    public String text() {
        return Span.text(spans);
    }

    private int markers() {
        int count = 0;
        while (count < spans.size() && spans.get(count).kind() == Span.Kind.MARKER) {
            count++;
        }
        return count;
    }
}
