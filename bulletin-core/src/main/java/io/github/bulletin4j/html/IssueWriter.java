package io.github.bulletin4j.html;

import io.github.bulletin4j.composition.Part;
import io.github.bulletin4j.composition.PrintedFigure;
import io.github.bulletin4j.composition.PrintedFigureRow;
import io.github.bulletin4j.composition.PrintedParagraph;
import io.github.bulletin4j.composition.PrintedTable;
import io.github.bulletin4j.composition.SectionBegin;
import io.github.bulletin4j.composition.SectionEnd;
import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.composition.TextPart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes the parts of an issue, and the elements that several of them stand in. Use by one thread, for one issue. */
final class IssueWriter implements Consumer<Part> {
    private final Markup markup;
    private final Places places;
    private final SectionWriter sections;
    private final TextWriter texts;
    private final TableWriter tables;
    private final FigureWriter figures;
    /** What stands above a table is part of it. */
    private final List<TextPart> above = new ArrayList<>();

    private Group group = Group.NONE;
    private boolean inContents;

    IssueWriter(Markup markup, Places places, SectionWriter sections, TextWriter texts, FigureWriter figures) {
        this.markup = markup;
        this.places = places;
        this.sections = sections;
        this.texts = texts;
        this.tables = new TableWriter(markup, places);
        this.figures = figures;
    }

    @Override
    public void accept(Part part) {
        if (part instanceof SectionBegin begin) {
            endGroups();
            sections.begin(begin.section());
        } else if (part instanceof SectionEnd) {
            endGroups();
            sections.end();
        } else {
            sections.fill();
            write(part);
        }
    }

    private void endGroups() {
        enter(Group.NONE);
        if (inContents) {
            markup.end("nav").raw("\n");
            inContents = false;
        }
    }

    private void write(Part part) {
        if (part instanceof TextPart text) {
            text(text);
        } else if (part instanceof PrintedTable table) {
            table(table);
        } else if (part instanceof PrintedFigure figure) {
            begin(Group.FIGURE);
            picture(figure);
        } else if (part instanceof PrintedFigureRow row) {
            row(row);
        } else {
            throw new AssertionError(part);
        }
    }

    private void text(TextPart text) {
        switch (text.role()) {
            case TABLE_CAPTION, TABLE_UNIT -> above.add(text);
            case TABLE_NOTE -> in(Group.TABLE, text);
            case FIGURE_CAPTION -> in(Group.FIGURE, text);
            case LIST_ITEM -> item(text);
            case CONTENTS_HEADING, CONTENTS_COLUMN -> {
                beginContents();
                in(Group.NONE, text);
            }
            case CONTENTS_ENTRY -> {
                beginContents();
                in(Group.ENTRIES, text);
            }
            default -> in(Group.NONE, text);
        }
    }

    private void beginContents() {
        if (!inContents) {
            markup.start("nav").attribute("class", "contents").inside().raw("\n");
            inContents = true;
        }
    }

    /** The number or the bullet of an item is text: the element only says which of them it is. */
    private void item(TextPart item) {
        String marker = item instanceof PrintedParagraph paragraph ? Span.text(paragraph.marker()) : "";
        boolean numbered = !marker.isEmpty() && Character.isDigit(marker.charAt(0));
        Group list = numbered ? Group.NUMBERED : Group.BULLETED;
        if (item.path().toString().endsWith("items[0]")) {
            begin(list);
        }
        in(list, item);
    }

    private void in(Group wanted, TextPart text) {
        enter(wanted);
        texts.write(text);
    }

    private void enter(Group wanted) {
        if (group != wanted) {
            begin(wanted);
        }
    }

    private void begin(Group wanted) {
        group.end(markup);
        group = wanted;
        group.begin(markup);
    }

    private void table(PrintedTable table) {
        begin(Group.TABLE);
        markup.start("table");
        places.of(markup, table::path);
        markup.inside().raw("\n");
        if (!above.isEmpty()) {
            markup.start("caption").inside().raw("\n");
            above.forEach(texts::write);
            markup.end("caption").raw("\n");
            above.clear();
        }
        tables.write(table);
        markup.end("table").raw("\n");
    }

    private void picture(PrintedFigure figure) {
        markup.start("p").attribute("class", "picture");
        places.of(markup, figure::path);
        markup.inside();
        figures.write(figure);
        markup.end("p").raw("\n");
    }

    private void row(PrintedFigureRow row) {
        enter(Group.NONE);
        markup.start("div").attribute("class", "figure-row").inside().raw("\n");
        for (PrintedFigureRow.Place place : row.places()) {
            Group.FIGURE.begin(markup);
            picture(place.figure());
            if (place.caption() != null) {
                texts.write(place.caption());
            }
            Group.FIGURE.end(markup);
        }
        markup.end("div").raw("\n");
    }
}
