package io.github.bulletin4j.docx.parts;

import io.github.bulletin4j.docx.markup.MarkupWriter;
import io.github.bulletin4j.docx.markup.Namespaces;
import io.github.bulletin4j.docx.pack.ReadyPart;
import java.nio.charset.StandardCharsets;

/** Makes the XML of whole parts from docx4j objects. */
final class PartXml {
    /** What every part of a package begins with. */
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private PartXml() {}

    /** A part whose root element is the given object. */
    static ReadyPart of(String name, Object root) {
        String markup = new String(MarkupWriter.bytes(root), StandardCharsets.UTF_8);
        int end = 1;
        while (" />".indexOf(markup.charAt(end)) < 0) {
            end++;
        }
        return ofText(name, markup.substring(0, end) + Namespaces.declarations() + markup.substring(end));
    }

    /** A part of given markup. */
    static ReadyPart ofText(String name, String markup) {
        return ReadyPart.of(name, (DECLARATION + markup).getBytes(StandardCharsets.UTF_8));
    }
}
