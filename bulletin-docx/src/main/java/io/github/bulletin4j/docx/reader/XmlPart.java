package io.github.bulletin4j.docx.reader;

import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML of one part, an element at a time. A document type is refused, so there are no entities; elements are at
 * most {@value #DEEPEST} deep, and {@value #MOST} in a part; of names there are at most {@value #MOST_NAMES}.
 */
final class XmlPart implements AutoCloseable {
    /** Deeper than tables within tables of any document. */
    static final int DEEPEST = 200;

    /** Elements of a part. */
    static final int MOST = 3_000_000;

    /** Different names of elements, attributes and prefixes; whoever reads XML keeps each. */
    static final int MOST_NAMES = 20_000;

    /** Namespaces that are declared around an element; each name is sought among them. */
    static final int MOST_NAMESPACES = 1_000;

    /** Elements that are kept at one time. */
    static final int MOST_KEPT = 400_000;

    private static final int LONGEST_MESSAGE = 300;

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"));

    private final String part;
    private final XMLStreamReader reader;
    private final Map<String, String> names = new HashMap<>();
    private int depth;
    private int elements;
    private int namespaces;

    XmlPart(String part, byte[] bytes) {
        this.part = part;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        try {
            this.reader = factory.createXMLStreamReader(PartText.of(bytes));
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    /** The whole part. */
    static Xml read(String part, byte[] bytes) {
        try (XmlPart xml = new XmlPart(part, bytes)) {
            xml.advance();
            return xml.element();
        }
    }

    /** Goes on to the next begin of an element, or to the end of the one around it; whether it is a begin. */
    boolean advance() {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new UnreadablePackageException(part, "must have no document type and no entities", null);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    count();
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    end();
                    return false;
                }
                note(event);
            }
            return false;
        } catch (XMLStreamException | RuntimeException e) {
            throw refusal(e);
        }
    }

    private void count() {
        depth++;
        elements++;
        if (depth > DEEPEST || elements > MOST) {
            throw new UnreadablePackageException(
                    part, "must have at most " + MOST + " elements, at most " + DEEPEST + " deep" + where(), null);
        }
        namespaces += reader.getNamespaceCount();
        if (namespaces > MOST_NAMESPACES) {
            throw new UnreadablePackageException(
                    part, "must declare at most " + MOST_NAMESPACES + " namespaces for one element" + where(), null);
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            known("xmlns:" + reader.getNamespacePrefix(i));
            known(String.valueOf(reader.getNamespaceURI(i)));
        }
    }

    private void end() {
        depth--;
        namespaces -= reader.getNamespaceCount();
    }

    /** Instructions for programs have names too. */
    private void note(int event) {
        if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            known(reader.getPITarget());
        }
    }

    /** The name of the element that begins. */
    String name() {
        return shortened(reader.getNamespaceURI(), reader.getLocalName());
    }

    boolean isNamed(String namespace, String name) {
        return namespace.equals(reader.getNamespaceURI()) && name.equals(reader.getLocalName());
    }

    /** The element that begins, whole. */
    Xml element() {
        try {
            Deque<Xml> open = new ArrayDeque<>();
            Xml root = begin();
            open.push(root);
            int kept = 1;
            while (!open.isEmpty()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    count();
                    if (++kept > MOST_KEPT) {
                        throw new UnreadablePackageException(
                                part, "must have at most " + MOST_KEPT + " elements in one block" + where(), null);
                    }
                    Xml child = begin();
                    open.peek().add(child);
                    open.push(child);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end();
                    open.pop();
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    characters(open.peek());
                } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new UnreadablePackageException(part, "must have no entities", null);
                } else {
                    note(event);
                }
            }
            return root;
        } catch (XMLStreamException | RuntimeException e) {
            throw refusal(e);
        }
    }

    private void characters(Xml element) {
        if (element.name().endsWith("t")
                || element.name().startsWith("x:")
                || element.name().endsWith("Text")) {
            element.text(reader.getText());
        }
    }

    private Xml begin() {
        Xml element = new Xml(name());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            String local = reader.getAttributeLocalName(i);
            element.attribute(
                    namespace == null || namespace.isEmpty() ? known(local) : shortened(namespace, local),
                    reader.getAttributeValue(i));
        }
        String required = element.name().equals("mc:Choice") ? element.get("Requires") : null;
        if (required != null && !required.isBlank() && !isUnderstood(required)) {
            element.attribute(Alternates.UNKNOWN, required);
        }
        return element;
    }

    /** Whether all prefixes of a list stand for namespaces that are read. */
    private boolean isUnderstood(String prefixes) {
        for (String prefix : prefixes.strip().split("\\s+")) {
            String namespace = reader.getNamespaceURI(prefix);
            boolean named = namespace != null && PREFIXES.containsKey(namespace);
            if (!named && !Alternates.isKnown(prefix, namespace)) {
                return false;
            }
        }
        return true;
    }

    private String shortened(@Nullable String namespace, String local) {
        String prefix = PREFIXES.getOrDefault(namespace == null ? "" : namespace, "x:");
        return known(prefix + local);
    }

    private String known(String name) {
        String before = names.putIfAbsent(name, name);
        if (before == null && names.size() > MOST_NAMES) {
            throw new UnreadablePackageException(
                    part, "must have at most " + MOST_NAMES + " different names" + where(), null);
        }
        return before == null ? name : before;
    }

    private UnreadablePackageException refusal(Exception e) {
        if (e instanceof UnreadablePackageException known) {
            return known;
        }
        boolean coding = e instanceof XMLStreamException failure
                && failure.getNestedException() instanceof CharacterCodingException;
        String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String message = coding ? "it has bytes that are no characters" : said;
        return new UnreadablePackageException(
                part, "must be well-formed XML: " + shown(message.replaceAll("\\s+", " ")), e);
    }

    /** What the JDK says may quote the document, at any length. */
    private static String shown(String message) {
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "…";
    }

    private String where() {
        return ", line " + reader.getLocation().getLineNumber() + ", column "
                + reader.getLocation().getColumnNumber();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }
}
