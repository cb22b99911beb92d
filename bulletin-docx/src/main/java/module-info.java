/** Bulletins as Word documents: start with {@code io.github.bulletin4j.docx.DocxRenderer}. */
module io.github.bulletin4j.docx {
    requires transitive io.github.bulletin4j.core;
    requires jakarta.xml.bind;
    requires java.xml;
    requires org.docx4j.openxml_objects;
    requires static transitive org.jspecify;

    exports io.github.bulletin4j.docx;
}
