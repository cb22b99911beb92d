package io.github.bulletin4j.docx.parts;

/**
 * A relationship of a document to one of its pictures or to where one of its links leads (ISO/IEC 29500-2, 9.3).
 *
 * @param id the id that the document uses
 * @param type the last word of its type: image or hyperlink
 * @param target the name of the picture's part, relative to the document; or the address of a link
 * @param external whether the target is no part of the package
 */
public record Relation(String id, String type, String target, boolean external) {
    /** What the types of relationships between office documents begin with. */
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /**
     * To a picture.
     *
     * @param id the id that the document uses
     * @param target the name of the picture's part
     * @return the relationship
     */
    public static Relation toPicture(String id, String target) {
        return new Relation(id, "image", target, false);
    }

    /**
     * To where a link leads.
     *
     * @param id the id that the document uses
     * @param target the address
     * @return the relationship
     */
    public static Relation toLink(String id, String target) {
        return new Relation(id, "hyperlink", target, true);
    }
}
