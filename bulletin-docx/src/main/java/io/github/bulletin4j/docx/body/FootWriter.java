package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.docx.parts.LayoutParts;
import io.github.bulletin4j.docx.parts.SharedProperties;
import io.github.bulletin4j.docx.parts.StyleName;
import io.github.bulletin4j.docx.parts.Wml;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.typesetting.FootLine;
import io.github.bulletin4j.typesetting.FootPlace;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;

/**
 * Writes the foot of the last page (报尾): a rule, the distribution lists with rules between them, print run and people
 * responsible, a rule. It stands at the foot of the page and moves to a new page as a whole where it does not fit.
 */
final class FootWriter {
    /** What a line of a space is that is said in lines, in twips, where no grid of lines holds the text. */
    private static final int LINE = 240;

    private final Layout layout;
    private final SharedProperties shared;
    private final ParagraphProperties properties;
    private final Runs runs;
    private final BlockSink sink;

    FootWriter(LayoutParts parts, ParagraphProperties properties, Runs runs, BlockSink sink) {
        this.layout = parts.layout();
        this.shared = parts.properties();
        this.properties = properties;
        this.runs = runs;
        this.sink = sink;
    }

    /** The first rule, with the space that moves the foot down to the foot of the page. */
    void begin(FootPlace place) {
        PPr opening = SharedProperties.styled(StyleName.FOOT_OUTER_RULE);
        if (place.startsPage()) {
            opening.setPageBreakBefore(Wml.on());
        } else {
            // Where a table stands above, LibreOffice would take the whole chain to a new page though it fits.
            opening.setKeepNext(Wml.off());
        }
        PPrBase.Spacing spacing = new PPrBase.Spacing();
        spacing.setBefore(Wml.number(place.inLibreOffice()));
        if (place.inWord() != place.inLibreOffice()) {
            // Word goes by the lines (ISO/IEC 29500-1, 17.3.1.33), and 0 of them would not count; LibreOffice by the
            // space.
            spacing.setBeforeLines(Wml.number(Math.max(1, 100 * place.inWord() / LINE)));
        }
        opening.setSpacing(spacing);
        sink.paragraph(rule(opening));
    }

    void line(FootLine line) {
        if (line.ruleAbove()) {
            sink.paragraph(rule(shared.innerRule()));
        }
        sink.paragraph(paragraph(line.part(), line.format()));
    }

    void end() {
        sink.paragraph(rule(shared.outerRule()));
    }

    private P paragraph(TextPart line, ParagraphFormat format) {
        P paragraph = new P();
        paragraph.setPPr(properties.of(line.role(), format));
        String read = line.text();
        runs.add(paragraph, line, read, TextTraits.of(read), format.typeface());
        runs.resize(paragraph, format, layout.format(line.role()), layout.grid());
        return paragraph;
    }

    private static P rule(PPr format) {
        P paragraph = new P();
        paragraph.setPPr(format);
        return paragraph;
    }
}
