package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.recognition.SeenLook;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.text.PlainTextRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is read wherever it stands in a paragraph, in whatever form. */
class UnusualTextTest {

    private static String read(String paragraph) {
        Recognition read = DocxReader.create().read(new PlainPackage("<w:p>" + paragraph + "</w:p>").bytes());
        return PlainTextRenderer.create().render(read.issue()).strip() + read.leftovers();
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String alternate(String requires, String choice, String fallback) {
        return "<mc:AlternateContent><mc:Choice Requires=\"" + requires + "\">" + choice + "</mc:Choice><mc:Fallback>"
                + fallback + "</mc:Fallback></mc:AlternateContent>";
    }

    @Test
    void ofSeveralFormsTheFirstThatIsUnderstoodIsRead() {
        assertThat(read(alternate("wps", run("新"), run("旧")))).isEqualTo("新[]");
        assertThat(read(alternate("w wps", run("新"), run("旧")))).isEqualTo("新[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "nowhere", "wps new"})
    void aFormThatRequiresWhatIsNotUnderstoodGivesWayToTheFallback(String requires) {
        assertThat(read(alternate(requires, run("新"), run("旧")))).isEqualTo("旧[]");
        assertThat(read("<w:r>" + alternate(requires, "<new:symbol/>", "<w:t>旧</w:t>") + "</w:r>"))
                .isEqualTo("旧[]");
    }

    @Test
    void aFormWithoutTextGivesWayToOneWithText() {
        assertThat(read(alternate("wps", "", run("旧")))).isEqualTo("旧[]");
        assertThat(read(alternate("wps", "<w:r><w:rPr/></w:r>", run("旧")))).isEqualTo("旧[]");
        assertThat(read(alternate("new", run("新"), ""))).isEqualTo("新[]");
        assertThat(read(run("前") + alternate("new", "", ""))).isEqualTo("前[]");
    }

    @Test
    void paragraphsAndRowsMayHaveFormsToo() {
        String table = "<w:tbl><w:tr><w:tc><w:p>" + run("格") + "</w:p></w:tc></w:tr></w:tbl>";
        byte[] document = new PlainPackage("<w:p>" + run("前") + "</w:p>" + alternate("new", "", table)).bytes();
        assertThat(PlainTextRenderer.create()
                        .render(DocxReader.create().read(document).issue()))
                .contains("前", "格");
    }

    @ParameterizedTest
    @CsvSource({"1F600, 😀", "01F600, 😀", "FC, ü", "F0A8, \uF0A8", "10FFFF, \uDBFF\uDFFF"})
    void aSymbolIsTheCharacterOfItsCode(String code, String character) {
        assertThat(read("<w:r><w:sym w:font=\"F\" w:char=\"" + code + "\"/></w:r>" + run("后")))
                .isEqualTo(character + "后[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D800", "FFFF", "1", "110000", "FFFFFFFF", "123456789", "xyz"})
    void aSymbolWithoutACharacterIsReplacedNotDropped(String code) {
        assertThat(read(run("前") + "<w:r><w:sym w:font=\"F\" w:char=\"" + code + "\"/></w:r>"))
                .isEqualTo("前\uFFFD[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:t>字</w:t>",
                "<new:x><w:t>字</w:t></new:x>",
                "<w:r><new:x><w:t>字</w:t></new:x></w:r>",
                "<w:r><w:r><w:t>字</w:t></w:r></w:r>",
                "<w:r><w:smartTag><w:r><w:t>字</w:t></w:r></w:smartTag></w:r>",
                "<m:oMath><m:r><w:t>字</w:t></m:r></m:oMath>",
                "<w:hyperlink><w:t>字</w:t></w:hyperlink>"
            })
    void textIsReadWhateverIsAroundIt(String text) {
        assertThat(read(run("前") + text + run("后"))).isEqualTo("前字后[]");
    }

    @Test
    void aFormulaIsReadWithTheSignsThatAreItsProperties() {
        String e = "<m:e><m:r><m:t>x</m:t></m:r></m:e>";
        assertThat(read(formula(
                        "<m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f>")))
                .isEqualTo("a/b[]");
        assertThat(read(formula("<m:d>" + e + e + "</m:d>"))).isEqualTo("(x|x)[]");
        assertThat(read(formula("<m:d><m:dPr><m:begChr m:val=\"[\"/><m:endChr m:val=\"\"/></m:dPr>" + e + "</m:d>")))
                .isEqualTo("[x[]");
        assertThat(read(formula("<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr>" + e + "</m:nary>")))
                .isEqualTo("∑x[]");
        assertThat(read(formula("<m:nary>" + e + "</m:nary><m:rad>" + e + "</m:rad>")))
                .isEqualTo("∫x√x[]");
    }

    private static String formula(String content) {
        return "<m:oMathPara><m:oMath>" + content + "</m:oMath></m:oMathPara>";
    }

    @Test
    void howAWordIsReadStandsBehindIt() {
        String ruby = "<w:r><w:ruby><w:rubyPr/><w:rt>" + run("wài") + "</w:rt><w:rubyBase>" + run("外")
                + "</w:rubyBase></w:ruby></w:r>";
        assertThat(read(run("在") + ruby + run("边"))).isEqualTo("在外（wài）边[]");
        assertThat(read("<w:r><w:ruby><w:rubyBase>" + run("外") + "</w:rubyBase></w:ruby></w:r>"))
                .isEqualTo("外[]");
    }

    @Test
    void aStrictDocumentMayWriteLengthsWithUnits() {
        String body = "<w:p><w:pPr><w:jc w:val=\"end\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"22pt\"/></w:rPr>"
                + "<w:t>甲</w:t></w:r></w:p>";
        byte[] strict = EditedDocument.body(
                new PlainPackage(body).bytes(),
                xml -> xml.replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main"));
        SeenLook look =
                ((SeenParagraph) DocxReader.create().see(strict).blocks().get(0)).look();
        assertThat(look.size()).isEqualTo(22);
        assertThat(look.alignment()).isEqualTo(SeenLook.Alignment.RIGHT);
    }

    @Test
    void rowsAndCellsMayStandInContentControls() {
        String cell = "<w:sdt><w:sdtPr/><w:sdtContent><w:tc><w:p>" + run("子") + "</w:p></w:tc></w:sdtContent></w:sdt>";
        String inner = "<w:tbl><w:tr><w:tc><w:p>" + run("丑") + "</w:p></w:tc></w:tr></w:tbl>";
        String row =
                "<w:sdt><w:sdtContent><w:tr>" + cell + "<w:tc>" + inner + "<w:p/></w:tc></w:tr></w:sdtContent></w:sdt>";
        assertThat(SeenLines.of("<w:tbl>" + row + "</w:tbl>")).isEqualTo("[子|[丑]]");
    }
}
