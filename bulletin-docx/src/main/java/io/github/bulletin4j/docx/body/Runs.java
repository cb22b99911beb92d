package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.composition.PrintedParagraph;
import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.docx.parts.SharedProperties;
import io.github.bulletin4j.docx.parts.Wml;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.TextGrid;
import io.github.bulletin4j.layout.Typeface;
import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.model.LineBreak;
import io.github.bulletin4j.model.Link;
import io.github.bulletin4j.model.Strong;
import java.util.List;
import org.docx4j.wml.Br;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Text;
import org.jspecify.annotations.Nullable;

/**
 * Turns text into runs. Blanks are kept; a tab and a line feed within the text become the elements that stand for them
 * (ISO/IEC 29500-1, 17.3.3.1 and 17.3.3.32). A carriage return counts as a line feed, or with it.
 */
final class Runs {
    private static final String PRESERVE = "preserve";

    private final SharedProperties properties;
    private final Links links;
    private final RightToLeft rightToLeft;

    Runs(SharedProperties properties, Links links) {
        this.properties = properties;
        this.links = links;
        this.rightToLeft = new RightToLeft(properties);
    }

    /**
     * A paragraph's marker is a run of its own. What is run in keeps the look of its own role. A line of slots is a single
     * one, tabs between them, without emphasis.
     */
    void add(P paragraph, TextPart part, Typeface typeface) {
        if (part instanceof PrintedParagraph printed) {
            List<Span> content = printed.content();
            String marker = text(printed.marker(), 0, printed.marker().size());
            Directions directions = begin(paragraph, marker, text(content, 0, content.size()));
            add(paragraph, printed.role(), printed.marker(), typeface, directions, 0);
            add(paragraph, printed.role(), content, typeface, directions, marker.length());
        } else {
            add(paragraph, SlotTabs.before(part) + part.text(), typeface, false);
        }
    }

    /** Pieces of one kind that follow each other are one run, but for links. */
    private void add(P paragraph, Role role, List<Span> spans, Typeface typeface, Directions directions, int place) {
        int from = 0;
        int at = place;
        while (from < spans.size()) {
            Span span = spans.get(from);
            Inline first = span.inline();
            int to = from + 1;
            while (to < spans.size() && !(first instanceof Link) && isAlike(span, spans.get(to))) {
                to++;
            }
            String text = text(spans, from, to);
            if (first instanceof LineBreak) {
                addBreaks(paragraph, to - from);
            } else {
                RPr runIn = span.role() == role ? null : properties.runIn(span.role());
                List<Object> target = first instanceof Link link ? target(paragraph, link) : paragraph.getContent();
                add(target, text, typeface, first instanceof Strong, runIn, directions, at);
            }
            at += text.length();
            from = to;
        }
    }

    private static boolean isAlike(Span first, Span second) {
        return first.inline().getClass() == second.inline().getClass() && first.role() == second.role();
    }

    /** Where the text of a link goes, which is printed like any text: without colour and underline. */
    private List<Object> target(P paragraph, Link link) {
        String relation = links.relation(link);
        if (relation == null || link.text() == null || link.text().isEmpty()) {
            return paragraph.getContent();
        }
        P.Hyperlink hyperlink = new P.Hyperlink();
        hyperlink.setId(relation);
        paragraph.getContent().add(hyperlink);
        return hyperlink.getContent();
    }

    /** Sets the runs of a paragraph in a size that differs from that of its style. */
    void resize(P paragraph, Length size, TextGrid grid) {
        for (Object run : paragraph.getContent()) {
            if (run instanceof R text) {
                RPr own = new RPr();
                if (text.getRPr() != null) {
                    own.setRStyle(text.getRPr().getRStyle());
                    own.setRFonts(text.getRPr().getRFonts());
                }
                own.setSz(Wml.size(size, grid));
                own.setSzCs(Wml.size(size, grid));
                text.setRPr(own);
            }
        }
    }

    private static String text(List<Span> spans, int from, int to) {
        if (to - from == 1) {
            return spans.get(from).text();
        }
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(spans.get(i).text());
        }
        return text.toString();
    }

    private static void addBreaks(P paragraph, int count) {
        for (int i = 0; i < count; i++) {
            R run = new R();
            run.getContent().add(new Br());
            paragraph.getContent().add(run);
        }
    }

    void add(P paragraph, @Nullable String text, Typeface typeface, boolean emphasised) {
        if (text != null) {
            Directions directions = begin(paragraph, "", text);
            add(paragraph.getContent(), text, typeface, emphasised, null, directions, 0);
        }
    }

    private Directions begin(P paragraph, String marker, String text) {
        Directions directions = Directions.of(marker, text);
        if (directions.rightToLeft()) {
            paragraph.setPPr(rightToLeft.paragraph(paragraph.getPPr()));
        }
        return directions;
    }

    /** Adds text that stands at a place of its paragraph, a run for each piece that reads in one direction. */
    private void add(
            List<Object> content,
            String text,
            Typeface typeface,
            boolean emphasised,
            @Nullable RPr runIn,
            Directions directions,
            int place) {
        int start = 0;
        while (start < text.length()) {
            int end = directions.end(place + start, place + text.length()) - place;
            String piece = text.substring(start, end);
            if (directions.isTurned(place + start)) {
                addRun(content, piece, rightToLeft.run(emphasised));
            } else {
                addRun(content, piece, runIn == null ? properties(piece, typeface, emphasised) : runIn);
            }
            start = end;
        }
    }

    private static void addRun(List<Object> content, String text, @Nullable RPr format) {
        if (text.isEmpty()) {
            return;
        }
        R run = new R();
        run.setRPr(format);
        if (text.indexOf('\t') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            addText(run, text, 0, text.length());
        } else {
            addPieces(run, text);
        }
        content.add(run);
    }

    private static void addPieces(R run, String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t' || c == '\n' || c == '\r') {
                addText(run, text, start, i);
                if (c == '\t') {
                    run.getContent().add(new R.Tab());
                } else {
                    run.getContent().add(new Br());
                    i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                }
                start = i + 1;
            }
        }
        addText(run, text, start, text.length());
    }

    private static void addText(R run, String text, int from, int to) {
        if (from < to) {
            Text element = new Text();
            element.setValue(text.substring(from, to));
            element.setSpace(PRESERVE);
            run.getContent().add(element);
        }
    }

    private @Nullable RPr properties(String text, Typeface typeface, boolean emphasised) {
        if (isAmbiguous(text)) {
            return properties.hinted(typeface, emphasised);
        }
        return emphasised ? properties.strong() : null;
    }

    private static boolean isAmbiguous(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isAmbiguous(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a character is set in the Chinese font only when a hint says so (ISO/IEC 29500-1, 17.3.2.26): “ ” … — · ①
     * and the like, but no letter of another script and nothing that is always Chinese.
     */
    private static boolean isAmbiguous(char c) {
        if (c < 0xE000) {
            return c >= 0x80 && c < 0x2E80 && !Character.isLetter(c);
        }
        return c < 0xF900 || c >= 0xFB00 && c < 0xFE30 || c >= 0xFE50 && c < 0xFF00 || c >= 0xFFF0;
    }
}
