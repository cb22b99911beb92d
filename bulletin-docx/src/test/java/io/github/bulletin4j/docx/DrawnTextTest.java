package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.recognition.Leftover;
import io.github.bulletin4j.recognition.SeenDocument;
import io.github.bulletin4j.recognition.SeenParagraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that is drawn and stands in no run: along lines, in fields that draw, as signs of symbol fonts, in charts. */
class DrawnTextTest {
    private static SeenDocument see(PlainPackage document) {
        return DocxReader.create().see(document.bytes());
    }

    private static List<String> texts(String body) {
        return see(new PlainPackage(body)).blocks().stream()
                .map(block -> ((SeenParagraph) block).text())
                .toList();
    }

    @Test
    void aMastheadThatIsDrawnAlongALineIsReadInItsColour() {
        SeenDocument read = see(new PlainPackage("<w:p><w:r><w:pict>"
                + "<v:shapetype><v:textpath on=\"t\"/></v:shapetype>"
                + "<v:shape fillcolor=\"#c00000 [3]\"><v:textpath string=\"护林简报\"/></v:shape></w:pict></w:r></w:p>"));
        SeenParagraph masthead = (SeenParagraph) read.blocks().get(0);
        assertThat(masthead.text()).isEqualTo("护林简报");
        assertThat(masthead.look().isRed()).isTrue();
        assertThat(read.blocks()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"'#c00000', true", "red [3], true", "'#F00', true", "black, false", "'', false"})
    void aColourIsThatOfTheShapeAroundTheText(String color, boolean isRed) {
        SeenDocument read = see(new PlainPackage(
                "<w:p><w:r><w:pict><v:group><v:shape fillcolor=\"#000000\"><v:textpath string=\"第一期\"/></v:shape>"
                        + "<v:shape fillcolor=\"" + color
                        + "\"><v:textpath string=\"护林简报\"/></v:shape></v:group></w:pict></w:r></w:p>"));
        assertThat(((SeenParagraph) read.blocks().get(0)).look().isRed()).isFalse();
        assertThat(((SeenParagraph) read.blocks().get(1)).look().isRed()).isEqualTo(isRed);
    }

    @ParameterizedTest
    @CsvSource({
        "Wingdings, F0FC, ✓",
        "Wingdings, 00FE, ☑",
        "wingdings 2, F052, ☑",
        "Wingdings, F081, ①",
        "Symbol, F0B7, •",
        "宋体, 2605, ★"
    })
    void signsOfSymbolFontsAreTheCharactersThatTheyShow(String font, String code, String sign) {
        assertThat(texts("<w:p><w:r><w:sym w:font=\"" + font + "\" w:char=\"" + code + "\"/></w:r></w:p>"))
                .containsExactly(sign);
    }

    @Test
    void aSignThatNobodyKnowsStaysWhatItIs() {
        assertThat(texts("<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F021\"/></w:r></w:p>"))
                .containsExactly("\uF021");
    }

    @Test
    void theWordsAndNumbersOfAChartAreLeftOverOnce() {
        String shown = "<w:p><w:r><w:drawing><c:chart r:id=\"chart\"/></w:drawing></w:r></w:p>";
        PlainPackage document = new PlainPackage(shown.repeat(2))
                .with("chart", "x", "<a:t>来稿数</a:t><c:cat><c:v>东街</c:v></c:cat><c:val><c:v>12</c:v></c:val>");
        assertThat(see(document).outside()).extracting(Leftover::text).containsExactly("来稿数 东街 12", "");
    }

    @Test
    void hiddenTextIsLeftOver() {
        SeenDocument read = see(new PlainPackage("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>露</w:t></w:r></w:p>"));
        assertThat(((SeenParagraph) read.blocks().get(0)).text()).isEqualTo("露");
        assertThat(read.outside()).extracting(Leftover::text).containsExactly("藏");
    }

    @Test
    void whatIsHiddenEndsNoPageAndShowsNoBox() {
        String hidden = "<w:r><w:rPr><w:vanish/></w:rPr>";
        SeenDocument read = see(new PlainPackage("<w:p><w:r><w:t>甲</w:t></w:r>" + hidden
                + "<w:br w:type=\"page\"/></w:r>" + hidden
                + "<w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>藏框</w:t></w:r></w:p></w:txbxContent>"
                + "</v:textbox></v:shape></w:pict></w:r><w:r><w:t>乙</w:t></w:r></w:p>"));
        assertThat(read.blocks())
                .extracting(block -> ((SeenParagraph) block).text())
                .containsExactly("甲乙");
        assertThat(read.outside()).extracting(Leftover::text).containsExactly("藏框");
    }

    @Test
    void aPageEndsBetweenParagraphsThatAreJoined() {
        String gone = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";
        String page = "<w:br w:type=\"page\"/>";
        String second = "<w:t>乙</w:t></w:r></w:p>";
        for (String body : List.of(
                "<w:p>" + gone + "<w:r><w:t>甲</w:t>" + page + "</w:r></w:p><w:p><w:r>" + second,
                "<w:p>" + gone + "<w:r><w:t>甲</w:t></w:r></w:p><w:p><w:r>" + page + second,
                "<w:p>" + gone + "<w:r><w:t>甲</w:t>" + page + "</w:r></w:p><w:p><w:r>" + page + second)) {
            assertThat(see(new PlainPackage(body)).blocks())
                    .extracting(block -> ((SeenParagraph) block).text()
                            + ((SeenParagraph) block).look().startsPage())
                    .containsExactly("甲false", "乙true");
        }
    }

    @Test
    void aDocumentWithinTheDocumentIsNamed() {
        String chunk = "<w:altChunk r:id=\"image\"/>";
        assertThat(see(new PlainPackage(chunk).picture(new byte[1])).outside())
                .extracting(Leftover::text)
                .containsExactly("word/media/image1.png");
    }

    @Test
    void aTextThatGoesOnOnAnotherPageIsTwoParagraphs() {
        SeenDocument read = see(
                new PlainPackage(
                        "<w:p><w:r><w:t>前文</w:t><w:br w:type=\"page\"/><w:t>附件</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:t>标题</w:t><w:br w:type=\"page\"/></w:r></w:p><w:p><w:r><w:t>下页</w:t></w:r></w:p>"));
        assertThat(read.blocks())
                .extracting(block -> ((SeenParagraph) block).text()
                        + ((SeenParagraph) block).look().startsPage())
                .containsExactly("前文false", "附件true", "标题false", "下页true");
    }

    @Test
    void theTypeOfMostTextCountsHoweverManyRunsItStandsIn() {
        String large = "<w:r><w:rPr><w:sz w:val=\"44\"/></w:rPr><w:t>字</w:t></w:r>";
        SeenDocument read = see(new PlainPackage(
                "<w:p>" + large.repeat(5) + "<w:r><w:rPr><w:sz w:val=\"20\"/></w:rPr><w:t>小字</w:t></w:r></w:p>"));
        assertThat(((SeenParagraph) read.blocks().get(0)).look().size()).isEqualTo(22);
    }

    @Test
    void aLinkKeepsThePlaceOnItsPage() {
        SeenDocument document = see(new PlainPackage(
                        "<w:p><w:hyperlink r:id=\"link\" w:anchor=\"p2\"><w:r><w:t>网页</w:t></w:r></w:hyperlink></w:p>")
                .link("https://example.org/a"));
        SeenParagraph read = (SeenParagraph) document.blocks().get(0);
        assertThat(read.runs().get(0).target()).isEqualTo("https://example.org/a#p2");
    }
}
