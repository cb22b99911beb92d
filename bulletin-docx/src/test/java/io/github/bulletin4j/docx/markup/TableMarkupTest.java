package io.github.bulletin4j.docx.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.docx4j.sharedtypes.STOnOff;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTCellMergeTrackChange;
import org.docx4j.wml.CTCnf;
import org.docx4j.wml.CTHeight;
import org.docx4j.wml.CTShd;
import org.docx4j.wml.CTString;
import org.docx4j.wml.CTTblCellMar;
import org.docx4j.wml.CTTblGridChange;
import org.docx4j.wml.CTTblLayoutType;
import org.docx4j.wml.CTTblLook;
import org.docx4j.wml.CTTblOverlap;
import org.docx4j.wml.CTTblPPr;
import org.docx4j.wml.CTTblPrBase.TblStyle;
import org.docx4j.wml.CTTblPrBase.TblStyleColBandSize;
import org.docx4j.wml.CTTblPrBase.TblStyleRowBandSize;
import org.docx4j.wml.CTTblPrChange;
import org.docx4j.wml.CTTcPrChange;
import org.docx4j.wml.CTTrPrBase;
import org.docx4j.wml.CTTrPrChange;
import org.docx4j.wml.CTTrackChange;
import org.docx4j.wml.CTVerticalJc;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.STHeightRule;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.STTblOverlap;
import org.docx4j.wml.STVerticalJc;
import org.docx4j.wml.TblBorders;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.TcMar;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TcPrInner.HMerge;
import org.docx4j.wml.TcPrInner.TcBorders;
import org.docx4j.wml.TcPrInner.VMerge;
import org.docx4j.wml.TextDirection;
import org.docx4j.wml.TrPr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever more than the plain properties of a table, a row or a cell is given is written too. */
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
                }),
                of("<w:tblPrChange w:author=\"周某\" w:id=\"7\"", t -> t.setTblPrChange(by(new CTTblPrChange()))));
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
                ofCell("<w:cnfStyle w:val=\"100000000000\"", c -> c.setCnfStyle(style())),
                ofCell("<w:vMerge/>", c -> c.setVMerge(new VMerge())),
                ofCell("<w:cellIns w:author=\"周某\" w:id=\"7\"", c -> c.setCellIns(by(new CTTrackChange()))),
                ofCell("<w:cellDel w:author=\"周某\" w:id=\"7\"", c -> c.setCellDel(by(new CTTrackChange()))),
                ofCell(
                        "<w:cellMerge w:author=\"周某\" w:id=\"7\"",
                        c -> c.setCellMerge(by(new CTCellMergeTrackChange()))),
                ofCell("<w:tcPrChange w:author=\"周某\" w:id=\"7\"", c -> c.setTcPrChange(by(new CTTcPrChange()))),
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

    @Test
    void plainPropertiesOfRowsAreWrittenInTheirOrder() {
        assertThat(markup(row()))
                .isEqualTo(
                        "<w:trPr><w:cantSplit/><w:trHeight w:hRule=\"atLeast\" w:val=\"400\"/><w:tblHeader/></w:trPr>");
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                ofRow("<w:cnfStyle w:val=\"100000000000\"", r -> add(r, ELEMENTS.createCTTrPrBaseCnfStyle(style()))),
                ofRow("<w:gridBefore w:val=\"2\"", r -> {
                    CTTrPrBase.GridBefore before = new CTTrPrBase.GridBefore();
                    before.setVal(BigInteger.TWO);
                    add(r, ELEMENTS.createCTTrPrBaseGridBefore(before));
                }),
                ofRow("<w:hidden w:val=\"false\"", r -> {
                    BooleanDefaultTrue off = new BooleanDefaultTrue();
                    off.setVal(false);
                    add(r, ELEMENTS.createCTTrPrBaseHidden(off));
                }),
                ofRow("w:hRule=\"exact\"", r -> {
                    CTHeight height = new CTHeight();
                    height.setVal(BigInteger.TEN);
                    height.setHRule(STHeightRule.EXACT);
                    add(r, ELEMENTS.createCTTrPrBaseTrHeight(height));
                }),
                ofRow("<w:ins w:author=\"周某\" w:id=\"7\"", r -> r.setIns(by(new CTTrackChange()))),
                ofRow("<w:del w:author=\"周某\" w:id=\"7\"", r -> r.setDel(by(new CTTrackChange()))),
                ofRow("<w:trPrChange w:author=\"周某\" w:id=\"7\"", r -> r.setTrPrChange(by(new CTTrPrChange()))));
    }

    private static Arguments ofRow(String expected, Consumer<TrPr> change) {
        return arguments(expected, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void whatElseARowSaysIsWritten(String expected, Consumer<TrPr> change) {
        TrPr row = row();
        change.accept(row);
        assertThat(markup(row)).contains(expected).contains("<w:cantSplit/>").contains("w:val=\"400\"");
    }

    @Test
    void theColumnsOfAGridAreWrittenAndWhatChangedThem() {
        TblGrid grid = new TblGrid();
        for (int width : new int[] {2000, 3000}) {
            TblGridCol column = new TblGridCol();
            column.setW(BigInteger.valueOf(width));
            grid.getGridCol().add(column);
        }
        String columns = "<w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"3000\"/>";
        assertThat(markup(grid)).isEqualTo(columns + "</w:tblGrid>");

        grid.setTblGridChange(new CTTblGridChange());
        grid.getTblGridChange().setId(BigInteger.valueOf(7));
        assertThat(markup(grid)).startsWith(columns).contains("<w:tblGridChange w:id=\"7\"");
    }

    private static final ObjectFactory ELEMENTS = new ObjectFactory();

    private static void add(TrPr row, JAXBElement<?> element) {
        row.getCnfStyleOrDivIdOrGridBefore().add(element);
    }

    private static TrPr row() {
        TrPr row = new TrPr();
        CTHeight height = new CTHeight();
        height.setVal(BigInteger.valueOf(400));
        height.setHRule(STHeightRule.AT_LEAST);
        add(row, ELEMENTS.createCTTrPrBaseCantSplit(new BooleanDefaultTrue()));
        add(row, ELEMENTS.createCTTrPrBaseTrHeight(height));
        add(row, ELEMENTS.createCTTrPrBaseTblHeader(new BooleanDefaultTrue()));
        return row;
    }

    private static CTCnf style() {
        CTCnf style = new CTCnf();
        style.setVal("100000000000");
        return style;
    }

    private static <T extends CTTrackChange> T by(T change) {
        change.setId(BigInteger.valueOf(7));
        change.setAuthor("周某");
        return change;
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
