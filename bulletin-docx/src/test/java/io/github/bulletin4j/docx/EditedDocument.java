package io.github.bulletin4j.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A rendered document whose parts somebody changes. */
final class EditedDocument {
    private EditedDocument() {}

    /** The document with another body. */
    static byte[] body(byte[] document, UnaryOperator<String> edit) {
        return part(document, "word/document.xml", edit);
    }

    static byte[] part(byte[] document, String name, UnaryOperator<String> edit) {
        Map<String, byte[]> parts = new WordFile(document).parts();
        String before = new String(parts.get(name), StandardCharsets.UTF_8);
        String after = edit.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("the edit changes nothing in " + name);
        }
        parts.put(name, after.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    static byte[] without(byte[] document, String name) {
        Map<String, byte[]> parts = new WordFile(document).parts();
        parts.remove(name);
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The paragraph, with its tags, that a text stands in. */
    static String paragraphOf(String body, String text) {
        int at = body.indexOf(text);
        if (at < 0) {
            throw new AssertionError("no " + text);
        }
        int from = Math.max(body.lastIndexOf("<w:p>", at), body.lastIndexOf("<w:p ", at));
        return body.substring(from, body.indexOf("</w:p>", at) + "</w:p>".length());
    }

    static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t xml:space=\"preserve\">" + text
                + "</w:t></w:r></w:p>";
    }
}
