package io.github.bulletin4j.docx;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.model.Issue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A rendered document, read back with the JDK's own zip and XML readers. */
final class WordFile {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    WordFile(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (parts.put(entry.getName(), zip.readAllBytes()) != null) {
                    throw new AssertionError("two parts are called " + entry.getName());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WordFile of(Issue issue) {
        return new WordFile(DocxRenderer.create().render(issue));
    }

    static WordFile of(Issue issue, Layout layout) {
        return new WordFile(DocxRenderer.builder().layout(layout).build().render(issue));
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    Document xml(String name) {
        return parse(parts.get(name));
    }

    static Document parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e.getMessage() + " in " + new String(xml, StandardCharsets.UTF_8), e);
        }
    }

    /** All text in reading order: a paragraph is a line, a tab and a forced line break are themselves. */
    String text() {
        StringBuilder text = new StringBuilder();
        append(xml("word/document.xml").getDocumentElement(), text);
        return text.toString();
    }

    /** The body as lines of style and text, tables marked by bars, to compare with a text block. */
    String outline() {
        StringBuilder outline = new StringBuilder();
        Node body = xml("word/document.xml").getElementsByTagNameNS(W, "body").item(0);
        for (Node node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getLocalName().equals("p")) {
                StringBuilder text = new StringBuilder();
                append(node, text);
                outline.append(style((Element) node)).append(": ");
                outline.append(text.toString().strip().replace("\n", "⏎")).append('\n');
            } else if (node.getLocalName().equals("tbl")) {
                rows((Element) node, outline);
            }
        }
        return outline.toString();
    }

    NodeList elements(String part, String name) {
        return xml(part).getElementsByTagNameNS(W, name);
    }

    private static void rows(Element table, StringBuilder outline) {
        NodeList rows = table.getElementsByTagNameNS(W, "tr");
        for (int i = 0; i < rows.getLength(); i++) {
            NodeList cells = ((Element) rows.item(i)).getElementsByTagNameNS(W, "tc");
            for (int j = 0; j < cells.getLength(); j++) {
                StringBuilder text = new StringBuilder();
                append(cells.item(j), text);
                outline.append("| ").append(text.toString().strip()).append(' ');
            }
            outline.append("|\n");
        }
    }

    private static String style(Element paragraph) {
        NodeList style = paragraph.getElementsByTagNameNS(W, "pStyle");
        return ((Element) style.item(0)).getAttributeNS(W, "val").replace("Bulletin", "");
    }

    private static void append(Node node, StringBuilder text) {
        String name = node.getLocalName();
        if ("t".equals(name)) {
            text.append(node.getTextContent());
        } else if ("tab".equals(name) && "r".equals(node.getParentNode().getLocalName())) {
            text.append('\t');
        } else if ("br".equals(name)) {
            text.append('\n');
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            append(child, text);
        }
        if ("p".equals(name)) {
            text.append('\n');
        }
    }
}
