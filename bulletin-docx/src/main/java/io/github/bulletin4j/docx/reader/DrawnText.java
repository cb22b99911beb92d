package io.github.bulletin4j.docx.reader;

/** The words and numbers of a chart or diagram, in the order of its part (ISO/IEC 29500-1, 21.2 and 21.4). */
final class DrawnText {
    private DrawnText() {}

    static String of(PackageParts parts, String part) {
        byte[] bytes = parts.bytes(part);
        if (bytes == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        try {
            append(XmlPart.read(part, bytes), text);
        } catch (UnreadablePackageException e) {
            // A damaged chart is no reason to refuse a document; that it is not read is said in any case.
            return "";
        }
        return text.toString();
    }

    private static void append(Xml element, StringBuilder text) {
        boolean said = element.name().equals("a:t") || element.name().equals("x:v");
        if (said && !element.text().isBlank()) {
            text.append(text.length() == 0 ? "" : " ").append(element.text().strip());
        }
        element.children().forEach(child -> append(child, text));
    }
}
