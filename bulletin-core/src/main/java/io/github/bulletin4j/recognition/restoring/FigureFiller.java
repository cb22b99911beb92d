package io.github.bulletin4j.recognition.restoring;

import io.github.bulletin4j.composition.PrintedFigure;
import io.github.bulletin4j.composition.PrintedFigureRow;
import io.github.bulletin4j.recognition.Certainty;
import io.github.bulletin4j.recognition.SeenPicture;
import io.github.bulletin4j.recognition.SeenTable;
import io.github.bulletin4j.unprinted.ImageNode;
import io.github.bulletin4j.unprinted.Node;
import io.github.bulletin4j.unprinted.RecordNode;
import io.github.bulletin4j.unprinted.TextNode;
import java.util.ArrayList;
import java.util.List;

/** Fills pictures and the captions of pictures side by side. */
final class FigureFiller {
    private static final String REASON = "a picture where one was printed";

    private final RecordNode issue;
    private final Records records;

    FigureFiller(RecordNode issue, Records records) {
        this.issue = issue;
        this.records = records;
    }

    void fill(PrintedFigure figure, SeenItem item) {
        records.placed(fill(figure, (SeenPicture) item.block()), item, REASON, Certainty.CERTAIN);
    }

    void fill(PrintedFigureRow row, SeenItem item) {
        SeenTable table = (SeenTable) item.block();
        List<SeenPicture> pictures = table.pictures();
        for (int i = 0; i < Math.min(pictures.size(), row.places().size()); i++) {
            fill(row.places().get(i).figure(), pictures.get(i));
        }
        // Below each picture in its cell, or in a row of their own.
        List<String> captions = new ArrayList<>();
        if (!table.rows().isEmpty()) {
            table.rows()
                    .get(table.rows().size() - 1)
                    .cells()
                    .forEach(cell -> captions.add(cell.text().strip()));
        }
        for (int i = 0; i < Math.min(captions.size(), row.places().size()); i++) {
            PrintedFigure figure = row.places().get(i).figure();
            if (!captions.get(i).isEmpty()
                    && NodePaths.find(issue, figure.path().child("caption").toString()) instanceof TextNode caption) {
                caption.fill(captions.get(i));
            }
        }
        Node node = NodePaths.printed(issue, row.path().toString());
        records.placed(node, item, REASON, Certainty.CERTAIN);
    }

    private Node fill(PrintedFigure figure, SeenPicture picture) {
        Node node = NodePaths.printed(issue, figure.path().toString());
        if (node instanceof RecordNode record && record.components().get("image") instanceof ImageNode image) {
            image.fill(picture.data());
        }
        return node;
    }
}
