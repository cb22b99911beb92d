package io.github.bulletin4j.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads what a reader sees of a Word document. */
final class DocumentText {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /**
     * A paragraph that has text.
     *
     * @param text its text
     * @param style tells styles apart: the number of the first paragraph that has the same style
     * @param tableDepth in how many tables it stands
     */
    record Paragraph(String text, int style, int tableDepth) {}

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Map<String, Integer> styles = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private String style = "";
    private int tableDepth;

    private DocumentText() {}

    /** The paragraphs of a document in reading order. Each has a style that the document defines. */
    static List<Paragraph> of(byte[] document) {
        DocumentText result = new DocumentText();
        try {
            result.read(part(document, "word/document.xml"));
        } catch (XMLStreamException e) {
            throw new AssertionError(e);
        }
        String defined = new String(part(document, "word/styles.xml"), StandardCharsets.UTF_8);
        for (String style : result.styles.keySet()) {
            if (style.isEmpty() || !defined.contains("w:styleId=\"" + style + "\"")) {
                throw new AssertionError("no style is defined as \"" + style + "\"");
            }
        }
        return result.paragraphs;
    }

    private void read(byte[] content) throws XMLStreamException {
        XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(new ByteArrayInputStream(content));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "tbl" -> tableDepth++;
            case "p" -> {
                text.setLength(0);
                style = "";
            }
            case "pStyle" -> style = xml.getAttributeValue(W, "val");
            case "t" -> text.append(xml.getElementText());
            case "br", "cr" -> text.append('\n');
            case "tab" -> text.append(xml.getAttributeCount() == 0 ? "\t" : "");
            default -> {}
        }
    }

    private void end(String name) {
        if (name.equals("tbl")) {
            tableDepth--;
        } else if (name.equals("p") && text.length() > 0) {
            int number = styles.computeIfAbsent(style, key -> paragraphs.size());
            paragraphs.add(new Paragraph(text.toString(), number, tableDepth));
        }
    }

    private static byte[] part(byte[] document, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("no part " + name);
    }
}
