package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.composition.PrintedFigure;
import io.github.bulletin4j.docx.parts.Relation;
import io.github.bulletin4j.image.ImageFormatException;
import io.github.bulletin4j.image.ImageHeader;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Image;
import io.github.bulletin4j.typesetting.PictureShape;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pictures of one document: equal bytes are kept once, whatever media type they are given. Bytes are told apart by
 * SHA-256: a hash that can be forged makes a map of many pictures a list. Use by one thread.
 */
public final class Pictures {
    private final Map<Image, Stored> known = new IdentityHashMap<>();
    private final Map<String, Stored> stored = new LinkedHashMap<>();

    /**
     * A picture of the document.
     *
     * @param relation how the document refers to it
     * @param header what its bytes say
     * @param image the first image with these bytes
     */
    public record Stored(Relation relation, ImageHeader header, Image image) {}

    /** No pictures. */
    public Pictures() {}

    Stored of(Figure figure) {
        return known.computeIfAbsent(figure.image(), image -> {
            byte[] data = image.data();
            return stored.computeIfAbsent(digest(data), digest -> store(figure, data));
        });
    }

    /** How large the upright picture of a figure says it is. */
    PictureShape shape(PrintedFigure figure) {
        try {
            ImageHeader header = of(figure.figure()).header();
            return new PictureShape(header.uprightWidth(), header.uprightHeight());
        } catch (UnfitBlockException e) {
            throw e.at(figure.path().child("image"));
        }
    }

    private Stored store(Figure figure, byte[] data) {
        try {
            ImageHeader header = ImageHeader.read(data);
            int number = stored.size() + 1;
            String target = "media/image" + number + "." + header.type().extension();
            return new Stored(Relation.toPicture("rIdImage" + number, target), header, figure.image());
        } catch (ImageFormatException e) {
            throw new UnfitBlockException("a figure's picture " + e.getMessage(), e);
        }
    }

    private static String digest(byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /**
     * The relationships of the document to its pictures.
     *
     * @return in the order of their first use
     */
    public List<Relation> relations() {
        List<Relation> relations = new ArrayList<>(stored.size());
        for (Stored picture : stored.values()) {
            relations.add(picture.relation());
        }
        return relations;
    }

    /**
     * The pictures.
     *
     * @return in the order of {@link #relations()}
     */
    public Collection<Stored> all() {
        return Collections.unmodifiableCollection(stored.values());
    }
}
