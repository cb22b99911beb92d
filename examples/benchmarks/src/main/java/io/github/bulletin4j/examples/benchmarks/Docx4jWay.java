package io.github.bulletin4j.examples.benchmarks;

import io.github.bulletin4j.layout.Layout;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.CTSimpleField;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Style;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;

/** docx4j as its "Getting started" says: a package is created, styles, paragraphs and a table are added, it is saved. */
final class Docx4jWay implements DocumentWay {
    private static final ObjectFactory FACTORY = Context.getWmlObjectFactory();

    private final Outline outline;
    private final Layout layout;

    Docx4jWay(Outline outline, Layout layout) {
        this.outline = outline;
        this.layout = layout;
    }

    @Override
    public void write(OutputStream out) throws Exception {
        WordprocessingMLPackage document = WordprocessingMLPackage.createPackage();
        MainDocumentPart main = document.getMainDocumentPart();
        Docx4jStyles styles = new Docx4jStyles(layout);
        List<Style> defined = main.getStyleDefinitionsPart().getContents().getStyle();
        outline.styles().forEach((id, format) -> defined.add(styles.style(id, format)));
        for (Outline.Piece piece : outline.pieces()) {
            if (piece instanceof Outline.Text text) {
                main.getContent().add(paragraph(main, text));
            } else if (piece instanceof Outline.Rows rows) {
                main.getContent().add(table(main, rows));
            }
        }
        page(main);
        document.save(out);
    }

    private static P paragraph(MainDocumentPart main, Outline.Text text) {
        // Tabs and line feeds become the elements that stand for them.
        return main.createStyledParagraphOfText(text.style(), text.text());
    }

    private static Tbl table(MainDocumentPart main, Outline.Rows rows) {
        Tbl table = FACTORY.createTbl();
        for (List<Outline.Text> cells : rows.rows()) {
            Tr row = FACTORY.createTr();
            for (Outline.Text cell : cells) {
                Tc element = FACTORY.createTc();
                element.getContent().add(paragraph(main, cell));
                row.getContent().add(element);
            }
            table.getContent().add(row);
        }
        return table;
    }

    private void page(MainDocumentPart main) throws Exception {
        FooterPart part = new FooterPart();
        Ftr footer = FACTORY.createFtr();
        P paragraph = FACTORY.createP();
        CTSimpleField number = FACTORY.createCTSimpleField();
        number.setInstr(" PAGE ");
        paragraph.getContent().add(FACTORY.createPFldSimple(number));
        footer.getContent().add(paragraph);
        part.setJaxbElement(footer);
        Relationship relationship = main.addTargetPart(part);
        FooterReference reference = FACTORY.createFooterReference();
        reference.setType(HdrFtrRef.DEFAULT);
        reference.setId(relationship.getId());
        SectPr section = main.getContents().getBody().getSectPr();
        section.getEGHdrFtrReferences().add(reference);
        SectPr.PgMar margins = section.getPgMar();
        margins.setTop(BigInteger.valueOf(layout.paper().top().twips()));
        margins.setRight(BigInteger.valueOf(layout.paper().right().twips()));
        margins.setBottom(BigInteger.valueOf(layout.paper().bottom().twips()));
        margins.setLeft(BigInteger.valueOf(layout.paper().left().twips()));
    }
}
