package io.github.bulletin4j.json.layout;

import io.github.bulletin4j.json.codec.FormatException;
import io.github.bulletin4j.json.codec.Phrase;
import io.github.bulletin4j.json.codec.Place;
import io.github.bulletin4j.json.codec.Placed;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.LayoutBuilder;
import io.github.bulletin4j.layout.Paper;
import io.github.bulletin4j.layout.TextGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes a layout of its file. What does not go together is refused where the file says it. */
final class LayoutAssembly {

    private final Layout base;
    private final Place start;
    private final List<Placed<Consumer<LayoutBuilder>>> changes = new ArrayList<>();

    LayoutAssembly(LayoutFile file, Place start) {
        this.base = file.base().layout();
        this.start = start;
        page(file.paper(), file.grid());
        add(file.mastheadTop(), (layout, top) -> layout.mastheadTop(top));
        file.fonts().forEach((use, font) -> add(font, (layout, name) -> use.set(layout, name)));
        file.roles()
                .forEach((role, change) -> add(
                        change,
                        (layout, said) -> layout.format(role, format -> said.apply(base.format(role)).toBuilder())));
        add(file.table(), (layout, change) -> layout.table(change.apply(base.table())));
        add(file.pageNumber(), (layout, change) -> layout.pageNumber(change.apply(base.pageNumber())));
        add(file.foot(), (layout, change) -> layout.foot(change.apply(base.foot())));
    }

    /** A change of the layout by a value. */
    private interface Change<T> {
        void make(LayoutBuilder layout, T value);
    }

    private <T> void add(@Nullable Placed<T> said, Change<T> change) {
        if (said != null) {
            changes.add(new Placed<>(layout -> change.make(layout, said.value()), said.place()));
        }
    }

    private void page(@Nullable Placed<PaperChange> sheet, @Nullable Placed<GridChange> text) {
        Paper paper = base.paper();
        if (sheet != null) {
            try {
                paper = sheet.value().apply(paper);
            } catch (IllegalArgumentException e) {
                throw refusal(sheet.place(), e);
            }
        }
        Placed<?> said = text == null ? sheet : text;
        if (said != null) {
            Paper page = paper;
            GridChange change = text == null ? GridChange.none() : text.value();
            changes.add(new Placed<>(
                    layout -> {
                        TextGrid grid = change.apply(base.grid(), !page.equals(base.paper()), page);
                        layout.page(page, grid);
                    },
                    said.place()));
        }
    }

    Layout layout() {
        LayoutBuilder layout = base.toBuilder();
        for (Placed<Consumer<LayoutBuilder>> change : changes) {
            try {
                change.value().accept(layout);
            } catch (IllegalArgumentException e) {
                throw refusal(change.place(), e);
            }
        }
        try {
            return layout.build();
        } catch (IllegalArgumentException e) {
            throw refusal(culprit(), e);
        }
    }

    /** The first change without which the others go together; else the whole. */
    private Place culprit() {
        for (Placed<Consumer<LayoutBuilder>> left : changes) {
            LayoutBuilder layout = base.toBuilder();
            changes.stream()
                    .filter(change -> change != left)
                    .forEach(change -> change.value().accept(layout));
            try {
                layout.build();
                return left.place();
            } catch (IllegalArgumentException e) {
                // Not this one, or not alone.
            }
        }
        return start;
    }

    private static FormatException refusal(Place place, IllegalArgumentException e) {
        return new FormatException(place, Phrase.of("fitting-layout"), Phrase.complaint(e), null, e);
    }
}
