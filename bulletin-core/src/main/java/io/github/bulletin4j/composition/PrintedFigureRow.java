package io.github.bulletin4j.composition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pictures side by side (并排插图), each with its caption below it.
 *
 * @param places the pictures from the left
 * @param path where the row stands in the issue
 */
public record PrintedFigureRow(List<Place> places, ModelPath path) implements Part {
    /**
     * A picture of a row.
     *
     * @param figure the picture
     * @param caption its caption, or null
     */
    public record Place(PrintedFigure figure, @Nullable PrintedParagraph caption) {}

    /**
     * Pictures side by side.
     *
     * @param places the pictures from the left
     * @param path where the row stands in the issue
     */
    public PrintedFigureRow {
        places = List.copyOf(places);
    }

    /**
     * The captions.
     *
     * @return those that there are, from the left
     */
    public List<PrintedParagraph> captions() {
        return places.stream()
                .filter(place -> place.caption() != null)
                .map(Place::caption)
                .toList();
    }
}
