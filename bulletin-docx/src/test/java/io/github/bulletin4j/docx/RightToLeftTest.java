package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableBlock;
import io.github.bulletin4j.model.Text;
import io.github.bulletin4j.testing.SampleIssues;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Uyghur, Arabic and Hebrew; «…» marks what reads from right to left, ‹ a paragraph that does. */
class RightToLeftTest {

    @ParameterizedTest
    @CsvSource({
        "全部汉字 2021年 “双11” C2M, 全部汉字 2021年 “双11” C2M",
        "ئۇيغۇر تىلى, ‹«ئۇيغۇر تىلى»",
        "שלום עולם, ‹«שלום עולם»",
        "《ئۇيغۇر》, ‹«《ئۇيغۇر》»",
        "汉字 ئۇيغۇر تىلى 汉字, 汉字 «ئۇيغۇر تىلى» 汉字",
        "ئۇيغۇر 汉字 تىلى, ‹«ئۇيغۇر »汉字« تىلى»",
        "ئۇيغۇر 2021 تىلى, ‹«ئۇيغۇر 2021 تىلى»",
        "ئۇيغۇر C2M تىلى, ‹«ئۇيغۇر »C2M« تىلى»",
        "汉字 ئۇيغۇر 12, 汉字 «ئۇيغۇر 12»",
        "2021 ئۇيغۇر, ‹«2021 ئۇيغۇر»"
    })
    void runsAndParagraphsAreMarkedByTheUnicodeAlgorithm(String text, String expected) {
        assertThat(marked(WordFile.of(issue(Paragraph.of(text))))).contains(expected);
    }

    @Test
    void piecesOfAParagraphAreReadTogether() {
        WordFile file = WordFile.of(issue(
                new Paragraph(List.of(new Text("ئۇيغۇر "), new Strong("12"), new Text(" تىلى，"), new Strong("新疆")))));
        assertThat(marked(file)).contains("‹«ئۇيغۇر »«12»« تىلى，»新疆");
        assertThat(file.part("word/document.xml"))
                .contains("<w:rPr><w:rStyle w:val=\"Strong\"/><w:rtl/></w:rPr><w:t xml:space=\"preserve\">12</w:t>");
    }

    @Test
    void headingsAndCellsAreMarkedToo() {
        Table table = Table.builder()
                .addColumn(Column.of("ئۇيغۇر", ColumnType.TEXT))
                .addRow(Cell.of("تىلى"))
                .build();
        WordFile file = WordFile.of(issue(Heading.of(1, "ئۇيغۇر"), new TableBlock(table)));
        assertThat(marked(file)).contains("‹一«、»«ئۇيغۇر»", "‹«ئۇيغۇر»", "‹«تىلى»");
    }

    /** A style has a size and a font for complex scripts, which are those that such runs take. */
    @Test
    void everyStyleHasTheFontAndSizeOfSuchRuns() {
        NodeList sizes = WordFile.of(SampleIssues.minimal()).elements("word/styles.xml", "sz");
        for (int i = 0; i < sizes.getLength(); i++) {
            Element run = (Element) sizes.item(i).getParentNode();
            Element complex =
                    (Element) run.getElementsByTagNameNS(WordFile.W, "szCs").item(0);
            assertThat(complex.getAttributeNS(WordFile.W, "val"))
                    .isEqualTo(((Element) sizes.item(i)).getAttributeNS(WordFile.W, "val"));
            Element fonts =
                    (Element) run.getElementsByTagNameNS(WordFile.W, "rFonts").item(0);
            assertThat(fonts.getAttributeNS(WordFile.W, "cs")).isNotEmpty();
        }
    }

    private static List<String> marked(WordFile file) {
        List<String> marked = new ArrayList<>();
        NodeList paragraphs = file.elements("word/document.xml", "p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            Element paragraph = (Element) paragraphs.item(i);
            StringBuilder text = new StringBuilder(has(paragraph, "bidi") ? "‹" : "");
            NodeList runs = paragraph.getElementsByTagNameNS(WordFile.W, "r");
            for (int j = 0; j < runs.getLength(); j++) {
                Element run = (Element) runs.item(j);
                boolean turned = has(run, "rtl");
                text.append(turned ? "«" : "").append(run.getTextContent()).append(turned ? "»" : "");
            }
            marked.add(text.toString());
        }
        return marked;
    }

    private static boolean has(Element element, String name) {
        return element.getElementsByTagNameNS(WordFile.W, name).getLength() > 0;
    }

    private static Issue issue(Block... body) {
        return SampleIssues.minimal()
                .mapArticles(article -> article.toBuilder().body(List.of(body)).build());
    }
}
