package io.github.bulletin4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.ArticleBuilder;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Link;
import io.github.bulletin4j.model.ListBlock;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Quote;
import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableBlock;
import io.github.bulletin4j.model.Text;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.testing.SampleImages;
import io.github.bulletin4j.testing.SampleIssues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the parts of an issue are written in Markdown. */
class MarkdownRendererTest {
    private static final MarkdownRenderer RENDERER = MarkdownRenderer.create();

    /**
     * A change that is meant is accepted by {@code mvn -pl bulletin-core test -Dtest=MarkdownRendererTest
     * -Dbulletin.look.update=true}, and looked at before it is committed.
     */
    @ParameterizedTest
    @ValueSource(strings = {"full", "further"})
    void samplesReadAsTheyDid(String name) throws IOException {
        Path golden = Path.of("src", "test", "resources", "markdown", name + ".md");
        String markdown = MarkdownRenderer.builder()
                .figures(figure -> figure.path() + ".png")
                .build()
                .render(name.equals("full") ? SampleIssues.full() : SampleIssues.further());
        if (Boolean.getBoolean("bulletin.look.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, markdown);
        }
        assertThat(markdown).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a*b_c | a\\*b\\_c",
                "[a](b) | \\[a\\](b)",
                "<b>&amp; | \\<b\\>\\&amp;",
                "# a | \\# a",
                "- a | \\- a",
                "a - b | a - b",
                "1. a | 1\\. a",
                "1) a | 1\\) a",
                "1.5 | 1\\.5",
                "共1.5万 | 共1.5万",
                "a = b | a = b",
                "=== | \\===",
                "~~~ | \\~\\~\\~",
                "$x$ | \\$x\\$",
                "C:\\d | C:\\\\d"
            })
    void whatCouldBeMarkupIsEscapedAndNothingElse(String text, String markdown) {
        assertThat(body(Paragraph.of(text))).isEqualTo(markdown);
    }

    @Test
    void blanksAndBreaksAtTheEndsOfLinesAreReferences() {
        assertThat(body(Paragraph.of(" 甲 乙\t丙 \n\n 丁\r\n"))).isEqualTo("&#32;甲 乙\t丙&#32;\\\n\\\n&#32;丁&#10;");
    }

    @Test
    void aCharacterThatHtmlCannotHoldIsReplaced() {
        assertThat(body(Paragraph.of("甲\u0000乙\u0001\uD800"))).isEqualTo("甲\uFFFD乙\uFFFD\uFFFD");
    }

    @ParameterizedTest
    @CsvSource({"重点, 前**重点**后", "重点：, 前<strong>重点：</strong>后", "“重点”, 前<strong>“重点”</strong>后", "a*b, 前**a\\*b**后"})
    void emphasisIsSeenBesideAnySign(String strong, String markdown) {
        assertThat(body(Paragraph.of(new Text("前"), new Strong(strong), new Text("后"))))
                .isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/a_(b)?c=d&e, 见[网](<https://example.org/a_(b)?c=d\\&e>)", "javascript:alert(1), 见网"
    })
    void linksLeadToTheWebAndToMailOnly(String target, String markdown) {
        assertThat(body(Paragraph.of(new Text("见"), new Link("网", target)))).isEqualTo(markdown);
    }

    @Test
    void listsThatFollowEachOtherStayApart() {
        assertThat(body(ListBlock.ordered("甲\n子", "- 乙"), ListBlock.ordered("丙"), ListBlock.unordered("丁")))
                .isEqualTo("1. 甲\\\n   子\n2. \\- 乙\n\n<!-- -->\n\n1. 丙\n\n- 丁");
    }

    /** Neither a picture that is left out nor a paragraph that is empty is seen in Markdown. */
    @Test
    void listsStayApartWhereNothingIsWrittenBetweenThem() {
        assertThat(body(
                        ListBlock.ordered("甲"),
                        Paragraph.of(""),
                        ListBlock.ordered("乙"),
                        new Figure(SampleImages.png(2, 2, 0), null, null, "图"),
                        ListBlock.ordered("丙")))
                .isEqualTo("1. 甲\n\n<!-- -->\n\n1. 乙\n\n<!-- -->\n\n1. 丙");
    }

    @Test
    void theLinesOfAListAreOneParagraphWithoutThoseThatAreEmpty() {
        Article empty = Article.builder(new Title(null, List.of(""), null))
                .addParagraph("文。")
                .build();
        String markdown = RENDERER.render(SampleIssues.minimal().toBuilder()
                .contents(Contents.standard())
                .articles(List.of(empty, Article.of("甲", "文。"), empty, Article.of("乙", "文。"), Article.of("丙", "文。")))
                .build());
        assertThat(markdown).contains("## 本期要目\n\n甲\n\n乙\\\n丙\n\n文。");
    }

    @Test
    void quotationsAreBlockQuotesToTheirLastLine() {
        assertThat(body(new Quote("甲\n乙"))).isEqualTo("> 甲\\\n> 乙");
    }

    @Test
    void groupsOfColumnsAreTheHeaderAndWhatIsCoveredIsEmpty() {
        Table table = Table.builder()
                .addColumn(Column.of("林场", ColumnType.TEXT))
                .addColumn(Column.of("次数", ColumnType.INTEGER).in("三月"))
                .addColumn(Column.of("人数", ColumnType.INTEGER).in("三月"))
                .addRow(Cell.of("东|山\n西").spanning(1, 2), Cell.of(3), Cell.of(9))
                .addRow(Cell.of("无").spanning(2, 1))
                .build();
        assertThat(body(new TableBlock(table)))
                .isEqualTo("| 林场 | 三月 |  |\n| :-- | :-: | :-: |\n|  | 次数 | 人数 |\n"
                        + "| 东\\|山<br>西 | 3 | 9 |\n|  | 无 |  |");
    }

    @Test
    void aTableWithoutHeadersHasEmptyOnesAndCellsTooManyHaveARow() {
        Table table = Table.builder()
                .addColumn(Column.of("", ColumnType.TEXT))
                .addRow(Cell.of("a"), Cell.of("b"), Cell.of("c"))
                .build();
        assertThat(body(new TableBlock(table))).isEqualTo("|  |\n| :-- |\n| a |\n| b |\n| c |");
    }

    @Test
    void picturesAreLeftOutUnlessSomebodySaysWhereTheyAre() {
        Figure figure = new Figure(SampleImages.png(2, 2, 0), null, "图题", "一]张\n图");
        assertThat(body(figure)).isEqualTo("图题");
        MarkdownRenderer renderer = MarkdownRenderer.builder()
                .figures(place -> "pictures/<" + place.path() + ">.png")
                .build();
        assertThat(body(renderer, figure)).isEqualTo("![一\\]张<br>图](<pictures/\\<articles[0].body[0]\\>.png>)\n\n图题");
    }

    @Test
    void writesToFilesWholeOrNotAtAll(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("稿.md");
        RENDERER.render(SampleIssues.full(), file);
        assertThat(file).content().isEqualTo(RENDERER.render(SampleIssues.full()));
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void tellsWhatFailedAndWhatIsNull() {
        Writer full = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> RENDERER.render(SampleIssues.full(), full))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("disk full");
        assertThatNullPointerException().isThrownBy(() -> RENDERER.render(null)).withMessage("issue must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> MarkdownRenderer.builder().figures(null))
                .withMessage("source must not be null");
    }

    private static String body(Block... blocks) {
        return body(RENDERER, blocks);
    }

    /** What stands below the headline of an only article. */
    private static String body(MarkdownRenderer renderer, Block... blocks) {
        ArticleBuilder article = Article.builder(Title.of("题"));
        List.of(blocks).forEach(article::addBlock);
        String markdown = renderer.render(SampleIssues.minimal().toBuilder()
                .articles(List.of(article.build()))
                .build());
        return markdown.substring(markdown.indexOf("## 题\n\n") + 6, markdown.length() - 1);
    }
}
