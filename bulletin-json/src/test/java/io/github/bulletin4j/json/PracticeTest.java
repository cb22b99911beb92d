package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.bulletin4j.testing.SampleIssues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms that real bulletins have: a canonical document comes back as it was, byte for byte. */
class PracticeTest {

    private static final Path FIXTURES = Path.of("../examples/cli/src/test/resources/practice");

    /** More of them, where they are at hand. */
    private static final Path CASES = Path.of("../../shared/cases/practice");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(IssueJson.schema());

    static Stream<Path> documents() throws IOException {
        List<Path> found = List.of();
        for (Path folder : List.of(FIXTURES, CASES)) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    found = Stream.concat(
                                    found.stream(),
                                    files.filter(file -> file.toString().endsWith(".json")))
                            .sorted()
                            .toList();
                }
            }
        }
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void comesBackAsItWas(Path document) throws IOException {
        String text = Files.readString(document);
        assertThat(IssueJson.create().write(IssueJson.create().read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theSchemaAcceptsIt(Path document) throws IOException {
        assertThat(SCHEMA.validate(Files.readString(document), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theFurtherSampleSurvives() {
        IssueJson json = IssueJson.create();
        assertThat(json.read(json.write(SampleIssues.further()))).isEqualTo(SampleIssues.further());
    }

    @Test
    @Timeout(10)
    void aHugePatternIsRefusedAtOnceWithItsPlace() {
        for (String braces : List.of("{", "}", "{{", "<", "{n", "<{issue}>")) {
            String pattern = braces.repeat(100_000 / braces.length());
            String style = "{\"formatVersion\": \"1.0\",\n\"series\": {\"name\": \"简报\",\n \"style\": {\"number\": \""
                    + pattern + "\"}}}";
            assertThatExceptionOfType(JsonReadException.class)
                    .isThrownBy(() -> IssueJson.create().read(style))
                    .satisfies(e -> {
                        assertThat(e.getMessage())
                                .contains("series.style.number")
                                .contains("at most 200 characters, got ")
                                .doesNotContain("\n")
                                .hasSizeLessThan(300);
                        assertThat(e.line()).isEqualTo(3);
                    });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"number\": \"第{isue}期\"} | unknown field \"isue\"",
                "{\"number\": \"第{issue:x}期\"} | unknown numeral \"x\"",
                "{\"date\": \"{year\"} | character 1: \"{\" is not closed",
                "{\"head\": [{\"left\": \"{date\"}]} | character 1: \"{\" is not closed",
                "{\"labels\": {\"editor\": \"{n}\"}} | unknown field \"n\"",
                "{\"labels\": {\"edtor\": \"责编\"}} | editor",
                "{\"recipients\": {\"closing\": \"。。。。。。。。。。。\"}} | at most 10 characters"
            })
    void aWrongStyleIsRefusedWithItsPlace(String style, String reason) {
        String document = "{\"formatVersion\": \"1.0\", \"series\": {\"name\": \"简报\", \"style\": " + style + "}}";
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(() -> IssueJson.create().read(document))
                .withMessageContaining(reason)
                .withMessageContaining("series.style")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    }
}
