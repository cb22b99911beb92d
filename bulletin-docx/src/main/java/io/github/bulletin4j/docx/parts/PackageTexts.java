package io.github.bulletin4j.docx.parts;

import io.github.bulletin4j.layout.Layout;
import java.util.List;

/** The parts that tie a package together (ISO/IEC 29500-2): content types and relationships. */
final class PackageTexts {
    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private PackageTexts() {}

    static String contentTypes(Layout layout) {
        StringBuilder types =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        defaultType(types, "gif", "image/gif");
        defaultType(types, "jpeg", "image/jpeg");
        defaultType(types, "png", "image/png");
        defaultType(types, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        defaultType(types, "xml", "application/xml");
        override(types, UnprintedParts.ITEM, "application/xml");
        override(types, UnprintedParts.PROPERTIES, UnprintedParts.PROPERTIES_TYPE);
        override(types, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        override(types, "word/document.xml", WORD_TYPE + "document.main+xml");
        override(types, "word/fontTable.xml", WORD_TYPE + "fontTable+xml");
        for (String footer : FooterParts.partNames(layout)) {
            override(types, footer, WORD_TYPE + "footer+xml");
        }
        override(types, "word/settings.xml", WORD_TYPE + "settings+xml");
        override(types, "word/styles.xml", WORD_TYPE + "styles+xml");
        return types.append("</Types>").toString();
    }

    /** The relationship of what is not printed to its properties. */
    static String unprintedRelationships() {
        StringBuilder relationships = new StringBuilder(RELATIONSHIPS);
        relationship(relationships, "rId1", Relation.OFFICE + "customXmlProps", "itemProps1.xml");
        return relationships.append("</Relationships>").toString();
    }

    static String packageRelationships() {
        StringBuilder relationships = new StringBuilder(RELATIONSHIPS);
        relationship(relationships, "rId1", Relation.OFFICE + "officeDocument", "word/document.xml");
        relationship(
                relationships,
                "rId2",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml");
        return relationships.append("</Relationships>").toString();
    }

    /** The relationships of the document to parts of its layout, to its pictures and to where its links lead. */
    static String documentRelationships(Layout layout, List<Relation> own) {
        StringBuilder relationships = new StringBuilder(RELATIONSHIPS);
        relationship(relationships, "rId1", Relation.OFFICE + "styles", "styles.xml");
        relationship(relationships, "rId2", Relation.OFFICE + "settings", "settings.xml");
        relationship(relationships, "rId3", Relation.OFFICE + "fontTable", "fontTable.xml");
        List<String> footers = FooterParts.partNames(layout);
        for (int i = 0; i < footers.size(); i++) {
            String target = footers.get(i).substring("word/".length());
            relationship(relationships, SectionParts.footerId(i), Relation.OFFICE + "footer", target);
        }
        relationship(relationships, "rIdUnprinted", Relation.OFFICE + "customXml", "../" + UnprintedParts.ITEM);
        for (Relation relation : own) {
            String mode = relation.external() ? "\" TargetMode=\"External" : "";
            String target = escaped(relation.target()) + mode;
            relationship(relationships, relation.id(), Relation.OFFICE + relation.type(), target);
        }
        return relationships.append("</Relationships>").toString();
    }

    /** Addresses have no other characters that stand for something else in an attribute. */
    private static String escaped(String target) {
        return target.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static void defaultType(StringBuilder types, String extension, String type) {
        types.append("<Default Extension=\"").append(extension);
        types.append("\" ContentType=\"").append(type).append("\"/>");
    }

    private static void override(StringBuilder types, String part, String type) {
        types.append("<Override PartName=\"/").append(part);
        types.append("\" ContentType=\"").append(type).append("\"/>");
    }

    private static void relationship(StringBuilder relationships, String id, String type, String target) {
        relationships.append("<Relationship Id=\"").append(id);
        relationships.append("\" Type=\"").append(type);
        relationships.append("\" Target=\"").append(target).append("\"/>");
    }
}
