package io.github.bulletin4j.docx.markup;

import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayOutputStream;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.docx4j.wml.Br;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;
import org.jspecify.annotations.Nullable;

/**
 * Writes docx4j objects just as docx4j's own marshaller would, but faster and without a JAXB context: those of a body
 * and those of whole parts.
 *
 * <p>Property objects (pPr, rPr, tcPr …) are meant to be shared: the bytes of each are made once per writer. They must not
 * be changed after their first use. Use by one thread.
 */
public final class MarkupWriter {
    private static final Map<Class<?>, String> PROPERTIES = Map.of(
            PPr.class, "pPr",
            RPr.class, "rPr",
            SectPr.class, "sectPr",
            TblPr.class, "tblPr",
            TblGrid.class, "tblGrid",
            TrPr.class, "trPr",
            TcPr.class, "tcPr");

    private final XmlOutput out;
    private final Map<Object, byte[]> known;
    private final Map<Object, byte[]> own = new IdentityHashMap<>();

    /**
     * Writes to an output.
     *
     * @param out takes the markup
     * @param known the bytes of property objects by identity, such as {@link #bytes(Object)} makes them
     */
    public MarkupWriter(XmlOutput out, Map<Object, byte[]> known) {
        this.out = out;
        this.known = known;
    }

    /**
     * Writes a block or a run-level object.
     *
     * @param object an object of docx4j that is bound to an element
     * @throws IllegalCharacterException if a text holds a character that cannot stand in XML 1.0
     */
    public void write(Object object) {
        if (object instanceof P paragraph) {
            paragraph(paragraph);
        } else if (object instanceof R run) {
            run(run);
        } else if (object instanceof Text text) {
            TextMarkup.write(text, out);
        } else if (object instanceof P.Hyperlink link) {
            link(link);
        } else if (object instanceof Tbl table) {
            table(table);
        } else if (object instanceof Tr row) {
            row(row);
        } else if (object instanceof Tc cell) {
            cell(cell);
        } else if (object instanceof R.Tab) {
            out.markup("<w:tab/>");
        } else if (object instanceof Br br && br.getType() == null && br.getClear() == null) {
            out.markup("<w:br/>");
        } else if (PROPERTIES.containsKey(object.getClass())) {
            properties(object);
        } else {
            out.markup(bytes(object));
        }
    }

    /**
     * The markup of an object that names itself.
     *
     * @param object an object of docx4j that is bound to an element
     * @return bytes of UTF-8
     */
    public static byte[] bytes(Object object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlOutput out = new XmlOutput(bytes, 512);
        BeanWriter.write(object, out);
        out.flush();
        return bytes.toByteArray();
    }

    /**
     * The markup of a property object.
     *
     * @param object properties of a paragraph, a run, a section, or a row or cell of a table
     * @return bytes of UTF-8
     * @throws IllegalArgumentException if the object is nothing of these
     */
    public static byte[] propertyBytes(Object object) {
        String name = PROPERTIES.get(object.getClass());
        if (name == null) {
            throw new IllegalArgumentException("properties must be of a paragraph, run, section, row or cell, got "
                    + object.getClass().getName());
        }
        return bytes(element(name, object));
    }

    private void paragraph(P paragraph) {
        if (hasRevisions(paragraph)) {
            out.markup(bytes(paragraph));
            return;
        }
        List<Object> content = paragraph.getContent();
        if (paragraph.getPPr() == null && content.isEmpty()) {
            out.markup("<w:p/>");
            return;
        }
        out.markup("<w:p>");
        properties(paragraph.getPPr());
        writeAll(content);
        out.markup("</w:p>");
    }

    private void run(R run) {
        if (run.getRsidR() != null || run.getRsidRPr() != null || run.getRsidDel() != null) {
            out.markup(bytes(run));
            return;
        }
        if (run.getRPr() == null && run.getContent().isEmpty()) {
            out.markup("<w:r/>");
            return;
        }
        out.markup("<w:r>");
        properties(run.getRPr());
        writeAll(run.getContent());
        out.markup("</w:r>");
    }

    /** A link that has nothing but its relationship (ISO/IEC 29500-1, 17.16.22). */
    private void link(P.Hyperlink link) {
        if (link.getId() == null
                || link.getAnchor() != null
                || link.getDocLocation() != null
                || link.getTgtFrame() != null
                || link.getTooltip() != null) {
            out.markup(bytes(link));
            return;
        }
        out.markup("<w:hyperlink r:id=\"");
        out.attribute(link.getId());
        out.markup("\">");
        writeAll(link.getContent());
        out.markup("</w:hyperlink>");
    }

    /**
     * Begins a table whose rows follow one by one, so that a long one need not be held as a whole.
     *
     * @param table the table's properties and grid
     */
    public void beginTable(Tbl table) {
        out.markup("<w:tbl>");
        properties(table.getTblPr());
        properties(table.getTblGrid());
    }

    /** Ends the table begun last. */
    public void endTable() {
        out.markup("</w:tbl>");
    }

    private void table(Tbl table) {
        beginTable(table);
        writeAll(table.getContent());
        endTable();
    }

    private void row(Tr row) {
        if (row.getTblPrEx() != null
                || row.getRsidR() != null
                || row.getRsidRPr() != null
                || row.getRsidTr() != null
                || row.getRsidDel() != null
                || row.getParaId() != null
                || row.getTextId() != null) {
            out.markup(bytes(row));
            return;
        }
        out.markup("<w:tr>");
        properties(row.getTrPr());
        writeAll(row.getContent());
        out.markup("</w:tr>");
    }

    private void cell(Tc cell) {
        out.markup("<w:tc>");
        properties(cell.getTcPr());
        writeAll(cell.getContent());
        out.markup("</w:tc>");
    }

    @SuppressWarnings("unchecked")
    private static <T> JAXBElement<T> element(String name, T object) {
        return new JAXBElement<>(new QName(Namespaces.W, name), (Class<T>) object.getClass(), object);
    }

    private void properties(@Nullable Object object) {
        if (object == null) {
            return;
        }
        byte[] bytes = known.get(object);
        if (bytes == null && ParagraphMarkup.knows(object)) {
            ParagraphMarkup.write((PPr) object, out);
            return;
        }
        if (bytes == null) {
            bytes = own.get(object);
        }
        if (bytes == null) {
            bytes = ownBytes(object);
            own.put(object, bytes);
        }
        out.markup(bytes);
    }

    private static byte[] ownBytes(Object object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        XmlOutput out = new XmlOutput(bytes, 512);
        if (!TableMarkup.write(object, out)) {
            return propertyBytes(object);
        }
        out.flush();
        return bytes.toByteArray();
    }

    private void writeAll(List<Object> content) {
        for (int i = 0; i < content.size(); i++) {
            write(content.get(i));
        }
    }

    private static boolean hasRevisions(P paragraph) {
        return paragraph.getRsidR() != null
                || paragraph.getRsidRPr() != null
                || paragraph.getRsidDel() != null
                || paragraph.getRsidP() != null
                || paragraph.getRsidRDefault() != null
                || paragraph.getParaId() != null
                || paragraph.getTextId() != null;
    }
}
