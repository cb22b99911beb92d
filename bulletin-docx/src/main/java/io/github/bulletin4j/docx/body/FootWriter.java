package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.composition.PrintedParagraph;
import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.docx.parts.AuxiliaryStyles;
import io.github.bulletin4j.docx.parts.LayoutParts;
import io.github.bulletin4j.docx.parts.SharedProperties;
import io.github.bulletin4j.docx.parts.StyleName;
import io.github.bulletin4j.docx.parts.Wml;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.typesetting.PageFlow;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.jspecify.annotations.Nullable;

/**
 * Writes the foot of the last page (报尾): a rule, the distribution lists with rules between them, print run and people
 * responsible, a rule. It stands at the foot of the page and moves to a new page as a whole where it does not fit.
 */
final class FootWriter {
    /** The label that the style of a distribution list is made for, such as 报：. */
    private static final int USUAL_LABEL = 2;

    /** The largest indent, in characters. */
    private static final int MOST_INDENT = 20;

    private final Layout layout;
    private final SharedProperties shared;
    private final ParagraphProperties properties;
    private final Runs runs;
    private final BlockSink sink;
    private final PageFlow pages;

    FootWriter(LayoutParts parts, ParagraphProperties properties, Runs runs, BlockSink sink, PageFlow pages) {
        this.layout = parts.layout();
        this.shared = parts.properties();
        this.properties = properties;
        this.runs = runs;
        this.sink = sink;
        this.pages = pages;
    }

    void write(List<TextPart> lines) {
        List<P> paragraphs = new ArrayList<>();
        int outer = AuxiliaryStyles.ruleHeight(Wml.eighths(layout.foot().outerRule()));
        int inner = AuxiliaryStyles.ruleHeight(Wml.eighths(layout.foot().innerRule()));
        int height = 2 * outer;
        int label = USUAL_LABEL;
        Role previous = null;
        for (TextPart line : lines) {
            if (!paragraphs.isEmpty() && startsPart(line.role(), previous)) {
                paragraphs.add(rule(shared.innerRule()));
                height += inner;
            }
            if (line.role() == Role.DISTRIBUTION && line instanceof PrintedParagraph list) {
                label = length(list.marker());
            }
            previous = line.role();
            ParagraphFormat format = format(line.role(), label);
            height += pages.height(line.text(), format);
            paragraphs.add(paragraph(line, format));
        }
        paragraphs.add(rule(shared.outerRule()));
        sink.paragraph(rule(opening(height)));
        for (P paragraph : paragraphs) {
            sink.paragraph(paragraph);
        }
    }

    private static int length(List<Span> spans) {
        int length = 0;
        for (Span span : spans) {
            length += span.text().length();
        }
        return length;
    }

    /** Rules divide the lists, the people responsible with the print run above them, and the printing. */
    private static boolean startsPart(Role role, @Nullable Role previous) {
        return switch (role) {
            case DISTRIBUTION, PRINT_RUN, PRINTING -> true;
            case EDITORS -> previous != Role.PRINT_RUN;
            default -> false;
        };
    }

    /** The first rule, with the space that moves the foot down to the foot of the page. */
    private PPr opening(int height) {
        PPr opening = SharedProperties.styled(StyleName.FOOT_OUTER_RULE);
        int space = pages.spaceAbove(height);
        if (space < 0) {
            opening.setPageBreakBefore(Wml.on());
            space = Math.max(0, layout.paper().typeHeight().twips() - height);
        }
        PPrBase.Spacing spacing = new PPrBase.Spacing();
        spacing.setBefore(Wml.number(space));
        opening.setSpacing(spacing);
        return opening;
    }

    /** Text that runs over stands under the first character after the label, whatever the label's length. */
    private ParagraphFormat format(Role role, int label) {
        ParagraphFormat format = layout.format(role);
        int more = label - USUAL_LABEL;
        if (more == 0 || role != Role.DISTRIBUTION && role != Role.RECIPIENT) {
            return format;
        }
        int em = format.em(layout.grid());
        int left = format.indent(format.leftIndent(), layout.grid()) + more * em;
        int first = format.indent(format.firstLineIndent(), layout.grid());
        left = Math.max(0, Math.min(left, MOST_INDENT * em));
        first = role == Role.DISTRIBUTION ? first - more * em : first;
        first = Math.max(-left, Math.min(first, MOST_INDENT * em));
        return format.toBuilder()
                .leftIndent(indent(left, em, format.leftIndent()))
                .firstLineIndent(indent(first, em, format.firstLineIndent()))
                .build();
    }

    /** An indent said in the way of another one. */
    private static Length indent(int twips, int em, Length usual) {
        return usual.isRelative() ? Length.ems((double) twips / em) : Length.twips(twips);
    }

    private P paragraph(TextPart line, ParagraphFormat format) {
        P paragraph = new P();
        paragraph.setPPr(properties.of(line.role(), format));
        runs.add(paragraph, line, format.typeface());
        return paragraph;
    }

    private static P rule(PPr format) {
        P paragraph = new P();
        paragraph.setPPr(format);
        return paragraph;
    }
}
