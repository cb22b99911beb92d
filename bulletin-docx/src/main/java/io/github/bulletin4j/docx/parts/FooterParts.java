package io.github.bulletin4j.docx.parts;

import io.github.bulletin4j.layout.Alignment;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.PageNumberFormat.Position;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.CTSimpleField;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Text;
import org.jspecify.annotations.Nullable;

/** Makes the footers that hold page numbers: — 1 — (GB/T 9704-2012, 7.5). */
final class FooterParts {
    /**
     * A footer and the pages that it stands on.
     *
     * @param pages the pages
     * @param alignment where the number stands
     */
    record Footer(HdrFtrRef pages, Alignment alignment) {}

    private FooterParts() {}

    static boolean hasEvenPages(Layout layout) {
        return layout.pageNumber().position() == Position.OUTER;
    }

    static List<Footer> of(Layout layout) {
        if (hasEvenPages(layout)) {
            return List.of(new Footer(HdrFtrRef.DEFAULT, Alignment.RIGHT), new Footer(HdrFtrRef.EVEN, Alignment.LEFT));
        }
        return List.of(new Footer(HdrFtrRef.DEFAULT, Alignment.CENTER));
    }

    static Ftr content(Layout layout, Footer footer) {
        P paragraph = new P();
        paragraph.setPPr(properties(layout, footer.alignment()));
        RPr hinted = new RPr();
        String font = layout.font(layout.pageNumber().typeface());
        hinted.setRFonts(Wml.hintedFonts(font, font));
        paragraph.getContent().add(run(hinted, "— "));
        CTSimpleField number = new CTSimpleField();
        number.setInstr(" PAGE ");
        number.getContent().add(run(null, "1"));
        paragraph.getContent().add(Wml.element("fldSimple", CTSimpleField.class, number));
        paragraph.getContent().add(run(hinted, " —"));
        Ftr content = new Ftr();
        content.getContent().add(paragraph);
        return content;
    }

    private static PPr properties(Layout layout, Alignment alignment) {
        PPr properties = new PPr();
        PPrBase.PStyle style = new PPrBase.PStyle();
        style.setVal(StyleName.FOOTER);
        properties.setPStyle(style);
        if (alignment != Alignment.CENTER) {
            PPrBase.Ind indent = new PPrBase.Ind();
            int em = Wml.halfPoints(layout.pageNumber().size(), layout.grid()) * 10;
            if (alignment == Alignment.LEFT) {
                indent.setLeftChars(Wml.number(100));
                indent.setLeft(Wml.number(em));
            } else {
                indent.setRightChars(Wml.number(100));
                indent.setRight(Wml.number(em));
            }
            properties.setInd(indent);
        }
        properties.setJc(Wml.alignment(alignment));
        return properties;
    }

    private static R run(@Nullable RPr properties, String value) {
        Text text = new Text();
        text.setValue(value);
        text.setSpace("preserve");
        R run = new R();
        run.setRPr(properties);
        run.getContent().add(text);
        return run;
    }

    static List<String> partNames(Layout layout) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= of(layout).size(); i++) {
            names.add("word/footer" + i + ".xml");
        }
        return names;
    }
}
