package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The issues in the examples, which show how a house style is used. */
class ExampleIssuesTest {
    private static final Path FOLDER = Path.of("..", "issues");

    static List<Path> issues() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("issues")
    void itIsCanonicalAndHasNoFinding(Path issue) throws IOException {
        assertThat(Run.of("format", issue.toString()).out()).isEqualTo(Files.readString(issue));
        Run run = Run.of("validate", "--strict", issue.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("issues")
    void itIsRenderedInBothLayouts(Path issue, @TempDir Path folder) {
        for (String layout : List.of("standard", "gbt9704")) {
            Path document = folder.resolve(layout + ".docx");
            Run run = Run.of("render", issue.toString(), "-o", document.toString(), "--layout", layout);
            assertThat(run.status()).as(run.err()).isZero();
            assertThat(document).isNotEmptyFile();
        }
    }

    @Test
    void theirStylesAndPartsAreAllThatThereAre() throws IOException {
        String all = issues().stream().map(ExampleIssuesTest::text).collect(Collectors.joining());
        assertThat(Stream.of(
                                "style, number, supplement, head, left, center, right, ownerBelow, date, articleNumber",
                                "articleNumberRestarts, briefs, byline, source, keywords, contents, contentsByColumn",
                                "appendixList, appendixLabel, recipients, separator, closing, labels, entries, label",
                                "group, credits, subjects, printing, copyNumber, printRun, runIn, target")
                        .flatMap(names -> Stream.of(names.split(", "))))
                .allSatisfy(name -> assertThat(all).contains("\"" + name + "\": "));
        assertThat(List.of("signature", "addressee", "figureRow", "link", "main", "extra", "brief"))
                .allSatisfy(kind -> assertThat(all).contains("\"kind\": \"" + kind + "\""));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
