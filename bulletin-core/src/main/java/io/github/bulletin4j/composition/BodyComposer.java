package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Addressee;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.FigureRow;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.HeadingNumbering;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.model.ListBlock;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Quote;
import io.github.bulletin4j.model.Signature;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableBlock;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Composes the blocks of an article or an appendix (正文). */
final class BodyComposer {
    private final Consumer<? super Part> parts;
    private final HouseStyle style;

    BodyComposer(Consumer<? super Part> parts, HouseStyle style) {
        this.parts = parts;
        this.style = style;
    }

    void compose(List<Block> blocks, ModelPath owner) {
        HeadingNumbering numbering = new HeadingNumbering();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            ModelPath path = owner.child("body", i);
            if (block instanceof Paragraph paragraph) {
                paragraph(paragraph, path);
            } else if (block instanceof Heading heading) {
                heading(heading, numbering.marker(heading), path);
            } else if (block instanceof ListBlock list) {
                list(list, path);
            } else if (block instanceof TableBlock table) {
                table(table.table(), path.child("table"));
            } else if (block instanceof Figure figure) {
                figure(figure, path);
            } else if (block instanceof FigureRow row) {
                for (int j = 0; j < row.figures().size(); j++) {
                    figure(row.figures().get(j), path.child("figures", j));
                }
            } else if (block instanceof Signature signature) {
                signature(signature, path);
            } else if (block instanceof Addressee addressee) {
                line(Role.BODY, path.child("text"), addressee.text());
            } else if (block instanceof Quote quote) {
                line(Role.QUOTE, path.child("text"), quote.text());
            } else {
                throw new AssertionError(block);
            }
        }
    }

    private void figure(Figure figure, ModelPath path) {
        parts.accept(new PrintedFigure(figure, path));
        line(Role.FIGURE_CAPTION, path.child("caption"), figure.caption());
    }

    private void signature(Signature signature, ModelPath path) {
        for (int i = 0; i < signature.names().size(); i++) {
            line(Role.BYLINE, path.child("names", i), signature.names().get(i));
        }
        if (signature.date() != null) {
            line(Role.BYLINE, path.child("date"), style.format(signature.date()));
        }
    }

    private void paragraph(Paragraph paragraph, ModelPath path) {
        SpanList spans = new SpanList(Role.BODY, path);
        List<Inline> inlines = paragraph.inlines();
        for (int i = 0; i < inlines.size(); i++) {
            spans.inline(path.child("inlines", i).child("text"), inlines.get(i));
        }
        parts.accept(spans.paragraph());
    }

    private void heading(Heading heading, String marker, ModelPath path) {
        parts.accept(new SpanList(role(heading), path)
                .marker(marker)
                .text(path.child("text"), heading.text())
                .paragraph());
    }

    /** A level that validation would refuse is shown as the nearest one that exists. */
    private static Role role(Heading heading) {
        int level = heading.level() == null ? 1 : heading.level();
        return switch (Math.max(1, Math.min(level, 4))) {
            case 1 -> Role.HEADING_1;
            case 2 -> Role.HEADING_2;
            case 3 -> Role.HEADING_3;
            default -> Role.HEADING_4;
        };
    }

    private void list(ListBlock list, ModelPath path) {
        List<String> items = list.items();
        for (int i = 0; i < items.size(); i++) {
            ModelPath item = path.child("items", i);
            parts.accept(new SpanList(Role.LIST_ITEM, item)
                    .marker(Wording.item(list.ordered(), i))
                    .text(item, items.get(i))
                    .paragraph());
        }
    }

    void table(@Nullable Table table, ModelPath path) {
        if (table == null) {
            return;
        }
        line(Role.TABLE_CAPTION, path.child("caption"), table.caption());
        if (table.unit() != null) {
            ModelPath unit = path.child("unit");
            parts.accept(new SpanList(Role.TABLE_UNIT, unit)
                    .marker(Wording.UNIT)
                    .text(unit, table.unit())
                    .paragraph());
        }
        parts.accept(PrintedTable.of(table, path));
        List<String> notes = table.notes();
        for (int i = 0; i < notes.size(); i++) {
            ModelPath note = path.child("notes", i);
            parts.accept(new SpanList(Role.TABLE_NOTE, note)
                    .marker(Wording.note(i, notes.size()))
                    .text(note, notes.get(i))
                    .paragraph());
        }
    }

    private void line(Role role, ModelPath path, @Nullable String text) {
        if (text != null) {
            parts.accept(new SpanList(role, path).text(path, text).paragraph());
        }
    }
}
