package io.github.bulletin4j.docx.reader;

import io.github.bulletin4j.recognition.Leftover;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text that stands outside the body: headers, footers and notes (ISO/IEC 29500-1, 17.10 and 17.11). No part of an
 * issue comes from there. A header or footer that says no more than the number of the page is passed over.
 */
final class OutsideReader {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[\\s\\p{Pd}\\p{Nd}第页頁共总·.,，/|~～]*+|(?i)page\\s*+\\d*+(?:\\s*+(?:of|/)\\s*+\\d*+)?");

    private final PackageParts parts;
    private final Relations relations;
    private final BlockReader blocks;
    private final List<Leftover> found = new ArrayList<>();

    OutsideReader(PackageParts parts, Relations relations, BlockReader blocks) {
        this.parts = parts;
        this.relations = relations;
        this.blocks = blocks;
    }

    List<Leftover> read() {
        margins("header");
        margins("footer");
        notes("footnote");
        notes("endnote");
        return found;
    }

    /** Sections may have headers of their own that say the same. */
    private void margins(String kind) {
        Set<String> said = new HashSet<>();
        int number = 0;
        for (String part : relations.parts(kind)) {
            Xml content = xml(part, kind + " " + ++number);
            String text = content == null ? "" : blocks.text(content).strip();
            if (!PAGE_NUMBER.matcher(text).matches() && said.add(text)) {
                found.add(new Leftover(kind + " " + number, text, "a " + kind + " is in no part of an issue"));
            }
        }
    }

    private void notes(String kind) {
        int number = 0;
        for (String part : relations.parts(kind + "s")) {
            Xml content = xml(part, "a " + kind);
            for (Xml note : content == null ? List.<Xml>of() : content.children()) {
                String text = note.get("w:type") == null || "normal".equals(note.get("w:type"))
                        ? blocks.text(note).strip()
                        : "";
                if (!text.isEmpty()) {
                    String anchor = blocks.anchors().get(kind + " " + note.get("w:id"));
                    String place = kind + " " + ++number + (anchor == null ? "" : " of " + anchor);
                    String article = kind.startsWith("e") ? "an " : "a ";
                    found.add(new Leftover(place, text, article + kind + " is in no part of an issue"));
                }
            }
        }
    }

    /** A damaged header is no reason to refuse a document. */
    private @Nullable Xml xml(String part, String place) {
        byte[] bytes = parts.bytes(part);
        try {
            blocks.turnTo(place, Relations.of(parts, part));
            return bytes == null ? null : XmlPart.read(part, bytes);
        } catch (UnreadablePackageException e) {
            found.add(new Leftover(part, part, "the part cannot be read: it " + e.getMessage()));
            return null;
        }
    }
}
