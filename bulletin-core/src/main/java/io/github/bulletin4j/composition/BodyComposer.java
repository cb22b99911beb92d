package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.HeadingNumbering;
import io.github.bulletin4j.model.ListBlock;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Quote;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableBlock;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Composes the blocks of an article or an appendix (正文). */
final class BodyComposer {
    private static final Role[] HEADINGS = {Role.HEADING_1, Role.HEADING_2, Role.HEADING_3, Role.HEADING_4};

    private final Consumer<? super Part> parts;

    BodyComposer(Consumer<? super Part> parts) {
        this.parts = parts;
    }

    void compose(List<Block> blocks) {
        HeadingNumbering numbering = new HeadingNumbering();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                parts.accept(new Line(Role.BODY, paragraph.inlines()));
            } else if (block instanceof Heading heading) {
                line(role(heading), numbering.format(heading));
            } else if (block instanceof ListBlock list) {
                list(list);
            } else if (block instanceof TableBlock table) {
                table(table.table());
            } else if (block instanceof Figure figure) {
                parts.accept(new Picture(figure));
                line(Role.FIGURE_CAPTION, figure.caption());
            } else if (block instanceof Quote quote) {
                line(Role.QUOTE, quote.text());
            } else {
                throw new AssertionError(block);
            }
        }
    }

    void table(@Nullable Table table) {
        if (table == null) {
            return;
        }
        line(Role.TABLE_CAPTION, table.caption());
        if (table.unit() != null) {
            line(Role.TABLE_UNIT, "单位：" + table.unit());
        }
        parts.accept(new Grid(table));
        List<String> notes = table.notes();
        for (int i = 0; i < notes.size(); i++) {
            String label = i == 0 ? "注：" : "";
            String number = notes.size() == 1 ? "" : i + 1 + ".";
            line(Role.TABLE_NOTE, label + number + notes.get(i));
        }
    }

    private void list(ListBlock list) {
        List<String> items = list.items();
        for (int i = 0; i < items.size(); i++) {
            line(Role.LIST_ITEM, (list.ordered() ? i + 1 + "." : "•") + items.get(i));
        }
    }

    /** A level that validation would refuse is shown as the nearest one that exists. */
    private static Role role(Heading heading) {
        int level = heading.level() == null ? 1 : heading.level();
        return HEADINGS[Math.max(1, Math.min(level, HEADINGS.length)) - 1];
    }

    private void line(Role role, @Nullable String text) {
        if (text != null) {
            parts.accept(Line.of(role, text));
        }
    }
}
