package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableAppendix;
import io.github.bulletin4j.model.TableBuilder;
import io.github.bulletin4j.testing.BrokenIssues;
import io.github.bulletin4j.testing.Fault;
import io.github.bulletin4j.testing.IssueArbitraries;
import io.github.bulletin4j.testing.PrintedStrings;
import io.github.bulletin4j.testing.SampleIssues;
import io.github.bulletin4j.testing.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Of an issue with faults nothing is lost: all of it is in the document, or the place that keeps it out is named. */
class DraftTest {
    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void everyStringOfAFaultyIssueIsPrintedOrRefusedWithItsPath(
            @ForAll("clean") Issue clean, @ForAll Fault fault, @ForAll long seed) {
        check(fault.plant(clean, new Random(seed)).issue());
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void everyStringOfADraftIsPrintedOrRefusedWithItsPath(@ForAll("issues") Issue whole, @ForAll long seed) {
        check(BrokenIssues.breakUp(whole, seed));
    }

    @Test
    void aCellUnderARowThatIsCoveredWhollyIsNotLost() {
        Table table = columns(1)
                .addRow(Cell.of("上").spanning(1, 3))
                .addRow(Cell.of("下"))
                .addRow(Cell.of("末"), Cell.of("余"))
                .build();
        WordFile file = WordFile.of(withTable(table));
        assertThat(file.text()).contains("上", "下", "末", "余");
        assertThat(merges(file)).containsExactly("restart");
    }

    @Test
    void aSpanThatHasToEndEndsAboveTheRowThatNeedsItsPlace() {
        Table table = columns(2)
                .addRow(Cell.of("甲").spanning(1, 3), Cell.of("乙").spanning(1, 3))
                .addRow()
                .addRow(Cell.of("丙"))
                .build();
        WordFile file = WordFile.of(withTable(table));
        assertThat(file.text()).contains("甲", "乙", "丙");
        assertThat(merges(file)).containsExactly("restart", "restart", "continue", "continue", "continue");
    }

    @Test
    void anIllegalCharacterIsRefusedWithThePathOfItsText() {
        List<String> unprinted = List.of(".id", ".mediaType", ".target");
        for (Issue sample : List.of(SampleIssues.full(), SampleIssues.further(), SampleIssues.special())) {
            for (String path : Strings.paths(sample)) {
                Issue issue = Strings.replace(sample, path, "前\u0001后");
                if (unprinted.stream().anyMatch(path::endsWith)) {
                    assertThat(DocxRenderer.create().render(issue)).as(path).isNotEmpty();
                } else {
                    assertThatThrownBy(() -> DocxRenderer.create().render(issue), path)
                            .isInstanceOfSatisfying(
                                    RenderException.class,
                                    e -> assertThat(e.path()).isEqualTo(path))
                            .hasMessageContaining("character 2 of the text is U+0001");
                }
            }
        }
    }

    @Test
    void ofTwoFaultsTheOneThatIsPrintedIsNamed() {
        Issue issue = SampleIssues.minimal().toBuilder()
                .articles(List.of(
                        Article.of("标题", "正文").toBuilder().id("编\u0001号").build(), Article.of("标题二", "正\u0002文")))
                .build();
        assertThatThrownBy(() -> DocxRenderer.create().render(issue))
                .hasMessageStartingWith("articles[1].body[0].inlines[0].text: ")
                .hasMessageContaining("U+0002");
    }

    @Test
    void aTypedIndentIsNoSecondOne() {
        Issue issue = SampleIssues.minimal().toBuilder()
                .articles(List.of(Article.of("标题", "　　两个全角空格。", "    四个半角空格。", "无空格。")))
                .build();
        WordFile file = WordFile.of(issue);
        assertThat(file.text()).contains("　　两个全角空格。", "    四个半角空格。");
        List<String> indents = elements(file, "ind").stream()
                .map(element -> element.getAttributeNS(WordFile.W, "firstLineChars"))
                .toList();
        assertThat(indents).containsExactly("0", "100");
    }

    @Test
    void aDateAloneStandsOnTheRightWithoutATab() {
        Issue issue = SampleIssues.typical().toBuilder().compilers(List.of()).build();
        WordFile file = WordFile.of(issue);
        assertThat(file.outline()).contains("\nCompilers: 2022年7月20日\n");
        assertThat(elements(file, "jc"))
                .extracting(element -> element.getAttributeNS(WordFile.W, "val"))
                .contains("right");
    }

    private static void check(Issue issue) {
        byte[] document;
        try {
            document = DocxRenderer.create().render(issue);
        } catch (RenderException e) {
            assertThat(e.path()).isNotEmpty();
            return;
        }
        String text = lines(new WordFile(document).text());
        assertThat(text)
                .contains(
                        PrintedStrings.of(issue).stream().map(DraftTest::lines).toList());
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static List<String> merges(WordFile file) {
        return elements(file, "vMerge").stream()
                .map(element -> element.getAttributeNS(WordFile.W, "val"))
                .toList();
    }

    private static List<Element> elements(WordFile file, String name) {
        NodeList nodes = file.elements("word/document.xml", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static TableBuilder columns(int count) {
        TableBuilder table = Table.builder();
        for (int i = 0; i < count; i++) {
            table.addColumn(Column.of("列", ColumnType.TEXT));
        }
        return table;
    }

    private static Issue withTable(Table table) {
        return SampleIssues.minimal().toBuilder()
                .addAppendix(TableAppendix.of("表", table))
                .build();
    }

    @Provide
    Arbitrary<Issue> clean() {
        return IssueArbitraries.cleanIssues();
    }

    @Provide
    Arbitrary<Issue> issues() {
        return IssueArbitraries.issues();
    }
}
