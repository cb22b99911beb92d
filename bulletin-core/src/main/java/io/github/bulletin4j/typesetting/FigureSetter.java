package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.composition.PrintedFigure;
import io.github.bulletin4j.composition.PrintedFigureRow;
import io.github.bulletin4j.layout.Paper;
import io.github.bulletin4j.model.Figure;
import java.util.function.Function;

/** Sets pictures, alone and side by side. */
final class FigureSetter {
    private final Paper paper;
    private final PageFlow pages;
    private final PageOutput output;
    private final Function<? super PrintedFigure, PictureShape> shapes;

    FigureSetter(Paper paper, PageFlow pages, PageOutput output, Function<? super PrintedFigure, PictureShape> shapes) {
        this.paper = paper;
        this.pages = pages;
        this.output = output;
        this.shapes = shapes;
    }

    /** Sets a picture; says false, and sets nothing, for a draft's figure whose picture is still missing. */
    boolean set(PrintedFigure figure, boolean captioned) {
        if (!hasPicture(figure.figure())) {
            return false;
        }
        PictureSize size = PictureSize.of(shapes.apply(figure), figure.figure().widthMillimetres(), paper);
        output.figure(figure, size, captioned);
        pages.picture(size.heightTwips(), captioned);
        return true;
    }

    /** Sets pictures side by side. */
    void set(PrintedFigureRow row) {
        double[] aspects = new double[row.places().size()];
        for (int i = 0; i < aspects.length; i++) {
            PrintedFigure figure = row.places().get(i).figure();
            aspects[i] = hasPicture(figure.figure()) ? shapes.apply(figure).aspect() : 1;
        }
        FigureRowSize size = FigureRowSize.of(aspects, paper);
        output.figureRow(row, size);
        pages.figureRow(row, size);
    }

    private static boolean hasPicture(Figure figure) {
        return figure.image() != null && figure.image().data() != null;
    }
}
