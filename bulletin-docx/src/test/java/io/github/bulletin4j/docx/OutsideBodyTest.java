package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.recognition.Comment;
import io.github.bulletin4j.recognition.Leftover;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands outside the body is in no part of the issue, and is not lost. */
class OutsideBodyTest {
    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static List<Leftover> leftovers(PlainPackage document) {
        return DocxReader.create().read(document.bytes()).leftovers();
    }

    @Test
    void aHeaderIsLeftOverOnceHoweverManySectionsHaveIt() {
        PlainPackage document = new PlainPackage("")
                .with("header", "hdr", p("内部资料"))
                .with("header", "hdr", p("内部资料"))
                .with("header", "hdr", p(""))
                .with("footer", "ftr", "<w:tbl><w:tr><w:tc>" + p("某局印") + "</w:tc></w:tr></w:tbl>");
        assertThat(leftovers(document))
                .containsExactly(
                        new Leftover("header 1", "内部资料", "a header is in no part of an issue"),
                        new Leftover("footer 1", "某局印", "a footer is in no part of an issue"));
    }

    @Test
    void whatIsHiddenOutsideTheBodyIsLeftOverToo() {
        String hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:t>头</w:t></w:r></w:p>";
        PlainPackage document = new PlainPackage(p("甲"))
                .with("header", "hdr", hidden)
                .with("footnotes", "footnotes", "<w:footnote w:id=\"7\">" + hidden + "</w:footnote>")
                .with("comments", "comments", "<w:comment w:id=\"1\">" + hidden + "</w:comment>");
        assertThat(leftovers(document))
                .filteredOn(each -> each.text().equals("藏"))
                .extracting(Leftover::place)
                .containsExactlyInAnyOrder("header 1", "a footnote", "a comment");
    }

    @Test
    void thePicturesOfAHeaderAreThoseOfItsOwnRelationships() {
        String picture = "<w:p><w:r><w:drawing><a:blip r:embed=\"image\"/></w:drawing></w:r></w:p>";
        assertThat(leftovers(new PlainPackage(p("甲")).picture(new byte[1]).with("header", "hdr", picture)))
                .extracting(Leftover::reason)
                .containsExactly("a picture is not in the document: nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"— 3 —", "－１２－", "3", "第3页", "第 3 页 共 12 页", "3/12", "Page 3 of 12", "-  -"})
    void aPageNumberIsNoText(String footer) {
        assertThat(leftovers(new PlainPackage("").with("footer", "ftr", p(footer))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"第3期", "2024年5月", "A3", "Page three"})
    void whatOnlyLooksLikeAPageNumberIsText(String footer) {
        assertThat(leftovers(new PlainPackage("").with("footer", "ftr", p(footer))))
                .extracting(Leftover::text)
                .containsExactly(footer);
    }

    @Test
    void aNoteIsLeftOverWithItsPlace() {
        PlainPackage document = new PlainPackage(
                        p("甲") + "<w:p><w:r><w:t>乙</w:t><w:footnoteReference w:id=\"7\"/></w:r></w:p>")
                .with(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"0\">" + p("——")
                                + "</w:footnote><w:footnote w:id=\"7\">" + p("见上期。") + "</w:footnote>")
                .with("endnotes", "endnotes", "<w:endnote w:id=\"1\">" + p("完") + "</w:endnote>");
        assertThat(leftovers(document))
                .containsExactly(
                        new Leftover("footnote 1 of paragraph 2", "见上期。", "a footnote is in no part of an issue"),
                        new Leftover("endnote 1", "完", "an endnote is in no part of an issue"));
    }

    @Test
    void aCommentHasAuthorTextAndPlaceEvenWhereItsTextIsDeleted() {
        PlainPackage document = new PlainPackage(
                        p("甲")
                                + "<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>乙</w:t></w:r><w:commentRangeEnd w:id=\"1\"/>"
                                + "<w:r><w:commentReference w:id=\"1\"/></w:r></w:p><w:commentRangeStart w:id=\"2\"/>"
                                + "<w:p><w:r><w:t>丙</w:t></w:r><w:del w:id=\"9\"><w:r><w:commentReference w:id=\"2\"/></w:r></w:del></w:p>")
                .with(
                        "comments",
                        "comments",
                        "<w:comment w:id=\"1\" w:author=\"何舟\">" + p("核实") + p("数字") + "</w:comment>"
                                + "<w:comment w:id=\"2\">" + p("删") + "</w:comment>");
        assertThat(DocxReader.create().read(document.bytes()).comments())
                .containsExactly(new Comment("paragraph 2", "何舟", "核实\n数字"), new Comment("paragraph 3", null, "删"));
    }

    @Test
    void aBoxIsReadOnceBehindItsParagraph() {
        String box = "<w:txbxContent>" + p("框") + "</w:txbxContent>";
        String both =
                "<w:p><w:r><w:t>甲</w:t><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp>" + box
                        + "</wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>" + box
                        + "</v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        assertThat(SeenLines.of(both + p("乙"))).isEqualTo("甲\n框\n乙");
        String drawn = "<w:p><w:r><w:pict><v:shape>" + box + "</v:shape></w:pict></w:r></w:p>";
        assertThat(SeenLines.of(drawn + p("乙"))).isEqualTo("框\n乙");
    }

    @Test
    void aChartAndAPictureThatIsNotThereAreNamed() {
        String chart = "<w:p><w:r><w:drawing><wp:inline><wp:docPr descr=\"吞吐量图\"/><c:chart r:id=\"chart\"/></wp:inline>"
                + "</w:drawing></w:r></w:p>";
        String picture =
                "<w:p><w:r><w:drawing><wp:inline><a:blip r:link=\"link\"/></wp:inline></w:drawing></w:r></w:p>";
        assertThat(leftovers(new PlainPackage(chart + picture).link("file:///etc/hostname")))
                .containsExactly(
                        new Leftover("paragraph 1", "吞吐量图", "a chart or diagram is not read"),
                        new Leftover("paragraph 2", "", "a picture is not in the document: file:///etc/hostname"));
        byte[] seen = {1, 2, 3};
        String shown = "<w:p><w:r><w:object><v:shape><v:imagedata r:id=\"image\"/></v:shape></w:object></w:r></w:p>";
        assertThat(SeenLines.of(DocxReader.create(), new PlainPackage(shown).picture(seen)))
                .isEqualTo("<picture>");
    }

    @Test
    void aDamagedHeaderIsNoReasonToRefuseTheDocument() {
        byte[] document = new PlainPackage(p("甲")).with("header", "hdr", p("乙")).bytes();
        Map<String, byte[]> parts = new WordFile(document).parts();
        parts.replaceAll((name, part) -> name.contains("header") ? "<w:hdr".getBytes(StandardCharsets.UTF_8) : part);
        assertThat(DocxReader.create().read(EditedDocument.zip(parts)).leftovers())
                .singleElement()
                .satisfies(left -> assertThat(left.reason()).contains("well-formed"));
    }
}
