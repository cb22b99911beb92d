package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.json.JsonLines;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.testing.SampleIssues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of many issues that are named by their numbers. */
class NumberNamesTest {
    @TempDir
    Path folder;

    @Test
    void archiveGivesDocumentsWithTheNumbersOfItsIssues() {
        Path archive = archive(IntStream.rangeClosed(1, 12).mapToObj(NumberNamesTest::issue));
        Run run = render("{year}-{issue:00}", archive);
        assertThat(run.status()).isZero();
        assertThat(documents().list())
                .containsExactlyInAnyOrder(IntStream.rangeClosed(1, 12)
                        .mapToObj("2023-%02d.docx"::formatted)
                        .toArray(String[]::new));
    }

    @Test
    void aNumberWithoutAYearTakesThatOfItsDateAndOneThatIsMissingTheNameOfTheFile() {
        Issue dated = SampleIssues.minimal().toBuilder()
                .number(new IssueNumber.Regular(null, 7, null, null))
                .date(LocalDate.of(2023, 2, 9))
                .build();
        Issue without = SampleIssues.minimal().toBuilder().number(null).build();
        assertThat(render("{year}-{issue:00}", archive(Stream.of(dated, without)))
                        .status())
                .isZero();
        assertThat(documents().list()).containsExactlyInAnyOrder("2023-07.docx", "year-2.docx");
    }

    @Test
    void whatIsNoNameIsMadeOne() {
        Issue special = SampleIssues.minimal().toBuilder()
                .number(new IssueNumber.Special("../防汛/特刊:一"))
                .build();
        assertThat(render("{issue}", archive(Stream.of(special))).status()).isZero();
        assertThat(documents().list()).containsExactly("--防汛-特刊-一.docx");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("year.jsonl", "documents");
    }

    @Test
    void theSecondIssueOfANameIsLeftOut() {
        Run run = render("{year}", archive(Stream.of(issue(1), issue(2))));
        assertThat(run.status()).isEqualTo(2);
        assertThat(documents().list()).containsExactly("2023.docx");
        assertThat(run.err()).contains("2023.docx is the document of ", "1 document written");
    }

    @Test
    void anInputIsNotReplaced() throws IOException {
        Path archive = archive(Stream.of(issue(1)));
        Path documents = Files.createDirectory(documents().toPath());
        Path link = Files.createSymbolicLink(documents.resolve("2023.docx"), archive);
        byte[] before = Files.readAllBytes(archive);
        assertThat(render("{year}", archive).status()).isEqualTo(2);
        assertThat(link).isSymbolicLink();
        assertThat(archive).hasBinaryContent(before);
    }

    @Test
    void aWrongPatternIsRefusedWithItsPlace() {
        Run run = render("{yaer}", archive(Stream.of(issue(1))));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--name: ", "yaer").containsOnlyOnce("\n");
        assertThat(documents()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{year}/{issue}", "..\\{issue}", "{year}:{issue}", "{year}?", "*{issue}"})
    void aPatternWithASignThatNoNameHasIsRefused(String pattern) {
        Run run = render(pattern, archive(Stream.of(issue(1))));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("--name: a name of a file has no ", pattern)
                .containsOnlyOnce("\n");
        assertThat(documents()).doesNotExist();
    }

    @Test
    void aNameIsOfNoUseForOneDocument() {
        Path file = folder.resolve("one.json");
        IssueJson.create().write(issue(1), file);
        assertThat(Run.of("render", file.toString(), "-o", folder + "/x.docx", "--name", "{year}")
                        .status())
                .isEqualTo(2);
    }

    private static Issue issue(int number) {
        return SampleIssues.minimal().toBuilder()
                .number(IssueNumber.regular(2023, number))
                .date(LocalDate.of(2023, 3, 9))
                .build();
    }

    private Path archive(Stream<Issue> issues) {
        Path archive = folder.resolve("year.jsonl");
        JsonLines.create().write(issues, archive);
        return archive;
    }

    private java.io.File documents() {
        return folder.resolve("documents").toFile();
    }

    private Run render(String name, Path archive) {
        return Run.of("render", "--out-dir", documents().toString(), "--name", name, archive.toString());
    }
}
