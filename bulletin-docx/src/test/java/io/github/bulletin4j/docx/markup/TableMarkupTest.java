package io.github.bulletin4j.docx.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.docx4j.sharedtypes.STOnOff;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTShd;
import org.docx4j.wml.CTString;
import org.docx4j.wml.CTTblCellMar;
import org.docx4j.wml.CTTblLayoutType;
import org.docx4j.wml.CTTblLook;
import org.docx4j.wml.CTTblOverlap;
import org.docx4j.wml.CTTblPPr;
import org.docx4j.wml.CTTblPrBase.TblStyle;
import org.docx4j.wml.CTTblPrBase.TblStyleColBandSize;
import org.docx4j.wml.CTTblPrBase.TblStyleRowBandSize;
import org.docx4j.wml.CTVerticalJc;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.STTblOverlap;
import org.docx4j.wml.STVerticalJc;
import org.docx4j.wml.TblBorders;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.TcMar;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TcPrInner.HMerge;
import org.docx4j.wml.TcPrInner.TcBorders;
import org.docx4j.wml.TextDirection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever more than the plain properties of a table or a cell is given is written too. */
class TableMarkupTest {
    private static final String PLAIN_TABLE =
            "<w:tblPr><w:tblStyle w:val=\"BulletinTable\"/><w:tblW w:type=\"dxa\" w:w=\"8306\"/>"
                    + "<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0420\"/></w:tblPr>";

    private static final String PLAIN_CELL =
            "<w:tcPr><w:tcW w:type=\"dxa\" w:w=\"2000\"/><w:vAlign w:val=\"center\"/></w:tcPr>";

    @Test
    void plainPropertiesAreWrittenInTheOrderOfTheSchema() {
        assertThat(markup(table())).isEqualTo(PLAIN_TABLE);
        assertThat(markup(cell())).isEqualTo(PLAIN_CELL);
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                of("<w:tblpPr", t -> t.setTblpPr(new CTTblPPr())),
                of("<w:tblOverlap w:val=\"never\"", t -> {
                    t.setTblOverlap(new CTTblOverlap());
                    t.getTblOverlap().setVal(STTblOverlap.NEVER);
                }),
                of("<w:bidiVisual", t -> t.setBidiVisual(new BooleanDefaultTrue())),
                of("<w:tblStyleRowBandSize w:val=\"2\"", t -> {
                    t.setTblStyleRowBandSize(new TblStyleRowBandSize());
                    t.getTblStyleRowBandSize().setVal(BigInteger.TWO);
                }),
                of("<w:tblStyleColBandSize w:val=\"2\"", t -> {
                    t.setTblStyleColBandSize(new TblStyleColBandSize());
                    t.getTblStyleColBandSize().setVal(BigInteger.TWO);
                }),
                of("<w:tblW w:type=\"pct\"", t -> t.getTblW().setType("pct")),
                of("<w:jc w:val=\"center\"", t -> {
                    t.setJc(new Jc());
                    t.getJc().setVal(JcEnumeration.CENTER);
                }),
                of("<w:tblCellSpacing", t -> t.setTblCellSpacing(width(20))),
                of("<w:tblInd", t -> t.setTblInd(width(20))),
                of("<w:tblBorders", t -> t.setTblBorders(new TblBorders())),
                of("<w:shd w:fill=\"C00000\"", t -> {
                    t.setShd(new CTShd());
                    t.getShd().setFill("C00000");
                }),
                of("<w:tblLayout w:type=\"autofit\"", t -> t.getTblLayout().setType(STTblLayoutType.AUTOFIT)),
                of("<w:tblCellMar", t -> t.setTblCellMar(new CTTblCellMar())),
                of("w:noVBand=", t -> t.getTblLook().setNoVBand(STOnOff.ON)),
                of("w:noHBand=", t -> t.getTblLook().setNoHBand(STOnOff.ON)),
                of("w:firstRow=", t -> t.getTblLook().setFirstRow(STOnOff.ON)),
                of("w:lastRow=", t -> t.getTblLook().setLastRow(STOnOff.ON)),
                of("w:firstColumn=", t -> t.getTblLook().setFirstColumn(STOnOff.ON)),
                of("w:lastColumn=", t -> t.getTblLook().setLastColumn(STOnOff.ON)),
                of("<w:tblCaption w:val=\"表一\"", t -> {
                    t.setTblCaption(new CTString());
                    t.getTblCaption().setVal("表一");
                }),
                of("<w:tblDescription w:val=\"表一\"", t -> {
                    t.setTblDescription(new CTString());
                    t.getTblDescription().setVal("表一");
                }));
    }

    private static Arguments of(String expected, Consumer<TblPr> change) {
        return arguments(expected, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void whatElseATableSaysIsWritten(String expected, Consumer<TblPr> change) {
        TblPr table = table();
        change.accept(table);
        assertThat(markup(table)).contains(expected).contains("<w:tblStyle w:val=\"BulletinTable\"/>");
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                ofCell("<w:hMerge", c -> c.setHMerge(new HMerge())),
                ofCell("<w:tcBorders", c -> c.setTcBorders(new TcBorders())),
                ofCell("<w:shd w:fill=\"C00000\"", c -> {
                    c.setShd(new CTShd());
                    c.getShd().setFill("C00000");
                }),
                ofCell("<w:noWrap", c -> c.setNoWrap(new BooleanDefaultTrue())),
                ofCell("<w:tcMar", c -> c.setTcMar(new TcMar())),
                ofCell("<w:textDirection w:val=\"tbRlV\"", c -> {
                    c.setTextDirection(new TextDirection());
                    c.getTextDirection().setVal("tbRlV");
                }),
                ofCell("<w:tcFitText", c -> c.setTcFitText(new BooleanDefaultTrue())),
                ofCell("<w:hideMark", c -> c.setHideMark(new BooleanDefaultTrue())),
                ofCell("<w:tcW w:type=\"pct\"", c -> c.getTcW().setType("pct")),
                ofCell("<w:vAlign w:val=\"top\"", c -> c.getVAlign().setVal(STVerticalJc.TOP)));
    }

    private static Arguments ofCell(String expected, Consumer<TcPr> change) {
        return arguments(expected, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void whatElseACellSaysIsWritten(String expected, Consumer<TcPr> change) {
        TcPr cell = cell();
        change.accept(cell);
        assertThat(markup(cell)).contains(expected).contains("w:w=\"2000\"");
    }

    private static TblPr table() {
        TblPr table = new TblPr();
        table.setTblStyle(new TblStyle());
        table.getTblStyle().setVal("BulletinTable");
        table.setTblW(width(8306));
        table.setTblLayout(new CTTblLayoutType());
        table.getTblLayout().setType(STTblLayoutType.FIXED);
        table.setTblLook(new CTTblLook());
        table.getTblLook().setVal("0420");
        return table;
    }

    private static TcPr cell() {
        TcPr cell = new TcPr();
        cell.setTcW(width(2000));
        cell.setVAlign(new CTVerticalJc());
        cell.getVAlign().setVal(STVerticalJc.CENTER);
        return cell;
    }

    private static TblWidth width(int twips) {
        TblWidth width = new TblWidth();
        width.setType("dxa");
        width.setW(BigInteger.valueOf(twips));
        return width;
    }

    private static String markup(Object properties) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlOutput out = new XmlOutput(bytes);
        new MarkupWriter(out, Map.of()).write(properties);
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
