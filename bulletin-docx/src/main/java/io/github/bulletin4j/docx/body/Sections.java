package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.docx.parts.AuxiliaryStyles;
import io.github.bulletin4j.docx.parts.LayoutParts;
import io.github.bulletin4j.docx.parts.SharedProperties;
import io.github.bulletin4j.docx.parts.StyleName;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Paper;
import io.github.bulletin4j.typesetting.PageFlow;
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
    private final Layout layout;
    private final SharedProperties properties;
    private final BlockSink sink;
    private final PageFlow pages;
    private final Deque<P> held = new ArrayDeque<>();
    private boolean firstHeldKeeps;
    private boolean landscape;
    private boolean empty;
    private boolean afterTable;

    Sections(LayoutParts parts, BlockSink sink, PageFlow pages) {
        this.layout = parts.layout();
        this.properties = parts.properties();
        this.sink = sink;
        this.pages = pages;
    }

    /** The sheet as it lies. */
    Paper paper() {
        return landscape ? layout.paper().landscape() : layout.paper();
    }

    void paragraph(P paragraph, boolean keepsWithNext) {
        if (!keepsWithNext || held.isEmpty()) {
            release();
            firstHeldKeeps = keepsWithNext;
        }
        held.add(paragraph);
        afterTable = false;
    }

    /** Makes room for a table on a page that is wide enough. */
    void table(boolean wide) {
        if (landscape && !wide) {
            upright();
        }
        if (wide && !landscape) {
            // Held back are at most one paragraph that ends what came before, and those that belong to the table.
            P before = firstHeldKeeps ? null : held.poll();
            if (before != null || !empty) {
                endSection(before, properties.portrait());
                afterTable = false;
            }
            landscape = true;
            pages.turn(paper());
        }
        release();
        if (afterTable) {
            separate();
        }
        afterTable = true;
        empty = false;
    }

    /** Ends a section that lies on its side. */
    void upright() {
        if (landscape) {
            P last = held.pollLast();
            release();
            endSection(last, properties.landscape());
            landscape = false;
            afterTable = false;
            pages.newPage(paper());
        }
    }

    /**
     * Ends the body, or all of it but the foot. After a table Word needs a paragraph.
     *
     * @return the properties of the last section
     */
    SectPr end(boolean footFollows) {
        if (footFollows) {
            upright();
        }
        release();
        if (afterTable) {
            separate();
            afterTable = false;
        }
        return landscape ? properties.landscape() : properties.portrait();
    }

    private void release() {
        empty &= held.isEmpty();
        for (P paragraph : held) {
            sink.paragraph(paragraph);
        }
        held.clear();
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

    private void separate() {
        P separator = new P();
        separator.setPPr(properties.separator());
        sink.paragraph(separator);
        pages.space(AuxiliaryStyles.THIN);
    }
}
