package io.github.bulletin4j.examples.benchmarks;

import io.github.bulletin4j.layout.Layout;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;

/** Apache POI's XWPF as its examples say: a document is created, styles, paragraphs and a table are added, it is written. */
final class PoiWay implements DocumentWay {
    private final Outline outline;
    private final Layout layout;

    PoiWay(Outline outline, Layout layout) {
        this.outline = outline;
        this.layout = layout;
    }

    @Override
    public void write(OutputStream out) throws Exception {
        try (XWPFDocument document = create(outline, layout)) {
            for (Outline.Piece piece : outline.pieces()) {
                if (piece instanceof Outline.Text text) {
                    fill(document.createParagraph(), text);
                } else if (piece instanceof Outline.Rows rows) {
                    table(document, rows);
                }
            }
            document.write(out);
        }
    }

    /** A document with styles, margins and page numbers, and no text. */
    static XWPFDocument create(Outline outline, Layout layout) {
        XWPFDocument document = new XWPFDocument();
        XWPFStyles styles = document.createStyles();
        outline.styles().forEach((id, format) -> styles.addStyle(PoiStyles.style(id, format, layout)));
        CTPageMar margins = document.getDocument().getBody().addNewSectPr().addNewPgMar();
        margins.setTop(BigInteger.valueOf(layout.paper().top().twips()));
        margins.setRight(BigInteger.valueOf(layout.paper().right().twips()));
        margins.setBottom(BigInteger.valueOf(layout.paper().bottom().twips()));
        margins.setLeft(BigInteger.valueOf(layout.paper().left().twips()));
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.getCTP().addNewFldSimple().setInstr(" PAGE ");
        return document;
    }

    /** Tabs and line feeds become the elements that stand for them. */
    static void fill(XWPFParagraph paragraph, Outline.Text text) {
        paragraph.setStyle(text.style());
        paragraph.createRun().setText(text.text());
    }

    private static void table(XWPFDocument document, Outline.Rows rows) {
        int columns = rows.rows().get(0).size();
        XWPFTable table = document.createTable(rows.rows().size(), columns);
        for (int i = 0; i < rows.rows().size(); i++) {
            XWPFTableRow row = table.getRow(i);
            List<Outline.Text> cells = rows.rows().get(i);
            for (int k = 0; k < columns; k++) {
                fill(row.getCell(k).getParagraphs().get(0), cells.get(k));
            }
        }
    }
}
