package io.github.bulletin4j.docx;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** XML without what does not matter: prefixes, declarations, the order of attributes. */
public final class CanonicalXml {
    private CanonicalXml() {}

    public static String of(String xml) {
        return of(WordFile.parse(xml.getBytes(StandardCharsets.UTF_8)).getDocumentElement());
    }

    static String of(Element element) {
        StringBuilder xml = new StringBuilder();
        append(element, xml);
        return xml.toString();
    }

    private static void append(Node node, StringBuilder xml) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            xml.append('«').append(node.getNodeValue()).append('»');
            return;
        }
        xml.append("\n<").append(name(node));
        TreeMap<String, String> sorted = new TreeMap<>();
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (!"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI())
                    && !"Ignorable".equals(attribute.getLocalName())) {
                // docx4j writes tabs and line feeds in attributes as they are, so that a parser turns them into blanks;
                // the writer under test keeps them.
                sorted.put(name(attribute), attribute.getNodeValue().replaceAll("[\\t\\n\\r]", " "));
            }
        }
        sorted.forEach((name, value) -> xml.append(' ').append(name).append('=').append(value));
        xml.append('>');
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            append(child, xml);
        }
        xml.append("</>");
    }

    private static String name(Node node) {
        return "{" + node.getNamespaceURI() + "}" + node.getLocalName();
    }
}
