package io.github.bulletin4j.docx.reader;

import io.github.bulletin4j.docx.parts.UnprintedParts;
import io.github.bulletin4j.recognition.Comment;
import io.github.bulletin4j.recognition.Leftover;
import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the body of a Word document. */
public final class DocumentReader {
    private static final String COMMENTS = "comments";

    private DocumentReader() {}

    /**
     * Reads a document.
     *
     * @param bytes the package
     * @param rejected whether tracked changes are undone instead of accepted
     * @return what is seen of it
     * @throws UnreadablePackageException if it is no Word document, or larger than what is read
     */
    public static SeenDocument read(byte[] bytes, boolean rejected) {
        try {
            PackageParts parts = PackageParts.read(bytes);
            String main = main(parts);
            Relations relations = Relations.of(parts, main);
            Styles styles = Styles.of(parts, first(relations, "styles"));
            Numbering numbering = Numbering.of(parts, first(relations, "numbering"));
            BlockReader blocks = new BlockReader(new Reading(parts, relations, styles, numbering, rejected));
            List<SeenBlock> body = body(parts, main, blocks);
            List<Comment> comments = comments(parts, relations, blocks);
            List<Leftover> margins = new OutsideReader(parts, relations, blocks).read();
            List<Leftover> outside = new ArrayList<>(blocks.unread());
            outside.addAll(margins);
            return new SeenDocument(body, comments, outside, unprinted(parts, relations));
        } catch (StackOverflowError e) {
            throw new UnreadablePackageException("", "is nested too deep", e);
        }
    }

    private static String main(PackageParts parts) {
        List<String> documents = Relations.of(parts, "").parts("officeDocument");
        String main = documents.isEmpty() ? "word/document.xml" : documents.get(0);
        String other = other(parts, main);
        if (other != null) {
            throw new UnreadablePackageException("", other, null);
        }
        return main;
    }

    /** What a package is that is no Word document, or null. */
    private static @Nullable String other(PackageParts parts, String main) {
        String expected = "a Word document must have a part word/document.xml, got ";
        if (parts.bytes("xl/workbook.xml") != null) {
            return expected + "a spreadsheet (.xlsx)";
        }
        if (parts.bytes("ppt/presentation.xml") != null) {
            return expected + "a presentation (.pptx)";
        }
        if (parts.bytes(main) != null) {
            return null;
        }
        if (parts.bytes("content.xml") != null) {
            return expected + "an OpenDocument text (.odt); save it as .docx";
        }
        return expected + (parts.bytes("OFD.xml") != null ? "an OFD; save its source as .docx" : "no " + main);
    }

    private static @Nullable String first(Relations relations, String type) {
        List<String> parts = relations.parts(type);
        return parts.isEmpty() ? null : parts.get(0);
    }

    private static List<SeenBlock> body(PackageParts parts, String main, BlockReader blocks) {
        List<SeenBlock> found = new ArrayList<>();
        byte[] bytes = parts.bytes(main);
        if (bytes == null) {
            throw new UnreadablePackageException(main, "must be in the package", null);
        }
        boolean seen = false;
        try (XmlPart xml = new XmlPart(main, bytes)) {
            while (xml.advance()) {
                if (xml.name().equals("w:body")) {
                    seen = true;
                    while (xml.advance()) {
                        blocks.read(xml.element(), found);
                    }
                } else if (!xml.name().equals("w:document")) {
                    xml.element();
                }
            }
        }
        if (!seen) {
            throw new UnreadablePackageException(main, "must have a w:body", null);
        }
        blocks.finish(found);
        return found;
    }

    private static List<Comment> comments(PackageParts parts, Relations relations, BlockReader blocks) {
        String part = first(relations, COMMENTS);
        if (part == null) {
            return List.of();
        }
        byte[] bytes = parts.bytes(part);
        return bytes == null ? List.of() : blocks.comments(XmlPart.read(part, bytes), Relations.of(parts, part));
    }

    private static @Nullable String unprinted(PackageParts parts, Relations relations) {
        for (String part : relations.parts("customXml")) {
            byte[] bytes = parts.bytes(part);
            if (bytes == null) {
                continue;
            }
            try (XmlPart xml = new XmlPart(part, bytes)) {
                if (xml.advance() && xml.isNamed(UnprintedParts.NAMESPACE, UnprintedParts.ELEMENT)) {
                    return xml.element().text();
                }
            } catch (UnreadablePackageException e) {
                // Parts of others may be of any kind; a document is read as well without them.
            }
        }
        return null;
    }
}
