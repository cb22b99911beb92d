package io.github.bulletin4j.docx;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A document of a body, and of other parts that it refers to. */
final class PlainPackage {
    private static final String NAMESPACES = " xmlns:w=\"" + WordFile.W + "\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:new=\"urn:example:newer\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    PlainPackage(String body) {
        put("word/document.xml", document(body));
    }

    /** The main part of a body. */
    static String document(String body) {
        return element("document", "<w:body>" + body + "</w:body>");
    }

    /** A package of a main part alone, well-formed or not. */
    static byte[] of(String document) {
        return EditedDocument.zip(Map.of("word/document.xml", document.getBytes(StandardCharsets.UTF_8)));
    }

    PlainPackage styles(String content) {
        return part("styles", "styles.xml", element("styles", content).getBytes(StandardCharsets.UTF_8));
    }

    PlainPackage numbering(String content) {
        return part("numbering", "numbering.xml", element("numbering", content).getBytes(StandardCharsets.UTF_8));
    }

    /** A picture that the body refers to as "image". */
    PlainPackage picture(byte[] content) {
        return part("image", "media/image1.png", content);
    }

    /** A part of a type: header, footnotes, comments and others; its root is an element of a name. */
    PlainPackage with(String type, String root, String content) {
        String name = type + (parts.size() + 1) + ".xml";
        return part(type, name, element(root, content).getBytes(StandardCharsets.UTF_8));
    }

    /** An address that the body refers to as "link". */
    PlainPackage link(String address) {
        relations
                .append("<Relationship Id=\"link\" TargetMode=\"External\" Type=\"hyperlink\" Target=\"")
                .append(address)
                .append("\"/>");
        return this;
    }

    private PlainPackage part(String type, String name, byte[] content) {
        relations
                .append("<Relationship Id=\"")
                .append(type)
                .append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
                .append(type)
                .append("\" Target=\"")
                .append(name)
                .append("\"/>");
        parts.put("word/" + name, content);
        return this;
    }

    byte[] bytes() {
        put("word/_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>");
        return EditedDocument.zip(parts);
    }

    private void put(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String element(String name, String content) {
        return "<w:" + name + NAMESPACES + ">" + content + "</w:" + name + ">";
    }
}
