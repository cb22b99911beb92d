package io.github.bulletin4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableAppendix;
import io.github.bulletin4j.model.TableBuilder;
import io.github.bulletin4j.testing.BrokenIssues;
import io.github.bulletin4j.testing.Fault;
import io.github.bulletin4j.testing.IssueArbitraries;
import io.github.bulletin4j.testing.PrintedStrings;
import io.github.bulletin4j.testing.SampleIssues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextRendererTest {
    private static final PlainTextRenderer RENDERER = PlainTextRenderer.create();

    @Test
    void theTypicalIssueReadsAsItIsPrinted() {
        assertThat(RENDERER.render(SampleIssues.typical()))
                .startsWith("青川市供水行业\n文明服务工作简报\n2022年第14期（总第158期）\n青川市水务局宣传处、文明办编\t2022年7月20日\n")
                .contains("附件：\n来稿及刊用情况\n（2022年4月1日——6月30日）\n序号\t单位名称\t来稿数\t刊用数\t简讯数\n1\t城北水厂\t6\t4\t1\n")
                .endsWith("报：青川市人民政府办公室\n青川市精神文明建设委员会\n送：市住建局，市供水行业协会，各供水企业\n");
    }

    @Test
    void aLineWithOneFilledSlotIsThatSlotAlone() {
        Issue issue = SampleIssues.typical().toBuilder().compilers(List.of()).build();
        assertThat(RENDERER.render(issue)).contains("（总第158期）\n2022年7月20日\n");
    }

    @Test
    void columnsDoNotShiftUnderSpans() {
        Table table = columns(3)
                .addRow(Cell.of("a").spanning(1, 2), Cell.of("b").spanning(2, 1))
                .addRow(Cell.of("c"), Cell.of("d"))
                .addRow(Cell.of("e").spanning(2, 1), Cell.of("f"))
                .build();
        assertThat(rows(table)).isEqualTo("a\tb\n\tc\td\ne\t\tf\n");
    }

    @Test
    void aCellUnderARowThatIsCoveredWhollyIsNotLost() {
        Table table = columns(1)
                .addRow(Cell.of("a").spanning(1, 2))
                .addRow(Cell.of("b"), Cell.of("c"))
                .build();
        assertThat(rows(table)).isEqualTo("a\nb\tc\n");
    }

    @Test
    void aTableWiderThanAllowedGrowsByItsCellsOnly() {
        TableBuilder table = columns(64);
        Cell[] first = new Cell[64];
        Arrays.fill(first, Cell.of("a").spanning(1, 2));
        first[63] = Cell.of("b");
        assertThat(rows(table.addRow(first).addRow(Cell.of("c")).build())).endsWith("\tb\nc\n");
    }

    @Test
    void writesPieceByPieceAndTellsWhatFailed() {
        StringBuilder text = new StringBuilder();
        RENDERER.render(SampleIssues.full(), text);
        assertThat(text.toString()).isEqualTo(RENDERER.render(SampleIssues.full()));
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
    }

    @Test
    void aFileIsInUtf8OrAsItWasWhereTheTextCannotBe(@TempDir Path folder) {
        Path file = folder.resolve("文.txt");
        RENDERER.render(SampleIssues.full(), file);
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(RENDERER.render(SampleIssues.full()));
        Issue half =
                SampleIssues.minimal().toBuilder().series(Series.of("半\uD800")).build();
        assertThatThrownBy(() -> RENDERER.render(half, file)).hasRootCauseInstanceOf(CharacterCodingException.class);
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(RENDERER.render(SampleIssues.full()));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void everyStringOfAFaultyIssueIsInTheText(@ForAll("clean") Issue clean, @ForAll Fault fault, @ForAll long seed) {
        Issue issue = fault.plant(clean, new Random(seed)).issue();
        assertThat(RENDERER.render(issue)).contains(PrintedStrings.of(issue));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void everyStringOfADraftIsInTheText(@ForAll("issues") Issue whole, @ForAll long seed) {
        Issue issue = BrokenIssues.breakUp(whole, seed);
        assertThat(RENDERER.render(issue)).contains(PrintedStrings.of(issue));
    }

    @Provide
    Arbitrary<Issue> clean() {
        return IssueArbitraries.cleanIssues();
    }

    @Provide
    Arbitrary<Issue> issues() {
        return IssueArbitraries.issues();
    }

    private static TableBuilder columns(int count) {
        TableBuilder table = Table.builder();
        for (int i = 0; i < count; i++) {
            table.addColumn(Column.of("h", ColumnType.TEXT));
        }
        return table;
    }

    private static String rows(Table table) {
        Issue issue = SampleIssues.minimal().toBuilder()
                .addAppendix(TableAppendix.of("表", table))
                .build();
        String text = RENDERER.render(issue);
        String header = "h\t".repeat(table.columns().size() - 1) + "h\n";
        int from = text.indexOf("表\n" + header) + 2 + header.length();
        int foot = text.indexOf("报：", from);
        return text.substring(from, foot < 0 ? text.length() : foot);
    }
}
