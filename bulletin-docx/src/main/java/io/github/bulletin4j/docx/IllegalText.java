package io.github.bulletin4j.docx;

import io.github.bulletin4j.composition.Composer;
import io.github.bulletin4j.composition.ModelPath;
import io.github.bulletin4j.composition.Part;
import io.github.bulletin4j.composition.PrintedFigure;
import io.github.bulletin4j.composition.PrintedFigureRow;
import io.github.bulletin4j.composition.PrintedTable;
import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.docx.markup.IllegalCharacterException;
import io.github.bulletin4j.docx.markup.XmlOutput;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Issue;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds where in an issue the text stands that XML cannot hold. Markup is written long after the issue was composed, and knows
 * of no paths; so the issue is composed once more, and each of its texts tried, when there is something to find.
 */
final class IllegalText implements Consumer<Part> {
    private final XmlOutput nowhere = new XmlOutput(OutputStream.nullOutputStream());

    private IllegalText() {}

    static RenderException refusal(Issue issue, IllegalCharacterException cause) {
        try {
            Composer.compose(issue, new IllegalText());
        } catch (RenderException found) {
            return found;
        }
        return new RenderException(String.valueOf(cause.getMessage()), "", cause);
    }

    @Override
    public void accept(Part part) {
        if (part instanceof TextPart text) {
            for (Span span : text.spans()) {
                check(span.text(), span.path());
            }
        } else if (part instanceof PrintedTable table) {
            check(table);
        } else if (part instanceof PrintedFigure figure) {
            check(figure);
        } else if (part instanceof PrintedFigureRow row) {
            for (PrintedFigureRow.Place place : row.places()) {
                check(place.figure());
            }
            row.captions().forEach(this::accept);
        }
    }

    private void check(PrintedFigure figure) {
        check(figure.figure().alt(), figure.path().child("alt"));
    }

    private void check(PrintedTable printed) {
        for (int i = 0; i < printed.table().columns().size(); i++) {
            check(printed.table().columns().get(i).group(), printed.cells().group(i));
            check(printed.table().columns().get(i).header(), printed.cells().header(i));
        }
        List<List<Cell>> rows = printed.table().rows();
        for (int row = 0; row < rows.size(); row++) {
            for (int cell = 0; cell < rows.get(row).size(); cell++) {
                check(rows.get(row).get(cell).format(), printed.cells().cell(row, cell));
            }
        }
    }

    private void check(@Nullable String text, ModelPath path) {
        if (text == null) {
            return;
        }
        try {
            nowhere.text(text, 0, text.length());
        } catch (IllegalCharacterException e) {
            throw new RenderException(String.valueOf(e.getMessage()), path.toString(), e);
        }
    }
}
