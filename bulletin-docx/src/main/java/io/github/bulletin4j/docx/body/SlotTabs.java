package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.composition.PrintedParagraph;
import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.composition.SlottedLine;
import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.docx.parts.Wml;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.typesetting.SlotStops;
import org.docx4j.wml.CTTabStop;
import org.docx4j.wml.PPr;
import org.docx4j.wml.STTabJc;
import org.docx4j.wml.STTabTlc;
import org.docx4j.wml.Tabs;

/**
 * Tab stops of lines that have something in the centre and beside it. The style of a line has one at the right end; a stop for
 * the centre belongs to those lines alone.
 */
final class SlotTabs {
    private SlotTabs() {}

    /** What brings the first slot to its place where none is on the left. */
    static String before(TextPart part) {
        return part instanceof SlottedLine line
                        && line.left().isEmpty()
                        && line.slots().size() > 1
                ? "\t"
                : "";
    }

    static PPr of(TextPart part, ParagraphFormat format, PPr properties, Layout layout) {
        if (part instanceof PrintedParagraph entry && leads(entry)) {
            PPr own = copy(properties);
            CTTabStop end = stop(
                    STTabJc.RIGHT,
                    layout.paper().typeWidth().twips() - format.indent(format.rightIndent(), layout.grid()));
            end.setLeader(STTabTlc.DOT);
            own.getTabs().getTab().add(end);
            return own;
        }
        if (!(part instanceof SlottedLine line)
                || line.center().isEmpty()
                || line.slots().size() < 2) {
            return properties;
        }
        PPr own = copy(properties);
        SlotStops stops = SlotStops.of(line, format, layout);
        own.getTabs().getTab().add(stop(STTabJc.CENTER, stops.center()));
        own.getTabs().getTab().add(stop(STTabJc.RIGHT, stops.right()));
        return own;
    }

    /** Whether dots lead to what stands at the end of an entry of the contents. */
    private static boolean leads(PrintedParagraph entry) {
        return entry.role() == Role.CONTENTS_ENTRY
                && entry.spans().stream().anyMatch(span -> span.kind() == Span.Kind.LEADER);
    }

    private static PPr copy(PPr properties) {
        PPr own = new PPr();
        own.setPStyle(properties.getPStyle());
        own.setSpacing(properties.getSpacing());
        own.setTabs(new Tabs());
        return own;
    }

    private static CTTabStop stop(STTabJc kind, int position) {
        CTTabStop stop = new CTTabStop();
        stop.setVal(kind);
        stop.setPos(Wml.number(position));
        return stop;
    }
}
