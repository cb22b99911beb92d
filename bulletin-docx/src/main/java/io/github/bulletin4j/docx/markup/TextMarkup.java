package io.github.bulletin4j.docx.markup;

import java.nio.charset.StandardCharsets;
import org.docx4j.wml.Text;

/** Writes the text of a run (ISO/IEC 29500-1, 17.3.3.31). Its class binds a property, not a field, to its value. */
final class TextMarkup {
    private static final String PRESERVE = "preserve";

    /** What almost every text stands between. */
    private static final byte[] OPENING = "<w:t xml:space=\"preserve\">".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] CLOSING = "</w:t>".getBytes(StandardCharsets.US_ASCII);

    private TextMarkup() {}

    /** Writes text as an element of some name, such as the instruction of a field (17.16.23). */
    static void write(String name, Text text, XmlOutput out) {
        if (name.equals("w:t")) {
            write(text, out);
            return;
        }
        String value = text.getValue() == null ? "" : text.getValue();
        out.markup("<").markup(name);
        if (text.getSpace() != null) {
            out.markup(" xml:space=\"");
            out.attribute(text.getSpace());
            out.markup("\"");
        }
        out.markup(">");
        out.text(value, 0, value.length());
        out.markup("</").markup(name).markup(">");
    }

    static void write(Text text, XmlOutput out) {
        String value = text.getValue();
        if (value != null && PRESERVE.equals(text.getSpace())) {
            out.markup(OPENING);
            out.text(value, 0, value.length());
            out.markup(CLOSING);
            return;
        }
        out.markup("<w:t");
        if (text.getSpace() != null) {
            out.markup(" xml:space=\"");
            out.attribute(text.getSpace());
            out.markup("\"");
        }
        if (value == null) {
            out.markup("/>");
            return;
        }
        out.markup(">");
        out.text(value, 0, value.length());
        out.markup(CLOSING);
    }
}
