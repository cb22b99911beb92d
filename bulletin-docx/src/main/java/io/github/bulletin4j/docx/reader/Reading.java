package io.github.bulletin4j.docx.reader;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a document while its body is read.
 *
 * @param parts the parts of the package
 * @param relations where the relationships of the part that is read lead
 * @param styles the styles
 * @param numbering the numbers that are set before paragraphs
 * @param rejected whether tracked changes are undone
 */
record Reading(PackageParts parts, Relations relations, Styles styles, Numbering numbering, boolean rejected) {

    /** The same, where relationships are those of another part. */
    Reading with(Relations others) {
        return new Reading(parts, others, styles, numbering, rejected);
    }

    /** Properties of a paragraph or run, as they were before where changes are undone (ISO/IEC 29500-1, 17.13.5.29). */
    @Nullable
    Xml properties(@Nullable Xml current) {
        Xml change = current == null || !rejected ? null : current.child(current.name() + "Change");
        return current == null || change == null ? current : change.child(current.name());
    }

    /** Whether a mark of a paragraph, row or cell says that it is gone. */
    boolean hasGone(@Nullable Xml properties, String... marks) {
        for (String mark : marks) {
            if (properties != null && properties.child(mark) != null && isGone(mark)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what such an element holds is no text of the document, once changes are accepted or rejected. */
    boolean isGone(String name) {
        return switch (name) {
            case "w:del", "w:moveFrom", "w:cellDel" -> !rejected;
            case "w:ins", "w:moveTo", "w:cellIns" -> rejected;
            default -> false;
        };
    }
}
