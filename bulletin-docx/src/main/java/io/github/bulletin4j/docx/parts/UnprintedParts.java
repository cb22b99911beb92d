package io.github.bulletin4j.docx.parts;

/**
 * The custom XML part that carries what an issue says but does not print (ISO/IEC 29500-1, 15.2.5 and 15.2.6). Word
 * processors keep such parts; nothing of it shows in the document.
 */
public final class UnprintedParts {
    /** The part itself. */
    public static final String ITEM = "customXml/item1.xml";

    /** The namespace of its only element. */
    public static final String NAMESPACE = "urn:bulletin:unprinted";

    /** The name of its only element. */
    public static final String ELEMENT = "unprinted";

    static final String PROPERTIES = "customXml/itemProps1.xml";
    static final String PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    static final String RELATIONSHIPS = "customXml/_rels/item1.xml.rels";

    private UnprintedParts() {}

    static String properties() {
        return "<ds:datastoreItem xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\""
                + " ds:itemID=\"{6E1B1F3C-2B5C-4C35-9B7E-3A3C5E0D7C41}\"><ds:schemaRefs><ds:schemaRef ds:uri=\""
                + NAMESPACE + "\"/></ds:schemaRefs></ds:datastoreItem>";
    }
}
