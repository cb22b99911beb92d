package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.layout.Paper;
import java.util.ArrayList;
import java.util.List;

/**
 * How large pictures side by side (并排插图) are: equally high and together as wide as the text. Measures are twips
 * (twentieths of a point).
 *
 * @param cells the widths of their cells, from the left
 * @param pictures the widths of the pictures, from the left
 * @param height how high they are
 */
public record FigureRowSize(List<Integer> cells, List<Integer> pictures, int height) {
    /** Between a picture and the edge of its cell, in twips; twice this parts two pictures. */
    public static final int MARGIN = 60;

    /** What a picture is high at most, as a share of the page: captions are left their room. */
    private static final double TALLEST = 0.7;

    /** What a cell is wide at least, as a share of an even one: captions below narrow pictures must be legible. */
    private static final double NARROWEST = 0.5;

    /**
     * Sizes of pictures.
     *
     * @param cells the widths of their cells
     * @param pictures their own widths
     * @param height how high they are
     */
    public FigureRowSize {
        cells = List.copyOf(cells);
        pictures = List.copyOf(pictures);
    }

    /** The sizes on a sheet of pictures that are as wide for their height as given. */
    static FigureRowSize of(double[] aspects, Paper paper) {
        int[] widths = widths(aspects, paper.typeWidth().twips());
        int height = height(aspects, widths, paper);
        List<Integer> cells = new ArrayList<>();
        List<Integer> pictures = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(widths[i]);
            pictures.add(Math.max(1, Math.min(widths[i] - 2 * MARGIN, (int) (height * aspects[i]))));
        }
        return new FigureRowSize(cells, pictures, height);
    }

    /** Cells as wide as makes the pictures equally high, none too narrow for its caption. */
    private static int[] widths(double[] aspects, int width) {
        double sum = 0;
        for (double aspect : aspects) {
            sum += aspect;
        }
        double room = width - 2.0 * MARGIN * aspects.length;
        double least = room / aspects.length * NARROWEST;
        double fixed = 0;
        double flexible = 0;
        for (double aspect : aspects) {
            boolean narrow = room * aspect / sum < least;
            fixed += narrow ? least : 0;
            flexible += narrow ? 0 : aspect;
        }
        int[] widths = new int[aspects.length];
        int left = width;
        for (int i = 0; i < widths.length; i++) {
            boolean narrow = room * aspects[i] / sum < least;
            widths[i] = (int) (narrow ? least : (room - fixed) * aspects[i] / flexible) + 2 * MARGIN;
            left -= widths[i];
        }
        widths[widths.length - 1] += left;
        return widths;
    }

    private static int height(double[] aspects, int[] widths, Paper paper) {
        double height = paper.typeHeight().twips() * TALLEST;
        for (int i = 0; i < aspects.length; i++) {
            height = Math.min(height, (widths[i] - 2 * MARGIN) / aspects[i]);
        }
        return Math.max(1, (int) height);
    }
}
