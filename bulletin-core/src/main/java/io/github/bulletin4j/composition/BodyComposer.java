package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Addressee;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.FigureRow;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.HeadingNumbering;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.model.Label;
import io.github.bulletin4j.model.ListBlock;
import io.github.bulletin4j.model.ListItem;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.PatternField;
import io.github.bulletin4j.model.Quote;
import io.github.bulletin4j.model.Signature;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        compose(blocks, owner, new SpanList(Role.BODY, owner), new SpanList(Role.BODY, owner));
    }

    /** Blocks with something that the first paragraph goes on from and something that goes on from the last one. */
    void compose(List<Block> blocks, ModelPath owner, SpanList lead, SpanList end) {
        HeadingNumbering numbering = new HeadingNumbering();
        SpanList begun = lead;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            ModelPath path = owner.child("body", i);
            boolean last = i == blocks.size() - 1;
            if (block instanceof Heading heading
                    && heading.runIn()
                    && !last
                    && blocks.get(i + 1) instanceof Paragraph) {
                begun.all(heading(heading, numbering.marker(heading), path));
            } else if (block instanceof Paragraph paragraph) {
                SpanList text = paragraph(paragraph, begun, path);
                parts.accept((last ? text.all(end) : text).paragraph());
                begun = begun.isEmpty() ? begun : new SpanList(Role.BODY, path);
            } else {
                flush(begun);
                begun = new SpanList(Role.BODY, path);
                block(block, numbering, path);
            }
        }
        boolean ended = !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Paragraph;
        flush(ended ? begun : begun.all(end));
    }

    private void flush(SpanList begun) {
        if (!begun.isEmpty()) {
            parts.accept(begun.paragraph());
        }
    }

    private void block(Block block, HeadingNumbering numbering, ModelPath path) {
        if (block instanceof Heading heading) {
            parts.accept(heading(heading, numbering.marker(heading), path).paragraph());
        } else if (block instanceof ListBlock list) {
            list(list, path);
        } else if (block instanceof TableBlock table) {
            table(table.table(), path.child("table"));
        } else if (block instanceof Figure figure) {
            parts.accept(new PrintedFigure(figure, path));
            line(Role.FIGURE_CAPTION, path.child("caption"), figure.caption());
        } else if (block instanceof FigureRow row) {
            figures(row, path);
        } else if (block instanceof Signature signature) {
            signature(signature, path);
        } else if (block instanceof Addressee addressee) {
            line(Role.ADDRESSEE, path.child("text"), addressee.text());
        } else if (block instanceof Quote quote) {
            line(Role.QUOTE, path.child("text"), quote.text());
        } else {
            throw new AssertionError(block);
        }
    }

    private void figures(FigureRow row, ModelPath path) {
        List<PrintedFigureRow.Place> places = new ArrayList<>();
        for (int i = 0; i < row.figures().size(); i++) {
            Figure figure = row.figures().get(i);
            if (figure != null) {
                ModelPath place = path.child("figures", i);
                ModelPath caption = place.child("caption");
                places.add(new PrintedFigureRow.Place(
                        new PrintedFigure(figure, place),
                        figure.caption() == null
                                ? null
                                : new SpanList(Role.FIGURE_CAPTION, caption)
                                        .text(caption, figure.caption())
                                        .paragraph()));
            }
        }
        if (!places.isEmpty()) {
            parts.accept(new PrintedFigureRow(places, path));
        }
    }

    private void signature(Signature signature, ModelPath path) {
        for (int i = 0; i < signature.names().size(); i++) {
            line(Role.SIGNATURE, path.child("names", i), signature.names().get(i));
        }
        if (signature.date() != null) {
            line(Role.SIGNATURE, path.child("date"), style.format(signature.date()));
        }
    }

    private static SpanList paragraph(Paragraph paragraph, SpanList begun, ModelPath path) {
        return inlines(paragraph.inlines(), new SpanList(Role.BODY, path).all(begun), path);
    }

    private static SpanList inlines(List<Inline> inlines, SpanList spans, ModelPath path) {
        for (int i = 0; i < inlines.size(); i++) {
            spans.inline(path.child("inlines", i).child("text"), inlines.get(i));
        }
        return spans;
    }

    private static SpanList heading(Heading heading, String marker, ModelPath path) {
        return new SpanList(role(heading), path).marker(marker).text(path.child("text"), heading.text());
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
        List<ListItem> items = list.items();
        for (int i = 0; i < items.size(); i++) {
            ModelPath item = path.child("items", i);
            SpanList spans = new SpanList(Role.LIST_ITEM, item).marker(list.ordered() ? Marks.number(i) : Marks.BULLET);
            parts.accept(inlines(items.get(i).inlines(), spans, item).paragraph());
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
                    .pattern(
                            style.label(Label.UNIT),
                            Map.of(PatternField.UNIT, new SpanList(Role.TABLE_UNIT, unit).text(unit, table.unit())))
                    .paragraph());
        }
        parts.accept(PrintedTable.of(table, path));
        List<String> notes = table.notes();
        for (int i = 0; i < notes.size(); i++) {
            ModelPath note = path.child("notes", i);
            parts.accept(new SpanList(Role.TABLE_NOTE, note)
                    .marker(note(i, notes.size()))
                    .text(note, notes.get(i))
                    .paragraph());
        }
    }

    /** What stands before a note below a table: the label before the first, a number where there are several. */
    private String note(int index, int count) {
        String label = index == 0 ? Marks.withColon(Marks.word(style, Label.NOTE)) : "";
        return label + (count == 1 ? "" : Marks.number(index));
    }

    private void line(Role role, ModelPath path, @Nullable String text) {
        if (text != null) {
            parts.accept(new SpanList(role, path).text(path, text).paragraph());
        }
    }
}
