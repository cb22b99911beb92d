package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Image;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.testing.SampleImages;
import io.github.bulletin4j.testing.SampleIssues;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FigureTest {
    private static final long EMU_PER_MILLIMETRE = 36_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 50})
    void idsAreUniqueAndEqualBytesAreStoredOnce(int figures) {
        List<Block> body = new ArrayList<>(List.of(Paragraph.of("正文。")));
        for (int i = 0; i < figures; i++) {
            body.add(Figure.of(SampleImages.png(4, 3, i % 4), "图" + i));
        }
        WordFile file = WordFile.of(issue(body));
        NodeList names = file.xml("word/document.xml").getElementsByTagNameNS("*", "docPr");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < names.getLength(); i++) {
            ids.add(((Element) names.item(i)).getAttribute("id"));
        }
        assertThat(ids).hasSize(figures);
        assertThat(file.parts().keySet().stream().filter(name -> name.startsWith("word/media/")))
                .hasSize(Math.min(figures, 4));
    }

    @Test
    void widthIsInMillimetresAndNeverWiderThanTheText() {
        assertThat(width(new Figure(SampleImages.png(40, 30, 1), BigDecimal.valueOf(80), null, "图")))
                .isEqualTo(80 * EMU_PER_MILLIMETRE);
        long text = Layout.standard().paper().typeWidth().twips() * 635L;
        assertThat(width(new Figure(SampleImages.png(40, 30, 1), BigDecimal.valueOf(500), null, "图")))
                .isEqualTo(text);
        assertThat(width(Figure.of(SampleImages.png(96, 30, 1), "图"))).isEqualTo(914_400);
    }

    @Test
    void tallPictureFitsOnAPage() {
        Figure tall = new Figure(SampleImages.png(1, 40, 1), BigDecimal.valueOf(100), null, "图");
        Element extent = extent(tall);
        assertThat(Long.parseLong(extent.getAttribute("cy")))
                .isLessThan(Layout.standard().paper().typeHeight().twips() * 635L);
        assertThat(Long.parseLong(extent.getAttribute("cy")) / Long.parseLong(extent.getAttribute("cx")))
                .isBetween(39L, 40L);
    }

    static List<Image> images() {
        return List.of(SampleImages.png(8, 6, 1), SampleImages.jpeg(8, 6), SampleImages.gif(8, 6));
    }

    @ParameterizedTest
    @MethodSource("images")
    void knownTypesAreTakenByWhatTheyAre(Image image) {
        WordFile file = WordFile.of(issue(List.of(Figure.of(new Image("image/unknown", image.data()), "图"))));
        String extension = image.mediaType().substring("image/".length());
        assertThat(file.parts()).containsEntry("word/media/image1." + extension, image.data());
        assertThat(file.part("[Content_Types].xml")).contains("Extension=\"" + extension + "\"");
    }

    /** They are compressed already. */
    @Test
    void picturesAreStoredAndTextIsDeflated() throws IOException {
        Path file = folder.resolve("issue.docx");
        DocxRenderer.create().render(issue(List.of(Figure.of(SampleImages.png(300, 200, 1), "图"))), file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry("word/media/image1.png").getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(zip.getEntry("word/document.xml").getMethod()).isEqualTo(ZipEntry.DEFLATED);
        }
    }

    @Test
    void alternativeTextIsKept() {
        WordFile file = WordFile.of(issue(List.of(Figure.of(SampleImages.png(2, 2, 1), "河岸 & “新桥”"))));
        Element name = (Element) file.xml("word/document.xml")
                .getElementsByTagNameNS("*", "docPr")
                .item(0);
        assertThat(name.getAttribute("descr")).isEqualTo("河岸 & “新桥”");
    }

    @Test
    void whatIsNoPictureIsRefusedWithItsPath() {
        Issue issue = issue(List.of(Figure.of(new Image("image/png", new byte[] {1, 2, 3}), "图")));
        assertThatThrownBy(() -> DocxRenderer.create().render(issue))
                .isInstanceOfSatisfying(
                        RenderException.class, e -> assertThat(e.path()).startsWith("articles[0].body[0].image"))
                .hasMessageContaining("must be PNG, JPEG or GIF, got 3 bytes of something else");
    }

    @ParameterizedTest
    @MethodSource("images")
    void pictureThatIsCutShortIsRefusedWithItsPath(Image image) {
        byte[] half = Arrays.copyOf(image.data(), image.data().length / 2);
        Issue issue = issue(List.of(Figure.of(image, "图"), Figure.of(new Image(image.mediaType(), half), "图")));
        assertThatThrownBy(() -> DocxRenderer.create().render(issue))
                .isInstanceOfSatisfying(
                        RenderException.class, e -> assertThat(e.path()).isEqualTo("articles[0].body[1].image"))
                .hasMessageContaining("a figure's picture must be a whole ");
    }

    /** Letters need less than half of their size below the base line. */
    @Test
    void aPictureStandsLowerThanAnyLetter() {
        WordFile file = WordFile.of(issue(List.of(Figure.of(SampleImages.png(8, 6, 1), "甲"))));
        assertThat(file.part("word/document.xml"))
                .contains("<w:r><w:rPr><w:position w:val=\"-12\"/></w:rPr><w:drawing>");
    }

    /** A caption must not stand alone on the next page; without one, a picture has no reason to follow what comes after. */
    @Test
    void onlyAFigureWithACaptionIsKeptWithIt() {
        Image image = SampleImages.png(8, 6, 1);
        WordFile file = WordFile.of(issue(List.of(
                Paragraph.of("正文。"),
                Figure.of(image, "甲"),
                new Figure(image, null, "说明", "乙"),
                Figure.of(image, "丙"))));
        assertThat(keepNext(file, "BulletinFigure")).containsExactly(false, true, false);
        assertThat(keepNext(file, "BulletinFigureCaption")).containsExactly(false);
        assertThat(file.part("word/styles.xml"))
                .containsPattern("w:styleId=\"BulletinFigure\"(?:(?!</w:style>|keepNext).)*</w:style>");
    }

    @Test
    void figureOfADraftWithoutAPictureKeepsItsCaption() {
        WordFile file = WordFile.of(issue(List.of(new Figure(null, null, "待补", null))));
        assertThat(file.text()).contains("待补");
    }

    private static List<Boolean> keepNext(WordFile file, String style) {
        List<Boolean> kept = new ArrayList<>();
        NodeList styles = file.elements("word/document.xml", "pStyle");
        for (int i = 0; i < styles.getLength(); i++) {
            Element name = (Element) styles.item(i);
            if (name.getAttributeNS(WordFile.W, "val").equals(style)) {
                Element properties = (Element) name.getParentNode();
                kept.add(properties
                                .getElementsByTagNameNS(WordFile.W, "keepNext")
                                .getLength()
                        > 0);
            }
        }
        return kept;
    }

    private static long width(Figure figure) {
        return Long.parseLong(extent(figure).getAttribute("cx"));
    }

    private static Element extent(Figure figure) {
        return (Element) WordFile.of(issue(List.of(figure)))
                .xml("word/document.xml")
                .getElementsByTagNameNS("*", "extent")
                .item(0);
    }

    private static Issue issue(List<? extends Block> body) {
        return SampleIssues.minimal().toBuilder()
                .articles(List.of(Article.builder(Title.of("标题")).body(body).build()))
                .build();
    }
}
