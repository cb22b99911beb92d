package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.image.ImageType;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Image;
import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenPicture;
import io.github.bulletin4j.recognition.SeenTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads pictures, alone and side by side (插图). */
final class Figures {
    private static final int MOST = 4;

    private Figures() {}

    /** Whether a table is pictures side by side: a row of them, and perhaps captions below them or in a second row. */
    static boolean isRow(SeenTable table) {
        if (table.rows().isEmpty() || table.rows().size() > 2) {
            return false;
        }
        List<SeenTable.Cell> pictures = table.rows().get(0).cells();
        List<SeenTable.Cell> captions = captions(table);
        boolean captioned = captions == pictures
                ? pictures.stream().allMatch(Figures::beginsWithPicture)
                : captions.size() <= pictures.size()
                        && captions.stream().allMatch(cell -> picture(cell) == null)
                        && pictures.stream().allMatch(cell -> cell.text().isBlank());
        return captioned
                && pictures.size() >= 2
                && pictures.size() <= MOST
                && pictures.stream().allMatch(cell -> picture(cell) != null);
    }

    private static List<SeenTable.Cell> captions(SeenTable table) {
        return table.rows().get(table.rows().size() - 1).cells();
    }

    /** Whether nothing stands above the picture of a cell, and one paragraph at most below it. */
    private static boolean beginsWithPicture(SeenTable.Cell cell) {
        List<SeenBlock> filled = cell.content().stream()
                .filter(block ->
                        !(block instanceof SeenParagraph text) || !text.text().isBlank())
                .toList();
        return !filled.isEmpty() && filled.size() <= 2 && filled.get(0) instanceof SeenPicture;
    }

    static List<Figure> row(SeenTable table) {
        List<Figure> figures = new ArrayList<>();
        List<SeenTable.Cell> cells = table.rows().get(0).cells();
        List<SeenTable.Cell> captions = captions(table);
        for (int i = 0; i < cells.size(); i++) {
            SeenPicture picture =
                    Objects.requireNonNull(picture(cells.get(i)), "a row of pictures has one in each cell");
            String caption = i < captions.size() ? captions.get(i).text().strip() : "";
            figures.add(new Figure(image(picture), null, caption.isEmpty() ? null : caption, picture.alt()));
        }
        return figures;
    }

    private static @Nullable SeenPicture picture(SeenTable.Cell cell) {
        SeenPicture found = null;
        for (Object block : cell.content()) {
            if (block instanceof SeenPicture picture) {
                if (found != null) {
                    return null;
                }
                found = picture;
            }
        }
        return found;
    }

    static Image image(SeenPicture picture) {
        ImageType type = ImageType.of(picture.data());
        return new Image(type == null ? "application/octet-stream" : type.mediaType(), picture.data());
    }
}
