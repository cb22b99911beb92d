package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Paper;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableAppendix;
import io.github.bulletin4j.model.TableBlock;
import io.github.bulletin4j.model.TableBuilder;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.testing.IssueArbitraries;
import io.github.bulletin4j.testing.SampleIssues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TableTest {
    @Provide
    Arbitrary<Issue> issues() {
        return IssueArbitraries.issues();
    }

    /** Fixed widths that add up everywhere: word processors that reckon for themselves have nothing to reckon. */
    @Property(tries = 100)
    void widthsAddUpToTheTypeArea(@ForAll("issues") Issue issue) {
        NodeList tables = WordFile.of(issue).elements("word/document.xml", "tbl");
        for (int i = 0; i < tables.getLength(); i++) {
            Element table = (Element) tables.item(i);
            int width = number(first(table, "tblW"), "w");
            assertThat(width)
                    .isIn(
                            Layout.standard().paper().typeWidth().twips(),
                            Layout.standard().paper().landscape().typeWidth().twips());
            assertThat(first(table, "tblW").getAttributeNS(WordFile.W, "type")).isEqualTo("dxa");
            assertThat(first(table, "tblLayout").getAttributeNS(WordFile.W, "type"))
                    .isEqualTo("fixed");
            assertThat(sum(table.getElementsByTagNameNS(WordFile.W, "gridCol"))).isEqualTo(width);
            NodeList rows = table.getElementsByTagNameNS(WordFile.W, "tr");
            for (int j = 0; j < rows.getLength(); j++) {
                assertThat(sum(((Element) rows.item(j)).getElementsByTagNameNS(WordFile.W, "tcW")))
                        .isEqualTo(width);
            }
        }
    }

    @Test
    void headerIsRepeatedAndRowsStayWhole() {
        WordFile file = WordFile.of(withTable(400, "站点"));
        NodeList rows = file.elements("word/document.xml", "tr");
        assertThat(rows.getLength()).isEqualTo(401);
        assertThat(file.elements("word/document.xml", "tblHeader").getLength()).isOne();
        assertThat(((Element) rows.item(0))
                        .getElementsByTagNameNS(WordFile.W, "tblHeader")
                        .getLength())
                .isOne();
        assertThat(file.elements("word/document.xml", "cantSplit").getLength()).isEqualTo(401);
    }

    @Test
    void rowTallerThanAPageMaySplit() {
        WordFile file = WordFile.of(withTable(1, "很长的一格".repeat(1000)));
        assertThat(file.elements("word/document.xml", "tr").getLength()).isEqualTo(2);
        assertThat(file.elements("word/document.xml", "cantSplit").getLength()).isOne();
    }

    @Test
    void spansBecomeMergedCells() {
        Table table = Table.builder()
                .addColumn(Column.of("街道", ColumnType.TEXT))
                .addColumn(Column.of("甲", ColumnType.INTEGER))
                .addColumn(Column.of("乙", ColumnType.INTEGER))
                .addRow(Cell.of("东街").spanning(1, 2), Cell.of(1), Cell.of(2))
                .addRow(Cell.of("合计").spanning(2, 1))
                .build();
        Issue issue = SampleIssues.minimal().toBuilder()
                .addAppendix(TableAppendix.of("表", table))
                .build();
        WordFile file = WordFile.of(issue);
        NodeList merges = file.elements("word/document.xml", "vMerge");
        assertThat(merges.getLength()).isEqualTo(2);
        assertThat(((Element) merges.item(0)).getAttributeNS(WordFile.W, "val")).isEqualTo("restart");
        assertThat(((Element) merges.item(1)).getAttributeNS(WordFile.W, "val")).isEqualTo("continue");
        assertThat(number(
                        (Element) file.elements("word/document.xml", "gridSpan").item(0), "val"))
                .isEqualTo(2);
        assertThat(file.outline()).contains("| 东街 | 1 | 2 |\n|  | 合计 |\n");
    }

    @Test
    void cellsWithoutAPlaceInADraftAreKept() {
        Table table = Table.builder()
                .addColumn(Column.of("甲", ColumnType.TEXT))
                .addRow(Cell.of("一"), Cell.of("多余"))
                .build();
        Issue issue = SampleIssues.minimal().toBuilder()
                .addAppendix(TableAppendix.of("表", table))
                .build();
        assertThat(WordFile.of(issue).text()).contains("一\n多余\n");
    }

    @Test
    void whatIsTooMuchIsNotSetWhereItIsNotShown() {
        Table table = Table.builder()
                .addColumn(Column.of("甲", ColumnType.TEXT))
                .addColumn(Column.of("乙", ColumnType.TEXT))
                .addRow(Cell.of("一"), Cell.of("二").spanning(1, 2))
                .addRow(Cell.of("三"), Cell.of("多余"))
                .build();
        assertThat(WordFile.of(withTable(table)).outline()).contains("| 三\n多余 |  |\n");
    }

    @Test
    void emptyTableOfADraftIsLeftOut() {
        assertThat(WordFile.of(withTable(Table.builder().build()))
                        .elements("word/document.xml", "tbl")
                        .getLength())
                .isZero();
    }

    @Test
    void moreColumnsThanWordOpensAreRefusedWithTheirPath() {
        TableBuilder most = Table.builder();
        for (int i = 1; i <= 63; i++) {
            most.addColumn(Column.of("列" + i, ColumnType.TEXT));
        }
        assertThat(WordFile.of(withTable(most.build()))
                        .elements("word/document.xml", "gridCol")
                        .getLength())
                .isEqualTo(63);
        Issue tooMany =
                withTable(most.addColumn(Column.of("列", ColumnType.TEXT)).build());
        assertThatThrownBy(() -> DocxRenderer.create().render(tooMany))
                .isInstanceOf(RenderException.class)
                .hasMessage("appendices[0].table: a table must have at most 63 columns, as in Word, got 64");
    }

    private static Issue withTable(Table table) {
        return SampleIssues.minimal().toBuilder()
                .addAppendix(TableAppendix.of("表", table))
                .build();
    }

    @Test
    void tooWideTableLiesOnItsSide() {
        TableBuilder table = Table.builder();
        List<Cell> row = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            table.addColumn(Column.of(month + "月份", ColumnType.INTEGER));
            row.add(Cell.of(1_234_567L));
        }
        Issue issue = SampleIssues.typical().toBuilder()
                .addAppendix(TableAppendix.of(
                        "全年", table.addRow(row.toArray(Cell[]::new)).build()))
                .build();
        WordFile file = WordFile.of(issue);
        NodeList sections = file.elements("word/document.xml", "pgSz");
        assertThat(sections.getLength()).isEqualTo(3);
        assertThat(((Element) sections.item(0)).hasAttributeNS(WordFile.W, "orient"))
                .isFalse();
        assertThat(((Element) sections.item(1)).getAttributeNS(WordFile.W, "orient"))
                .isEqualTo("landscape");
        assertThat(number((Element) sections.item(1), "w")).isEqualTo(Paper.A4_HEIGHT.twips());
        assertThat(((Element) sections.item(2)).hasAttributeNS(WordFile.W, "orient"))
                .isFalse();
        assertThat(file.outline()).contains("Separator: \nAppendixLabel: 附件2：\nAppendixTitle: 全年\n| 1月份 |");
    }

    @Test
    void twoTablesInARowStayTwo() {
        Table table = Table.builder()
                .addColumn(Column.of("甲", ColumnType.TEXT))
                .addRow(Cell.of("一"))
                .build();
        Issue issue = SampleIssues.minimal().toBuilder()
                .articles(List.of(Article.builder(Title.of("标题"))
                        .addBlock(new TableBlock(table))
                        .addBlock(new TableBlock(table))
                        .build()))
                .build();
        assertThat(WordFile.of(issue).outline()).contains("| 甲 |\n| 一 |\nSeparator: \n| 甲 |\n| 一 |\nSeparator: \n");
    }

    @Test
    void narrowMarginOfASheetOnItsSideHoldsThePageNumber() {
        TableBuilder table = Table.builder();
        List<Cell> row = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            table.addColumn(Column.of(month + "月份", ColumnType.INTEGER));
            row.add(Cell.of(1_234_567L));
        }
        Issue issue = SampleIssues.minimal().toBuilder()
                .addAppendix(TableAppendix.of(
                        "全年", table.addRow(row.toArray(Cell[]::new)).build()))
                .build();
        String body = WordFile.of(issue, Layout.gbt9704()).part("word/document.xml");
        // 28 mm below the text, less one and a half times 14 points.
        assertThat(body)
                .contains("w:bottom=\"1588\" w:footer=\"1168\"")
                .contains("w:bottom=\"1984\" w:footer=\"1425\"");
    }

    @Test
    void linesInCellsAreAsFarApartAsTheirSizeAsks() {
        for (String id : List.of("BulletinTableText", "BulletinTableHeader")) {
            // 1.3 times 12 points, whatever the font asks for.
            assertThat(style(id)).contains("w:line=\"312\"", "w:lineRule=\"exact\"");
        }
    }

    @Test
    void lineOfAPictureIsAsHighAsItNeeds() {
        assertThat(style("BulletinFigure")).contains("w:lineRule=\"auto\"");
    }

    @Test
    void headerStaysWithTheFirstRow() {
        assertThat(style("BulletinTableHeader")).contains("<w:keepNext/>");
        assertThat(style("BulletinTableText")).doesNotContain("keepNext");
    }

    private static String style(String id) {
        String styles = WordFile.of(SampleIssues.minimal()).part("word/styles.xml");
        String style = styles.substring(styles.indexOf("w:styleId=\"" + id + "\""));
        return style.substring(0, style.indexOf("</w:style>"));
    }

    private static Issue withTable(int rows, String text) {
        TableBuilder table = Table.builder()
                .addColumn(Column.of("序号", ColumnType.INTEGER))
                .addColumn(new Column("名称", null, ColumnType.TEXT, null, BigDecimal.valueOf(3)));
        for (int i = 1; i <= rows; i++) {
            table.addRow(Cell.of(i), Cell.of(text));
        }
        return SampleIssues.minimal().toBuilder()
                .addAppendix(TableAppendix.of("表", table.build()))
                .build();
    }

    private static Element first(Element parent, String name) {
        return (Element) parent.getElementsByTagNameNS(WordFile.W, name).item(0);
    }

    private static int sum(NodeList widths) {
        int sum = 0;
        for (int i = 0; i < widths.getLength(); i++) {
            sum += number((Element) widths.item(i), "w");
        }
        return sum;
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttributeNS(WordFile.W, attribute));
    }
}
