package io.github.bulletin4j.markdown;

import io.github.bulletin4j.composition.FigureSource;
import io.github.bulletin4j.composition.Part;
import io.github.bulletin4j.composition.PrintedFigure;
import io.github.bulletin4j.composition.PrintedFigureRow;
import io.github.bulletin4j.composition.PrintedParagraph;
import io.github.bulletin4j.composition.PrintedTable;
import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.composition.Section;
import io.github.bulletin4j.composition.SectionBegin;
import io.github.bulletin4j.composition.SectionEnd;
import io.github.bulletin4j.composition.SlottedLine;
import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.hypertext.Outline;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes the parts of an issue as blocks. Use by one thread, for one issue. */
final class IssueMarkdown implements Consumer<Part> {
    private static final int LOWEST = 6;
    private static final String RULE = "---";
    /** Between lists that would be one. */
    private static final String DIVIDER = "<!-- -->";

    private final Blocks blocks;
    private final FigureSource figures;
    private final TableMarkdown tables;
    private final Outline outline = new Outline();
    /** What the last block is, if a line can follow in it. */
    private @Nullable Role last;

    /** How many blocks there were when the last list ended: as many as there are if nothing was written behind it. */
    private int listEnd;

    private boolean lastNumbered;
    private boolean headWritten;
    private boolean footWaits;

    IssueMarkdown(Blocks blocks, FigureSource figures) {
        this.blocks = blocks;
        this.figures = figures;
        this.tables = new TableMarkdown(blocks);
    }

    @Override
    public void accept(Part part) {
        if (part instanceof SectionBegin begin) {
            footWaits = begin.section().kind() == Section.Kind.FOOT;
            last = null;
        } else if (part instanceof SectionEnd end) {
            if (end.section().kind() == Section.Kind.HEAD && headWritten) {
                blocks.block(RULE);
            }
            last = null;
        } else {
            if (footWaits) {
                blocks.block(RULE);
                footWaits = false;
            }
            headWritten = true;
            write(part);
        }
    }

    private void write(Part part) {
        if (part instanceof TextPart text) {
            text(text);
            return;
        }
        last = null;
        if (part instanceof PrintedTable table) {
            tables.write(table.table());
        } else if (part instanceof PrintedFigure figure) {
            picture(figure);
        } else if (part instanceof PrintedFigureRow row) {
            for (PrintedFigureRow.Place place : row.places()) {
                picture(place.figure());
                if (place.caption() != null) {
                    text(place.caption());
                }
            }
        } else {
            throw new AssertionError(part);
        }
    }

    private void text(TextPart part) {
        Role role = part.role();
        if (part.text().isEmpty()) {
            last = null;
            return;
        }
        if (Outline.isHeading(role)) {
            heading(part);
        } else if (role == Role.LIST_ITEM) {
            item(part);
        } else {
            paragraph(part);
        }
        last = role;
    }

    private void heading(TextPart part) {
        int level = Math.min(LOWEST, outline.next(part.role()));
        blocks.block("#".repeat(level) + " " + text(part, Context.LINE));
    }

    /** The number or the bullet of an item is that of Markdown. */
    private void item(TextPart part) {
        String marker = part instanceof PrintedParagraph paragraph ? Span.text(paragraph.marker()) : "";
        List<Span> content = part instanceof PrintedParagraph paragraph ? paragraph.content() : part.spans();
        boolean numbered = !marker.isEmpty() && Character.isDigit(marker.charAt(0));
        String begin = numbered ? marker + " " : "- ";
        String item =
                begin + SpanMarkdown.of(content, Context.PARAGRAPH).replace("\n", "\n" + " ".repeat(begin.length()));
        boolean isFirst = part.path().toString().endsWith("items[0]");
        boolean isBehindList = listEnd > 0 && listEnd == blocks.count();
        if (isBehindList && !isFirst) {
            blocks.line("", item);
        } else {
            blocks.block(isBehindList && lastNumbered == numbered ? DIVIDER : "");
            blocks.block(item);
        }
        listEnd = blocks.count();
        lastNumbered = numbered;
    }

    private void paragraph(TextPart part) {
        String text = text(part, Context.PARAGRAPH);
        switch (part.role()) {
            case EDITOR_NOTE, ARTICLE_NOTE, QUOTE ->
                blocks.block(text.isEmpty() ? "" : "> " + text.replace("\n", "\n> "));
            default -> {
                if (goesOn(part.role())) {
                    blocks.line("\\", text);
                } else {
                    blocks.block(text);
                }
            }
        }
    }

    /** Whether a line belongs to the paragraph of the line before. */
    private boolean goesOn(Role role) {
        return switch (role) {
            case CONTENTS_ENTRY -> last == Role.CONTENTS_ENTRY;
            case RECIPIENT -> last == Role.DISTRIBUTION || last == Role.RECIPIENT;
            case APPENDIX_LIST_ITEM -> last == Role.APPENDIX_LIST || last == Role.APPENDIX_LIST_ITEM;
            case SIGNATURE -> last == Role.SIGNATURE;
            default -> false;
        };
    }

    /** The tab between the slots of a line is a tab. */
    private static String text(TextPart part, Context context) {
        if (!(part instanceof SlottedLine line)) {
            return SpanMarkdown.of(part.spans(), context);
        }
        Escaped text = new Escaped(context);
        String before = "";
        for (List<Span> slot : line.slots()) {
            if (!Span.text(slot).isEmpty()) {
                SpanMarkdown.add(slot, text.text(before));
                before = "\t";
            }
        }
        return text.end();
    }

    private void picture(PrintedFigure figure) {
        String source = figures.of(figure);
        if (source != null) {
            String alt = figure.figure().alt() == null ? "" : figure.figure().alt();
            blocks.block(
                    "![" + new Escaped(Context.LINE).text(alt).end() + "](" + SpanMarkdown.destination(source) + ")");
        }
    }
}
