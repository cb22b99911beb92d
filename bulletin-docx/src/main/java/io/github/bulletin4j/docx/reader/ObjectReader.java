package io.github.bulletin4j.docx.reader;

import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenPicture;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is drawn: pictures, and boxes with text (ISO/IEC 29500-1, 20.4 and 17.17). */
final class ObjectReader {
    /** 36,000 English Metric Units are a millimetre. */
    private static final BigDecimal MILLIMETRE = new BigDecimal(36_000);

    private final Reading reading;
    private final BlockReader blocks;

    ObjectReader(Reading reading, BlockReader blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    /** The one of several forms of the same content that is read: the newest (ISO/IEC 29500-3, 9.3). */
    static Xml chosen(Xml alternate) {
        Xml choice = alternate.child("mc:Choice");
        if (choice != null) {
            return choice;
        }
        Xml fallback = alternate.child("mc:Fallback");
        return fallback == null ? new Xml("mc:Fallback") : fallback;
    }

    void read(Xml object, List<SeenBlock> found) {
        List<Xml> content = new ArrayList<>();
        content(object, content);
        for (Xml each : content) {
            if (each.name().equals("w:txbxContent")) {
                for (Xml block : each.children()) {
                    blocks.read(block, found);
                }
            } else {
                String id = each.name().equals("a:blip") ? each.get("r:embed") : each.get("r:id");
                picture(id, object, found);
            }
        }
    }

    /** Boxes and pictures in order, nothing of a box that stands in one of them. */
    private static void content(Xml element, List<Xml> found) {
        for (Xml child : element.children()) {
            switch (child.name()) {
                case "w:txbxContent", "a:blip", "v:imagedata" -> found.add(child);
                case "mc:AlternateContent" -> content(chosen(child), found);
                default -> content(child, found);
            }
        }
    }

    private void picture(@Nullable String id, Xml object, List<SeenBlock> found) {
        Relations.Target target = reading.relations().byId(id);
        byte[] data =
                target == null || target.external() ? null : reading.parts().bytes(target.name());
        if (data == null) {
            return;
        }
        List<Xml> described = new ArrayList<>();
        object.collect("wp:docPr", described);
        String alt = described.isEmpty() ? null : described.get(0).get("descr");
        List<Xml> extent = new ArrayList<>();
        object.collect("wp:extent", extent);
        long wide = extent.isEmpty() ? 0 : extent.get(0).number("cx", 0);
        BigDecimal width = wide <= 0
                ? null
                : new BigDecimal(wide)
                        .divide(MILLIMETRE, 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        if (width != null && width.scale() < 0) {
            width = width.setScale(0);
        }
        found.add(new SeenPicture(blocks.place(), data, alt == null || alt.isBlank() ? null : alt, width));
    }
}
