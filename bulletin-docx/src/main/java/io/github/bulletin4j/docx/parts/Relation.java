package io.github.bulletin4j.docx.parts;

/**
 * A relationship of a document to one of its pictures.
 *
 * @param id the id that the document uses
 * @param target the name of the picture's part, relative to the document
 */
public record Relation(String id, String target) {
    /** What the types of relationships between office documents begin with. */
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
}
