package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.docx.parts.Relation;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Image;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pictures of one document: equal bytes are kept once. Use by one thread. */
public final class Pictures {
    private final Map<Image, Stored> stored = new LinkedHashMap<>();

    private record Stored(Relation relation, PictureFile file) {}

    /** No pictures. */
    public Pictures() {}

    String id(Figure figure) {
        return stored(figure).relation().id();
    }

    PictureFile file(Figure figure) {
        return stored(figure).file();
    }

    private Stored stored(Figure figure) {
        return stored.computeIfAbsent(figure.image(), bytes -> {
            PictureFile file = PictureFile.of(figure);
            int number = stored.size() + 1;
            return new Stored(new Relation("rIdImage" + number, "media/image" + number + "." + file.extension()), file);
        });
    }

    /**
     * The relationships of the document to its pictures.
     *
     * @return in the order of their first use
     */
    public List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        stored.values().forEach(picture -> relations.add(picture.relation()));
        return relations;
    }

    /**
     * The pictures.
     *
     * @return in the order of {@link #relations()}
     */
    public List<Image> images() {
        return List.copyOf(stored.keySet());
    }
}
