package io.github.bulletin4j.docx.parts;

import io.github.bulletin4j.docx.markup.MarkupWriter;
import io.github.bulletin4j.docx.pack.ReadyPart;
import io.github.bulletin4j.layout.Layout;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that the documents of a layout have in common: parts that are ready to be copied, and shared properties with their
 * markup. Immutable and safe for use by many threads.
 */
public final class LayoutParts {
    private final Layout layout;
    private final List<ReadyPart> parts;
    private final ReadyPart relationships;
    private final SharedProperties properties;
    private final Map<Object, byte[]> markup;

    private LayoutParts(Layout layout) {
        this.layout = layout;
        this.parts = make(layout);
        this.relationships =
                PartXml.ofText("word/_rels/document.xml.rels", PackageTexts.documentRelationships(layout, List.of()));
        this.properties = new SharedProperties(layout);
        this.markup = new IdentityHashMap<>();
        for (Object object : properties.all()) {
            markup.put(object, MarkupWriter.propertyBytes(object));
        }
    }

    /**
     * The parts of a layout.
     *
     * @param layout the layout
     * @return the parts
     */
    public static LayoutParts of(Layout layout) {
        return new LayoutParts(layout);
    }

    private static List<ReadyPart> make(Layout layout) {
        List<ReadyPart> parts = new ArrayList<>();
        parts.add(PartXml.ofText("[Content_Types].xml", PackageTexts.contentTypes(layout)));
        parts.add(PartXml.ofText("_rels/.rels", PackageTexts.packageRelationships()));
        parts.add(PartXml.of("word/styles.xml", StylesPart.of(layout)));
        parts.add(PartXml.of("word/settings.xml", SettingsPart.of(layout)));
        parts.add(PartXml.of("word/fontTable.xml", FontTablePart.of(layout)));
        parts.add(PartXml.ofText(UnprintedParts.PROPERTIES, UnprintedParts.properties()));
        parts.add(PartXml.ofText(UnprintedParts.RELATIONSHIPS, PackageTexts.unprintedRelationships()));
        List<FooterParts.Footer> footers = FooterParts.of(layout);
        for (int i = 0; i < footers.size(); i++) {
            String name = FooterParts.partNames(layout).get(i);
            parts.add(PartXml.of(name, FooterParts.content(layout, footers.get(i))));
        }
        return List.copyOf(parts);
    }

    /**
     * The layout.
     *
     * @return the layout
     */
    public Layout layout() {
        return layout;
    }

    /**
     * The parts that every document of the layout holds.
     *
     * @return parts to copy, the content types first
     */
    public List<ReadyPart> parts() {
        return parts;
    }

    /**
     * The relationships of a document.
     *
     * @param own those to its pictures and to where its links lead
     * @return the part
     */
    public ReadyPart relationships(List<Relation> own) {
        if (own.isEmpty()) {
            return relationships;
        }
        return PartXml.ofText(relationships.name(), PackageTexts.documentRelationships(layout, own));
    }

    /**
     * The properties that paragraphs and runs share.
     *
     * @return the properties
     */
    public SharedProperties properties() {
        return properties;
    }

    /**
     * The markup of the shared properties.
     *
     * @return bytes by the identity of the object; not to be changed
     */
    public Map<Object, byte[]> markup() {
        return markup;
    }
}
