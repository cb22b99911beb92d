package io.github.bulletin4j.html;

import io.github.bulletin4j.composition.PrintedParagraph;
import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.composition.SlottedLine;
import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.hypertext.Outline;
import io.github.bulletin4j.model.HouseStyle;
import java.util.List;

/** Writes texts: each is an element of the class of its role, headings at their level. */
final class TextWriter {
    private static final int LOWEST = 6;

    private final Markup markup;
    private final Anchors anchors;
    private final Places places;
    private final SpanWriter spans;
    private final Outline outline = new Outline();

    TextWriter(Markup markup, Anchors anchors, Places places, HouseStyle style) {
        this.markup = markup;
        this.anchors = anchors;
        this.places = places;
        this.spans = new SpanWriter(markup, style);
    }

    void write(TextPart part) {
        Slots slots = slots(part);
        int level = Outline.isHeading(part.role()) ? outline.next(part.role()) : 0;
        String element = level == 0 ? Elements.of(part.role()) : "h" + Math.min(level, LOWEST);
        markup.start(element).attribute("class", Elements.style(part.role()) + (slots.isCentered() ? "" : " slots"));
        if (level > LOWEST) {
            markup.attribute("aria-level", level);
        }
        places.of(markup, part::path);
        if (slots.isCentered() && Direction.mayTurn(part.text())) {
            markup.attribute("dir", "auto");
        }
        markup.inside();
        if (!slots.isCentered()) {
            slots(slots, part.role());
        } else if (part instanceof PrintedParagraph paragraph) {
            paragraph(paragraph);
        } else {
            spans.write(slots.center(), part.role());
        }
        markup.end(element).raw("\n");
    }

    private static Slots slots(TextPart part) {
        if (part instanceof SlottedLine line) {
            return Slots.of(line);
        }
        return part.role() == Role.PRINTING ? Slots.of(part.spans()) : new Slots(List.of(), part.spans(), List.of());
    }

    /** Slots are divided by the tab that divides them in every output. */
    private void slots(Slots slots, Role role) {
        String before = slot("left", slots.left(), role, "");
        before = slot("center", slots.center(), role, before);
        slot("right", slots.right(), role, before);
    }

    private String slot(String style, List<Span> slot, Role role, String before) {
        if (Span.text(slot).isEmpty()) {
            return before;
        }
        markup.raw(before).start("span").attribute("class", style).inside();
        spans.write(slot, role);
        markup.end("span");
        return "\t";
    }

    /** An entry of a list of articles or appendices leads there. */
    private void paragraph(PrintedParagraph paragraph) {
        spans.write(paragraph.marker(), paragraph.role());
        List<Span> content = paragraph.content();
        String anchor =
                isEntry(paragraph.role()) && !Span.text(content).isBlank() ? anchors.of(paragraph.path()) : null;
        if (anchor != null) {
            markup.start("a").attribute("href", "#" + anchor).inside();
        }
        spans.write(content, paragraph.role());
        if (anchor != null) {
            markup.end("a");
        }
    }

    private static boolean isEntry(Role role) {
        return role == Role.CONTENTS_ENTRY || role == Role.APPENDIX_LIST || role == Role.APPENDIX_LIST_ITEM;
    }
}
