package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Typeface;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.FigureRow;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Link;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.ProseAppendix;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.model.Signature;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableBlock;
import io.github.bulletin4j.model.Text;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.testing.SampleImages;
import io.github.bulletin4j.testing.SampleIssues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** How the parts of articles stand in a document. */
class ArticlePartsTest {
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final long EMU_PER_TWIP = 635;
    private static final String KAITI = Layout.standard().font(Typeface.KAITI);

    @Test
    void aSignatureStaysWithTheParagraphBeforeItAndWithItsDate() {
        WordFile file = document(
                Paragraph.of("文。"),
                new Signature(List.of("林业局", "消防队"), LocalDate.of(2025, 4, 17)),
                Paragraph.of("后。"));
        assertThat(keepsWithNext(file, "文。")).isTrue();
        assertThat(keepsWithNext(file, "林业局")).isTrue();
        assertThat(keepsWithNext(file, "消防队")).isTrue();
        assertThat(keepsWithNext(file, "2025年4月17日")).isFalse();
    }

    @Test
    void aRunInHeadingKeepsItsTypefaceInTheParagraphOfTheBody() {
        WordFile file = document(new Heading(2, "队伍。", Heading.Marker.AUTO, true), Paragraph.of("共20人。"));
        Element paragraph = paragraph(file, "（一）队伍。共20人。");
        assertThat(value(paragraph, "pStyle")).isEqualTo("BulletinBody");
        NodeList runs = elements(paragraph, "r");
        assertThat(font((Element) runs.item(0))).isEqualTo(KAITI);
        assertThat(font((Element) runs.item(1))).isEqualTo(KAITI);
        assertThat(font((Element) runs.item(2))).isEmpty();
    }

    @Test
    void equalLinksShareOneExternalRelationshipAndLookLikeText() {
        WordFile file = document(Paragraph.of(
                new Text("见"),
                new Link("甲", "https://example.org/a?x=1&y=2"),
                new Link("乙", "https://example.org/a?x=1&y=2"),
                new Link("丙", "mailto:a@example.org")));
        NodeList links = file.elements("word/document.xml", "hyperlink");
        assertThat(links.getLength()).isEqualTo(3);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < links.getLength(); i++) {
            ids.add(((Element) links.item(i)).getAttributeNS(R, "id"));
            assertThat(elements((Element) links.item(i), "rStyle").getLength()).isZero();
            assertThat(elements((Element) links.item(i), "color").getLength()).isZero();
        }
        assertThat(ids).containsExactly("rIdLink1", "rIdLink1", "rIdLink2");
        NodeList relations = file.xml("word/_rels/document.xml.rels").getElementsByTagNameNS("*", "Relationship");
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < relations.getLength(); i++) {
            Element relation = (Element) relations.item(i);
            if (relation.getAttribute("Type").endsWith("/hyperlink")) {
                assertThat(relation.getAttribute("TargetMode")).isEqualTo("External");
                targets.add(relation.getAttribute("Target"));
            }
        }
        assertThat(targets).containsExactly("https://example.org/a?x=1&y=2", "mailto:a@example.org");
    }

    @Test
    void aLinkThatWordMightRefuseIsTextAlone() {
        for (String target : List.of(
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https://example.org/a b",
                "",
                "//x",
                "http://[",
                "\u0000")) {
            WordFile file = document(Paragraph.of(new Text("见"), new Link("甲", target)));
            assertThat(file.elements("word/document.xml", "hyperlink").getLength())
                    .as(target)
                    .isZero();
            assertThat(file.text()).contains("见甲");
        }
    }

    @Test
    void aLineBeforeALongAddressIsNotSpreadOverTheWidth() {
        WordFile file = document(
                Paragraph.of("详见https://example.org/notices/2025/04。"),
                Paragraph.of("详见example.org和第12345678901234567890号。"));
        assertThat(value(paragraph(file, "详见https://example.org/notices/2025/04。"), "jc"))
                .isEqualTo("left");
        assertThat(value(paragraph(file, "详见example.org和第12345678901234567890号。"), "jc"))
                .isEmpty();
    }

    @Test
    void figuresOfARowAreEquallyHighAndTogetherAsWideAsTheText() {
        FigureRow row = FigureRow.of(figure(40, 30, "左"), figure(30, 40, null), figure(40, 20, "右"));
        for (Layout layout : List.of(Layout.standard(), Layout.gbt9704())) {
            WordFile file =
                    new WordFile(DocxRenderer.builder().layout(layout).build().render(issue(row)));
            NodeList extents = file.xml("word/document.xml").getElementsByTagNameNS(WP, "extent");
            assertThat(extents.getLength()).isEqualTo(3);
            long width = 0;
            for (int i = 0; i < 3; i++) {
                Element extent = (Element) extents.item(i);
                width += Long.parseLong(extent.getAttribute("cx"));
                assertThat(extent.getAttribute("cy")).isEqualTo(((Element) extents.item(0)).getAttribute("cy"));
            }
            long text = layout.paper().typeWidth().twips() * EMU_PER_TWIP;
            assertThat(width).isBetween(text * 94 / 100, text);
            assertThat(file.elements("word/document.xml", "tr").getLength()).isEqualTo(1);
            assertThat(file.elements("word/document.xml", "cantSplit").getLength())
                    .isEqualTo(1);
            assertThat(file.text()).containsSubsequence("左", "右");
        }
    }

    @Test
    void aVeryTallFigureOfARowLeavesRoomForTheCaptions() {
        WordFile file = document(FigureRow.of(figure(1, 90, "左"), figure(1, 90, "右")));
        Element extent = (Element) file.xml("word/document.xml")
                .getElementsByTagNameNS(WP, "extent")
                .item(0);
        long page = Layout.standard().paper().typeHeight().twips() * EMU_PER_TWIP;
        assertThat(Long.parseLong(extent.getAttribute("cy"))).isBetween(page / 2, page * 8 / 10);
    }

    @Test
    void bothRowsOfGroupedHeadersRepeatAndHeadersWithoutAGroupSpanBoth() {
        WordFile file = document(new TableBlock(Table.builder()
                .addColumn(Column.of("林场", ColumnType.TEXT))
                .addColumn(Column.of("次数", ColumnType.INTEGER).in("三月"))
                .addColumn(Column.of("人数", ColumnType.INTEGER).in("三月"))
                .addRow(Cell.of("东山"), Cell.of(3), Cell.of(9))
                .build()));
        NodeList rows = file.elements("word/document.xml", "tr");
        assertThat(rows.getLength()).isEqualTo(3);
        assertThat(file.elements("word/document.xml", "tblHeader").getLength()).isEqualTo(2);
        NodeList above = elements((Element) rows.item(0), "tc");
        assertThat(value((Element) above.item(0), "vMerge")).isEqualTo("restart");
        assertThat(value((Element) above.item(1), "gridSpan")).isEqualTo("2");
        NodeList below = elements((Element) rows.item(1), "tc");
        assertThat(value((Element) below.item(0), "vMerge")).isEqualTo("continue");
        assertThat(below.getLength()).isEqualTo(3);
    }

    @Test
    void aListOfAppendicesStaysWithTheEndOfItsArticle() {
        HouseStyle style = HouseStyle.builder().appendixList(true).build();
        Issue issue = issue(Paragraph.of("前文。"), Paragraph.of("末段。"), Signature.of("某局")).toBuilder()
                .series(Series.of("简报").withStyle(style))
                .addAppendix(ProseAppendix.of("甲表", "文。"))
                .addAppendix(ProseAppendix.of("乙表", "文。"))
                .build();
        WordFile file = WordFile.of(issue);
        assertThat(keepsWithNext(file, "前文。")).isFalse();
        assertThat(keepsWithNext(file, "末段。")).isTrue();
        assertThat(keepsWithNext(file, "附件：1.甲表")).isTrue();
        assertThat(keepsWithNext(file, "2.乙表")).isTrue();
        assertThat(keepsWithNext(file, "某局")).isFalse();
    }

    @Test
    void anOwnerBelowTheNameIsNoLargerThanTheName() {
        HouseStyle below = HouseStyle.builder().ownerBelow(true).build();
        Series series = Series.of("某县水利系统", "水利简报");
        WordFile file = WordFile.of(issue(Paragraph.of("文。")).toBuilder()
                .series(series.withStyle(below))
                .build());
        assertThat(value(paragraph(file, "某县水利系统"), "sz")).isEqualTo("72");
        WordFile above =
                WordFile.of(issue(Paragraph.of("文。")).toBuilder().series(series).build());
        assertThat(value(paragraph(above, "某县水利系统"), "sz"))
                .as("the size of its style")
                .isEmpty();
    }

    private static Figure figure(int width, int height, String caption) {
        return new Figure(SampleImages.png(width, height, 0x2E7D32), null, caption, "图");
    }

    private static Issue issue(Block... blocks) {
        return SampleIssues.minimal().toBuilder()
                .articles(List.of(
                        Article.builder(Title.of("题")).body(List.of(blocks)).build()))
                .build();
    }

    private static WordFile document(Block... blocks) {
        return WordFile.of(issue(blocks));
    }

    private static Element paragraph(WordFile file, String text) {
        NodeList paragraphs = file.elements("word/document.xml", "p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            if (paragraphs.item(i).getTextContent().equals(text)) {
                return (Element) paragraphs.item(i);
            }
        }
        throw new AssertionError("no paragraph " + text);
    }

    private static boolean keepsWithNext(WordFile file, String text) {
        NodeList keep = elements(paragraph(file, text), "keepNext");
        return keep.getLength() == 1 && !"false".equals(value(paragraph(file, text), "keepNext"));
    }

    private static String font(Element run) {
        NodeList fonts = elements(run, "rFonts");
        return fonts.getLength() == 0 ? "" : ((Element) fonts.item(0)).getAttributeNS(WordFile.W, "eastAsia");
    }

    private static String value(Element parent, String name) {
        NodeList found = elements(parent, name);
        return found.getLength() == 0 ? "" : ((Element) found.item(0)).getAttributeNS(WordFile.W, "val");
    }

    private static NodeList elements(Element parent, String name) {
        return parent.getElementsByTagNameNS(WordFile.W, name);
    }
}
