package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.image.ImageType;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Image;
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

    /** Whether a table is pictures side by side: a row of them, and perhaps one of captions. */
    static boolean isRow(SeenTable table) {
        if (table.rows().isEmpty() || table.rows().size() > 2) {
            return false;
        }
        List<SeenTable.Cell> cells = table.rows().get(0).cells();
        boolean captioned = table.rows().size() < 2
                || table.rows().get(1).cells().size() <= cells.size()
                        && table.rows().get(1).cells().stream().allMatch(cell -> picture(cell) == null);
        return captioned
                && cells.size() >= 2
                && cells.size() <= MOST
                && cells.stream()
                        .allMatch(cell -> picture(cell) != null && cell.text().isBlank());
    }

    static List<Figure> row(SeenTable table) {
        List<Figure> figures = new ArrayList<>();
        List<SeenTable.Cell> cells = table.rows().get(0).cells();
        for (int i = 0; i < cells.size(); i++) {
            SeenPicture picture =
                    Objects.requireNonNull(picture(cells.get(i)), "a row of pictures has one in each cell");
            String caption =
                    table.rows().size() < 2 || i >= table.rows().get(1).cells().size()
                            ? ""
                            : table.rows().get(1).cells().get(i).text();
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
