package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.docx.parts.LayoutParts;
import io.github.bulletin4j.docx.parts.SharedProperties;
import io.github.bulletin4j.docx.parts.StyleName;
import java.util.ArrayDeque;
import java.util.Deque;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.SectPr;
import org.jspecify.annotations.Nullable;

/**
 * Turns the page for tables that are too wide for an upright one. The last paragraph of a section carries the section's
 * properties (ISO/IEC 29500-1, 17.6.18), so the paragraphs that belong to a coming table are held back until it is known
 * which page they stand on.
 */
final class Sections {
    private final SharedProperties properties;
    private final BlockSink sink;
    private final Deque<P> held = new ArrayDeque<>();
    private boolean firstHeldKeeps;
    private boolean landscape;
    private boolean empty;

    Sections(LayoutParts parts, BlockSink sink) {
        this.properties = parts.properties();
        this.sink = sink;
    }

    void paragraph(P paragraph, boolean keepsWithNext) {
        if (!keepsWithNext || held.isEmpty()) {
            flush();
            firstHeldKeeps = keepsWithNext;
        }
        held.add(paragraph);
    }

    /** A table begins. */
    void table() {
        flush();
        empty = false;
    }

    /** A paragraph that keeps two tables apart; Word needs one behind the last table too. */
    void separator() {
        P separator = new P();
        separator.setPPr(properties.separator());
        sink.paragraph(separator);
    }

    /** Lays the sheet on its side for a table and what is kept with it. */
    void landscape() {
        // Held back are at most one paragraph that ends what came before, and those that belong to the table.
        P before = firstHeldKeeps ? null : held.poll();
        if (before != null || !empty) {
            endSection(before, properties.portrait());
        }
        landscape = true;
    }

    /** Ends a section that lies on its side. */
    void upright() {
        P last = held.pollLast();
        flush();
        endSection(last, properties.landscape());
        landscape = false;
    }

    /**
     * Ends the body.
     *
     * @return the properties of the last section
     */
    SectPr end() {
        flush();
        return landscape ? properties.landscape() : properties.portrait();
    }

    /** Writes what is held back. */
    void flush() {
        empty &= held.isEmpty();
        while (!held.isEmpty()) {
            sink.paragraph(held.remove());
        }
    }

    private void endSection(@Nullable P last, SectPr section) {
        P bearer = new P();
        PPr own = SharedProperties.styled(StyleName.SEPARATOR);
        if (last != null) {
            own.getPStyle().setVal(last.getPPr().getPStyle().getVal());
            own.setInd(last.getPPr().getInd());
            own.setBidi(last.getPPr().getBidi());
            bearer.getContent().addAll(last.getContent());
        }
        own.setSectPr(section);
        bearer.setPPr(own);
        sink.paragraph(bearer);
        empty = true;
    }
}
