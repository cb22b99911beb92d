package io.github.bulletin4j.docx.reader;

/**
 * What is known of a document while its body is read.
 *
 * @param parts the parts of the package
 * @param relations where the document's relationships lead
 * @param styles the styles
 * @param numbering the numbers that are set before paragraphs
 * @param rejected whether tracked changes are undone
 */
record Reading(PackageParts parts, Relations relations, Styles styles, Numbering numbering, boolean rejected) {

    /** Whether what such an element holds is no text of the document, once changes are accepted or rejected. */
    boolean isGone(String name) {
        return switch (name) {
            case "w:del", "w:moveFrom" -> !rejected;
            case "w:ins", "w:moveTo" -> rejected;
            default -> false;
        };
    }
}
