package io.github.bulletin4j.docx.reader;

import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenLook;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenPicture;
import io.github.bulletin4j.recognition.SeenRun;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is drawn: pictures, and boxes with text (ISO/IEC 29500-1, 20.4 and 17.17). */
final class ObjectReader {
    /** 36,000 English Metric Units are a millimetre. */
    private static final BigDecimal MILLIMETRE = new BigDecimal(36_000);

    /** Pictures, each as often as it is shown: one part may be referred to often. */
    private static final int MOST = 10_000;

    /** Bytes of pictures, each as often as it is shown. */
    private static final long MOST_BYTES = 64L << 20;

    private final BlockReader blocks;
    private final Set<String> charts = new HashSet<>();
    private long bytes;
    private int pictures;

    ObjectReader(BlockReader blocks) {
        this.blocks = blocks;
    }

    void read(Xml object, List<SeenBlock> found) {
        List<Piece> content = new ArrayList<>();
        content(object, null, content);
        Drawn drawn = Drawn.of(object);
        for (Piece piece : content) {
            Xml each = piece.element();
            if (each.name().equals("w:txbxContent")) {
                blocks.apart(each, found);
            } else if (each.name().equals("a:blip")) {
                picture(each.get("r:embed") == null ? each.get("r:link") : each.get("r:embed"), drawn, found);
            } else if (each.name().equals("v:imagedata")) {
                picture(each.get("r:id"), drawn, found);
            } else if (each.name().equals("v:textpath")) {
                drawnText(each.get("string"), piece.shape(), found);
            } else {
                blocks.unread(chart(each, drawn), "a chart or diagram is not read");
            }
        }
    }

    /** Text that is drawn along a line (艺术字), as old mastheads are. */
    private void drawnText(@Nullable String text, @Nullable Xml shape, List<SeenBlock> found) {
        if (text == null || text.isBlank()) {
            return;
        }
        String fill = shape == null ? null : shape.get("fillcolor");
        SeenLook look = new SeenLook(SeenLook.Alignment.CENTER, 0, color(fill), null, false, 0, false, false, 0);
        found.add(new SeenParagraph(
                blocks.place(), null, null, look, "", List.of(new SeenRun(text.strip(), false, null))));
    }

    /** A colour of VML (ISO/IEC 29500-4, 19.1.2): a name or digits, with what a theme calls it behind; null for any other. */
    private static @Nullable String color(@Nullable String fill) {
        String color = fill == null ? "" : fill.split(" ", 2)[0].toUpperCase(Locale.ROOT);
        if (color.matches("#[0-9A-F]{3}")) {
            return color.replaceAll("#?([0-9A-F])", "$1$1");
        }
        return color.equals("RED") ? "FF0000" : color.matches("#[0-9A-F]{6}") ? color.substring(1) : null;
    }

    /** What stands in a chart or diagram, once however often it is shown; else what stands for it. */
    private String chart(Xml reference, Drawn drawn) {
        String id = reference.get("r:id") == null ? reference.get("r:dm") : reference.get("r:id");
        Relations.Target target = blocks.reading().relations().byId(id);
        String text = target == null || target.external() || !charts.add(PackageParts.key(target.name()))
                ? ""
                : DrawnText.of(blocks.reading().parts(), target.name());
        return text.isEmpty() && drawn.alt() != null ? drawn.alt() : text;
    }

    /** Notes what is in the document as a document of its own. */
    void unread(Xml reference) {
        Relations.Target target = blocks.reading().relations().byId(reference.get("r:id"));
        blocks.unread(target == null ? null : target.name(), "a document within the document is not read");
    }

    /** Something drawn, and the shape of VML that it is drawn in. */
    private record Piece(Xml element, @Nullable Xml shape) {}

    /** Boxes, pictures, charts and diagrams in order, nothing of a box that stands in one of them. */
    private static void content(Xml element, @Nullable Xml shape, List<Piece> found) {
        for (Xml child : element.children()) {
            switch (child.name()) {
                case "w:txbxContent", "a:blip", "v:imagedata", "v:textpath", "x:chart", "x:relIds" ->
                    found.add(new Piece(child, shape));
                case "mc:AlternateContent" -> content(Alternates.chosen(child), shape, found);
                case "v:shape" -> content(child, child, found);
                default -> content(child, shape, found);
            }
        }
    }

    private void picture(@Nullable String id, Drawn drawn, List<SeenBlock> found) {
        Relations.Target target = blocks.reading().relations().byId(id);
        byte[] data = target == null || target.external()
                ? null
                : blocks.reading().parts().bytes(target.name());
        if (target == null || data == null) {
            String where = target == null ? "nowhere" : target.name();
            blocks.unread(drawn.alt(), "a picture is not in the document: " + where);
            return;
        }
        bytes += data.length;
        if (++pictures > MOST || bytes > MOST_BYTES) {
            throw new UnreadablePackageException(
                    target.name(),
                    "a document must show at most " + MOST + " pictures of at most " + MOST_BYTES
                            + " bytes together, got more at " + blocks.place(),
                    null);
        }
        found.add(new SeenPicture(blocks.place(), data, drawn.alt(), drawn.width()));
    }

    /** What an object says of its pictures: what stands for them where they cannot be seen, how wide they are. */
    private record Drawn(@Nullable String alt, @Nullable BigDecimal width) {
        static Drawn of(Xml object) {
            Xml described = object.first("wp:docPr");
            String alt = described == null ? null : described.get("descr");
            Xml extent = object.first("wp:extent");
            long wide = extent == null ? 0 : extent.number("cx", 0);
            return new Drawn(alt == null || alt.isBlank() ? null : alt, wide <= 0 ? null : millimetres(wide));
        }

        private static BigDecimal millimetres(long wide) {
            BigDecimal width = new BigDecimal(wide)
                    .divide(MILLIMETRE, 1, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            return width.scale() < 0 ? width.setScale(0) : width;
        }
    }
}
