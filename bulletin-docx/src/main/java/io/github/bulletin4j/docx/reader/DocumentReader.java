package io.github.bulletin4j.docx.reader;

import io.github.bulletin4j.docx.parts.UnprintedParts;
import io.github.bulletin4j.recognition.Comment;
import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenDocument;
import java.io.InputStream;
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
            return new SeenDocument(body, comments(parts, relations, blocks), unprinted(parts, relations));
        } catch (StackOverflowError e) {
            throw new UnreadablePackageException("", "is nested too deep", e);
        }
    }

    private static String main(PackageParts parts) {
        List<String> documents = Relations.of(parts, "").parts("officeDocument");
        String main = documents.isEmpty() ? "word/document.xml" : documents.get(0);
        if (parts.bytes(main) == null) {
            String found = parts.bytes("mimetype") != null || parts.bytes("content.xml") != null
                    ? "an OpenDocument text"
                    : "none";
            throw new UnreadablePackageException(
                    "", "a Word document must have a part " + main + ", got " + found, null);
        }
        return main;
    }

    private static @Nullable String first(Relations relations, String type) {
        List<String> parts = relations.parts(type);
        return parts.isEmpty() ? null : parts.get(0);
    }

    private static List<SeenBlock> body(PackageParts parts, String main, BlockReader blocks) {
        List<SeenBlock> found = new ArrayList<>();
        InputStream in = parts.stream(main);
        if (in == null) {
            throw new UnreadablePackageException(main, "must be in the package", null);
        }
        boolean seen = false;
        try (XmlPart xml = new XmlPart(main, in)) {
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
        InputStream in = parts.stream(part);
        return in == null ? List.of() : blocks.comments(XmlPart.read(part, in));
    }

    private static @Nullable String unprinted(PackageParts parts, Relations relations) {
        for (String part : relations.parts("customXml")) {
            InputStream in = parts.stream(part);
            if (in == null) {
                continue;
            }
            try (XmlPart xml = new XmlPart(part, in)) {
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
