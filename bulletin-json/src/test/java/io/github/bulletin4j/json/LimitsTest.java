package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.Extensions;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Image;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableBlock;
import io.github.bulletin4j.testing.SampleIssues;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit at its bound, where it is written and read again, and one beyond, where it is neither. */
class LimitsTest {

    private static final IssueJson WIDE = IssueJson.builder()
            .maxDepth(2000)
            .maxStringLength(1 << 20)
            .maxNameLength(1 << 20)
            .maxNumberLength(100_000)
            .maxDocumentBytes(1 << 24)
            .build();

    record Case(String name, IssueJson json, Issue within, Issue beyond, String refusal) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        IssueJson digits = IssueJson.builder().maxNumberLength(30).build();
        IssueJson usual = IssueJson.create();
        return Stream.of(
                new Case(
                        "digits of a cell",
                        digits,
                        cell(new BigDecimal("-" + "9".repeat(20) + "." + "9".repeat(10))),
                        cell(new BigDecimal("-" + "9".repeat(20) + "." + "9".repeat(11))),
                        "articles[0].body[0].table.rows[0][1]: a number must have at most 30 digits without an exponent to be"
                                + " written, got a longer one"),
                new Case(
                        "exponent of a cell",
                        usual,
                        cell(new BigDecimal("1E+999")),
                        cell(new BigDecimal("1E+5000")),
                        "articles[0].body[0].table.rows[0][1]: a number must have at most 1000 digits"),
                new Case(
                        "small number",
                        usual,
                        cell(new BigDecimal("-1E-999")),
                        cell(new BigDecimal("1E-1000")),
                        "articles[0].body[0].table.rows[0][1]: a number must have at most 1000 digits"),
                new Case(
                        "whole number of extensions",
                        digits,
                        extensions(Map.of("a", List.of(1, BigInteger.TEN.pow(29).negate()))),
                        extensions(Map.of("a", List.of(1, BigInteger.TEN.pow(30)))),
                        "extensions.a[1]: a number must have at most 30 digits"),
                new Case(
                        "decimal of extensions",
                        usual,
                        extensions(Map.of("a", new BigDecimal("1.5E+999"))),
                        extensions(Map.of("a", new BigDecimal("1.5E+1000"))),
                        "extensions.a: a number must have at most 1000 digits"),
                new Case(
                        "text",
                        IssueJson.builder().maxStringLength(100).build(),
                        text("简".repeat(100)),
                        text("简".repeat(101)),
                        "articles[0].body[0]: text must have at most 100 characters to be written, got 101 of them"),
                new Case(
                        "picture",
                        IssueJson.builder().maxStringLength(100).build(),
                        picture(75),
                        picture(76),
                        "articles[0].body[0].image.data: Base64 must have at most 100 characters to be written, got 104"),
                new Case(
                        "name",
                        IssueJson.builder().maxNameLength(50).build(),
                        extensions(Map.of("a".repeat(50), 1)),
                        extensions(Map.of("a".repeat(51), 1)),
                        "extensions: a name must have at most 50 characters to be written, got 51 of them"),
                new Case(
                        "usual name",
                        usual,
                        extensions(Map.of("名".repeat(50_000), 1)),
                        extensions(Map.of("名".repeat(50_001), 1)),
                        "extensions: a name must have at most 50000 characters to be written, got 50001 of them"),
                new Case(
                        "depth",
                        IssueJson.builder().maxDepth(10).build(),
                        extensions(Map.of("a", nested(8))),
                        extensions(Map.of("a", nested(9))),
                        "objects and lists must be nested at most 10 deep to be written, got a deeper one"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsWithinIsWrittenAndRead(Case limit) {
        assertThat(limit.json.read(limit.json.write(limit.within))).isEqualTo(limit.within);
        assertThat(limit.json.read(limit.json.writeBytes(limit.within))).isEqualTo(limit.within);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsBeyondIsNotRead(Case limit) {
        String document = WIDE.write(limit.beyond);
        assertThat(WIDE.read(document)).isEqualTo(limit.beyond);
        assertThatExceptionOfType(JsonReadException.class).isThrownBy(() -> limit.json.read(document));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsBeyondIsNotWritten(Case limit) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> limit.json.write(limit.beyond))
                .withMessageContaining(limit.refusal);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> limit.json.writeBytes(limit.beyond))
                .withMessageContaining(limit.refusal);
    }

    @Test
    void aDocumentHasTheSameLimitBothWays() {
        byte[] document = WIDE.writeBytes(text("简".repeat(100)));
        IssueJson within = IssueJson.builder().maxDocumentBytes(document.length).build();
        assertThat(within.writeBytes(within.read(document))).isEqualTo(document);
        IssueJson beyond =
                IssueJson.builder().maxDocumentBytes(document.length - 1).build();
        assertThatExceptionOfType(JsonReadException.class).isThrownBy(() -> beyond.read(document));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> beyond.writeBytes(text("简".repeat(100))))
                .withMessage("a document must have at most " + (document.length - 1) + " bytes to be written, got "
                        + document.length);
    }

    @Test
    void howManyUnknownFieldsAreLeftOutIsSettable() {
        IssueJson json = IssueJson.builder().maxUnknownFields(2).build();
        assertThat(json.readResult("{\"formatVersion\": \"1.1\", \"a\": 0, \"b\": 0}")
                        .unknownFields())
                .hasSize(2);
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(() -> json.readResult("{\"formatVersion\": \"1.1\", \"a\": 0, \"b\": 0, \"c\": 0}"))
                .withMessageContaining("expected at most 2 unknown fields, got more");
    }

    /** Counting the digits of such a number would take minutes. */
    @Test
    void aNumberOfMillionsOfDigitsIsRefusedAtOnce() {
        BigInteger huge = BigInteger.ONE.shiftLeft(100_000_000);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> IssueJson.create().write(extensions(Map.of("a", huge))))
                .withMessageStartingWith("extensions.a: ");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> IssueJson.create().write(cell(new BigDecimal(huge))))
                .withMessageStartingWith("articles[0].body[0].table.rows[0][1]: ");
    }

    private static Issue cell(BigDecimal number) {
        Table table = Table.builder()
                .addColumn(Column.of("名称", ColumnType.TEXT))
                .addColumn(Column.of("数", ColumnType.DECIMAL))
                .addRow(Cell.of("甲"), Cell.of(number))
                .build();
        return body(new TableBlock(table));
    }

    private static Issue text(String text) {
        return body(Paragraph.of(text));
    }

    private static Issue picture(int bytes) {
        return body(Figure.of(new Image("image/png", new byte[bytes]), "图"));
    }

    private static Issue body(Block block) {
        return SampleIssues.minimal().toBuilder()
                .articles(List.of(Article.of("标题").toBuilder().addBlock(block).build()))
                .build();
    }

    private static Issue extensions(Map<String, Object> values) {
        return SampleIssues.minimal().toBuilder()
                .extensions(new Extensions(values))
                .build();
    }

    private static Object nested(int depth) {
        Object value = 1;
        for (int i = 0; i < depth; i++) {
            value = List.of(value);
        }
        return value;
    }
}
