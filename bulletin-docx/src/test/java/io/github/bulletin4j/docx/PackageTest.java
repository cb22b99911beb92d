package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.testing.SampleIssues;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What holds for every part of a document, in both layouts. */
class PackageTest {
    static List<WordFile> files() {
        return List.of(
                WordFile.of(SampleIssues.full()),
                WordFile.of(SampleIssues.full(), Layout.gbt9704()),
                WordFile.of(SampleIssues.minimal()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPartIsWellFormed(WordFile file) {
        file.parts().keySet().stream()
                .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
                .forEach(name -> assertThat(file.xml(name).getDocumentElement()).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("files")
    void noPartTellsOfTheMachineOrTheTools(WordFile file) {
        List<String> secrets = List.of(
                "docx4j",
                "bulletin4j",
                "jaxb",
                "java",
                "jdk",
                "linux",
                "windows",
                System.getProperty("java.version"),
                System.getProperty("os.name"));
        file.parts().forEach((name, bytes) -> {
            if (!name.startsWith("word/media/")) {
                String text = new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
                secrets.forEach(secret -> assertThat(text).as(name).doesNotContain(secret.toLowerCase(Locale.ROOT)));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void noThemeDecidesAFont(WordFile file) {
        file.parts()
                .forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(name)
                        .doesNotContain("Theme=", "theme"));
        for (String part : List.of("word/styles.xml", "word/document.xml", "word/footer1.xml")) {
            NodeList fonts = file.elements(part, "rFonts");
            for (int i = 0; i < fonts.getLength(); i++) {
                for (String slot : List.of("ascii", "hAnsi", "eastAsia", "cs")) {
                    assertThat(((Element) fonts.item(i)).getAttributeNS(WordFile.W, slot))
                            .as(part + " " + slot)
                            .isNotEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void ambiguousCharactersAreHintedToBeChinese(WordFile file) {
        NodeList runs = file.elements("word/document.xml", "r");
        for (int i = 0; i < runs.getLength(); i++) {
            Element run = (Element) runs.item(i);
            if (run.getTextContent().matches(".*[“”‘’…—·①★℃].*")) {
                NodeList fonts = run.getElementsByTagNameNS(WordFile.W, "rFonts");
                assertThat(fonts.getLength()).as(run.getTextContent()).isOne();
                assertThat(((Element) fonts.item(0)).getAttributeNS(WordFile.W, "hint"))
                        .isEqualTo("eastAsia");
            }
        }
    }

    @Test
    void latinAndPlainChineseNeedNoHint() {
        assertThat(WordFile.of(SampleIssues.minimal()).part("word/document.xml"))
                .doesNotContain("w:hint");
        assertThat(WordFile.of(SampleIssues.full()).part("word/document.xml")).contains("w:hint=\"eastAsia\"");
    }

    @ParameterizedTest
    @MethodSource("files")
    void opensOutsideCompatibilityModeInChinese(WordFile file) {
        assertThat(file.part("word/settings.xml"))
                .contains("w:name=\"compatibilityMode\"", "w:val=\"15\"")
                .contains("compressPunctuation")
                .doesNotContain("updateFields");
        assertThat(file.part("word/styles.xml"))
                .contains("<w:lang w:bidi=\"ar-SA\" w:eastAsia=\"zh-CN\" w:val=\"en-US\"/>");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPrefixThatMayBeIgnoredIsDeclared(WordFile file) {
        Pattern ignorable = Pattern.compile("mc:Ignorable=\"([^\"]*)\"");
        file.parts().forEach((name, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            Matcher matcher = ignorable.matcher(text);
            while (matcher.find()) {
                for (String prefix : matcher.group(1).split(" ")) {
                    assertThat(text).as(name).contains("xmlns:" + prefix + "=");
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPartHasATypeAndARelationship(WordFile file) {
        String types = file.part("[Content_Types].xml");
        Set<String> targets = new TreeSet<>();
        for (String relationships :
                List.of("_rels/.rels", "word/_rels/document.xml.rels", "customXml/_rels/item1.xml.rels")) {
            NodeList found = file.xml(relationships).getElementsByTagNameNS("*", "Relationship");
            String folder = relationships.substring(0, relationships.indexOf("_rels"));
            for (int i = 0; i < found.getLength(); i++) {
                String target = folder + ((Element) found.item(i)).getAttribute("Target");
                targets.add(target.replace("word/../", ""));
            }
        }
        List<String> parts = new ArrayList<>(file.parts().keySet());
        parts.removeIf(name -> name.endsWith(".rels") || name.equals("[Content_Types].xml"));
        assertThat(targets).containsExactlyInAnyOrderElementsOf(parts);
        parts.stream()
                .filter(name -> name.endsWith(".xml"))
                .forEach(name -> assertThat(types).contains("PartName=\"/" + name + "\""));
    }

    @Test
    void propertiesComeFromTheIssue() {
        assertThat(WordFile.of(SampleIssues.typical()).part("docProps/core.xml"))
                .contains("<dc:title>青川市供水行业文明服务工作简报2022年第14期（总第158期）</dc:title>")
                .contains("<dc:creator>青川市水务局宣传处、文明办</dc:creator>")
                .contains("<dc:language>zh-CN</dc:language>")
                .contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2022-07-20T00:00:00Z</dcterms:created>");
    }

    @Test
    void evenPagesHaveAFooterOfTheirOwnOnlyWhereNumbersStandOutside() {
        WordFile standard = WordFile.of(SampleIssues.minimal());
        assertThat(standard.part("word/settings.xml")).doesNotContain("evenAndOddHeaders");
        assertThat(standard.parts()).containsKey("word/footer1.xml").doesNotContainKey("word/footer2.xml");
        WordFile gbt = WordFile.of(SampleIssues.minimal(), Layout.gbt9704());
        assertThat(gbt.part("word/settings.xml")).contains("<w:evenAndOddHeaders/>");
        assertThat(gbt.part("word/document.xml"))
                .contains("w:footerReference r:id=\"rId4\" w:type=\"default\"")
                .contains("w:footerReference r:id=\"rId5\" w:type=\"even\"");
        assertThat(gbt.part("word/footer1.xml")).contains("<w:jc w:val=\"right\"/>");
        assertThat(gbt.part("word/footer2.xml")).contains("<w:jc w:val=\"left\"/>");
    }

    @Test
    void headingsAreBuiltInHeadingsWithOutlineLevels() {
        WordFile file = WordFile.of(SampleIssues.minimal());
        NodeList styles = file.elements("word/styles.xml", "style");
        List<String> found = new ArrayList<>();
        for (int i = 0; i < styles.getLength(); i++) {
            Element style = (Element) styles.item(i);
            String id = style.getAttributeNS(WordFile.W, "styleId");
            NodeList level = style.getElementsByTagNameNS(WordFile.W, "outlineLvl");
            NodeList base = style.getElementsByTagNameNS(WordFile.W, "basedOn");
            if (id.startsWith("Heading")) {
                found.add(id + " " + ((Element) level.item(0)).getAttributeNS(WordFile.W, "val"));
            } else if (List.of("BulletinHeadline", "BulletinHeading1", "BulletinHeading4")
                    .contains(id)) {
                found.add(id + " on " + ((Element) base.item(0)).getAttributeNS(WordFile.W, "val"));
            }
        }
        assertThat(found)
                .containsExactly(
                        "Heading1 0",
                        "Heading2 1",
                        "Heading3 2",
                        "Heading4 3",
                        "Heading5 4",
                        "BulletinHeadline on Heading1",
                        "BulletinHeading1 on Heading2",
                        "BulletinHeading4 on Heading5");
    }
}
