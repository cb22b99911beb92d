package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.AtLeast;
import io.github.bulletin4j.constraint.MaxLength;
import io.github.bulletin4j.constraint.Required;
import jakarta.validation.Valid;
import java.util.List;

/**
 * Figures side by side (并排插图), of equal height, each with its caption.
 *
 * @param figures the figures from the left, 2 to 4
 */
public record FigureRow(
        @Required @AtLeast(value = 2, message = "{io.github.bulletin4j.constraint.AtLeast.elements}") @MaxLength(4)
        List<@Valid Figure> figures)
        implements Block {

    /**
     * Figures side by side.
     *
     * @param figures the figures from the left
     */
    public FigureRow {
        figures = Copies.list(figures, "figures");
    }

    /**
     * Figures side by side.
     *
     * @param figures the figures from the left
     * @return the row
     */
    public static FigureRow of(Figure... figures) {
        return new FigureRow(Copies.given(figures, "figures"));
    }
}
