package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.testing.SampleIssues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {
    @TempDir
    Path folder;

    private Path in;

    @BeforeEach
    void writeAnIssue() {
        in = folder.resolve("in.json");
        IssueJson.create().write(issue("早部署,共 3人。。《办法"), in);
    }

    private static Issue issue(String text) {
        return SampleIssues.minimal().toBuilder()
                .articles(List.of(Article.of("标题", text)))
                .build();
    }

    @Test
    void fixPrintsTheCorrectedIssue() {
        Run run = Run.of("fix", in.toString());
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(IssueJson.create().write(issue("早部署，共3人。《办法")));
    }

    @Test
    void fixFollowsTheNamedCodesAndWritesAFile() {
        Path out = folder.resolve("out.json");
        Run run = Run.of("fix", in.toString(), "-o", out.toString(), "--codes", "digit-spacing,doubled-punctuation");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(IssueJson.create().read(out)).isEqualTo(issue("早部署,共3人。《办法"));
    }

    @Test
    void fixTriesWithoutWriting() {
        Path out = folder.resolve("out.json");
        Run run = Run.of("fix", in.toString(), "-o", out.toString(), "--dry-run", "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .hasSize(3)
                .anyMatch(line -> line.endsWith(" (suggested: ，)"))
                .anyMatch(line -> line.endsWith(" (leave out)"));
        assertThat(out).doesNotExist();
    }

    @Test
    void fixRefusesACodeThatMakesNoSuggestions() {
        Run run = Run.of("fix", in.toString(), "--codes", "too-long");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--codes: code must be one of", "got too-long");
    }

    @Test
    void fixRefusesToWriteOverItsInput() throws IOException {
        byte[] before = Files.readAllBytes(in);
        Run run = Run.of("fix", in.toString(), "-o", in.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("was not written: it is the input");
        assertThat(in).hasBinaryContent(before);
    }

    @Test
    void fixTellsAFolderThatIsNotThere() {
        Run run = Run.of(
                "fix", in.toString(), "-o", folder.resolve("none/out.json").toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("cannot be written");
    }

    @Test
    void validateTellsPlaceAndSuggestionToPrograms() {
        Run run = Run.of("validate", in.toString(), "--format", "json");
        assertThat(run.out()).contains("\"suggestion\":\"，\",\"from\":3,\"to\":4");
    }
}
