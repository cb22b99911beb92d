package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.composition.PrintedParagraph;
import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.docx.parts.SharedProperties;
import io.github.bulletin4j.docx.parts.Wml;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.ParagraphFormat;
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

    /** What holds for all pieces of a paragraph. */
    private record Setting(Typeface typeface, Directions directions, int length, int traits) {}

    /**
     * A paragraph's marker is a run of its own. What is run in keeps the look of its own role. A line of slots is a single
     * one, tabs between them, without emphasis.
     *
     * @param read its whole text
     * @param traits the traits of that text
     */
    void add(P paragraph, TextPart part, String read, int traits, Typeface typeface) {
        if (part instanceof PrintedParagraph printed) {
            List<Span> marker = printed.marker();
            List<Span> content = printed.content();
            Directions directions = (traits & TextTraits.RIGHT_TO_LEFT) == 0
                    ? Directions.LEFT_TO_RIGHT
                    : begin(paragraph, Span.text(marker), Span.text(content));
            Setting setting = new Setting(typeface, directions, read.length(), traits);
            int place = add(paragraph, printed.role(), marker, setting, 0);
            add(paragraph, printed.role(), content, setting, place);
        } else {
            add(paragraph, SlotTabs.before(part) + part.text(), typeface, false);
        }
    }

    /** Pieces of one kind that follow each other are one run, but for links. */
    private int add(P paragraph, Role role, List<Span> spans, Setting setting, int place) {
        int from = 0;
        int at = place;
        while (from < spans.size()) {
            Span span = spans.get(from);
            Inline first = span.inline();
            int to = from + 1;
            while (to < spans.size() && !(first instanceof Link) && isAlike(span, spans.get(to))) {
                to++;
            }
            String text = to - from == 1 ? span.text() : Span.text(spans.subList(from, to));
            if (first instanceof LineBreak) {
                addBreaks(paragraph, to - from);
            } else if (span.kind() == Span.Kind.PAGE) {
                PageReferences.add(paragraph.getContent(), span.path(), text);
            } else {
                RPr runIn = span.role() == role ? null : properties.runIn(span.role());
                List<Object> target = first instanceof Link link ? target(paragraph, link) : paragraph.getContent();
                add(target, text, first instanceof Strong, runIn, setting, at);
            }
            at += text.length();
            from = to;
        }
        return at;
    }

    private static boolean isAlike(Span first, Span second) {
        return first.inline().getClass() == second.inline().getClass()
                && first.role() == second.role()
                && first.kind() != Span.Kind.PAGE
                && second.kind() != Span.Kind.PAGE;
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

    /** Sets the runs of a paragraph in the size of its format, where that differs from that of its style. */
    void resize(P paragraph, ParagraphFormat format, ParagraphFormat ofStyle, TextGrid grid) {
        if (format == ofStyle || format.em(grid) == ofStyle.em(grid)) {
            return;
        }
        Length size = format.size();
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

    private static void addBreaks(P paragraph, int count) {
        for (int i = 0; i < count; i++) {
            R run = new R();
            run.getContent().add(new Br());
            paragraph.getContent().add(run);
        }
    }

    void add(P paragraph, @Nullable String text, Typeface typeface, boolean emphasised) {
        if (text != null) {
            int traits = TextTraits.of(text);
            Directions directions =
                    (traits & TextTraits.RIGHT_TO_LEFT) == 0 ? Directions.LEFT_TO_RIGHT : begin(paragraph, "", text);
            add(
                    paragraph.getContent(),
                    text,
                    emphasised,
                    null,
                    new Setting(typeface, directions, text.length(), traits),
                    0);
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
            List<Object> content, String text, boolean emphasised, @Nullable RPr runIn, Setting setting, int place) {
        Directions directions = setting.directions();
        int start = 0;
        while (start < text.length()) {
            int end = directions.end(place + start, place + text.length()) - place;
            String piece = text.substring(start, end);
            if (directions.isTurned(place + start)) {
                addRun(content, piece, rightToLeft.run(emphasised), setting);
            } else {
                addRun(content, piece, runIn == null ? properties(piece, emphasised, setting) : runIn, setting);
            }
            start = end;
        }
    }

    private static void addRun(List<Object> content, String text, @Nullable RPr format, Setting setting) {
        R run = new R();
        run.setRPr(format);
        if ((setting.traits() & TextTraits.CONTROL) == 0) {
            addText(run, text, 0, text.length(), setting);
        } else {
            addPieces(run, text, setting);
        }
        content.add(run);
    }

    private static void addPieces(R run, String text, Setting setting) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t' || c == '\n' || c == '\r') {
                addText(run, text, start, i, setting);
                if (c == '\t') {
                    run.getContent().add(new R.Tab());
                } else {
                    run.getContent().add(new Br());
                    i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                }
                start = i + 1;
            }
        }
        addText(run, text, start, text.length(), setting);
    }

    private static void addText(R run, String text, int from, int to, Setting setting) {
        if (from < to) {
            Text element = new Text();
            element.setValue(text.substring(from, to));
            if ((setting.traits() & TextTraits.BLANK) != 0) {
                element.setSpace(PRESERVE);
            }
            run.getContent().add(element);
        }
    }

    private @Nullable RPr properties(String text, boolean emphasised, Setting setting) {
        boolean isWhole = text.length() == setting.length();
        if ((setting.traits() & TextTraits.AMBIGUOUS) != 0
                && (isWhole || (TextTraits.of(text) & TextTraits.AMBIGUOUS) != 0)) {
            return properties.hinted(setting.typeface(), emphasised);
        }
        return emphasised ? properties.strong() : null;
    }
}
