package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bulletin4j.model.Extensions;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.ProseAppendix;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.model.Text;
import io.github.bulletin4j.testing.SampleIssues;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueJsonTest {

    private static final IssueJson JSON = IssueJson.create();

    @TempDir
    private Path folder;

    @Test
    void readsFromAndWritesToEverything() throws IOException {
        Issue issue = SampleIssues.full();
        String document = JSON.write(issue);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(issue, out);
        Path file = folder.resolve("issue.json");
        JSON.write(issue, file);

        assertThat(Files.readString(file)).isEqualTo(document);
        assertThat(out.toByteArray()).isEqualTo(JSON.writeBytes(issue)).isEqualTo(Files.readAllBytes(file));
        assertThat(JSON.read(document)).isEqualTo(issue);
        assertThat(JSON.read(out.toByteArray())).isEqualTo(issue);
        assertThat(JSON.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(issue);
        assertThat(JSON.read(file)).isEqualTo(issue);
    }

    @Test
    void isEqualInAllThreads() {
        Issue issue = SampleIssues.full();
        String document = JSON.write(issue);
        assertThat(IntStream.range(0, 2000).parallel().mapToObj(i -> JSON.write(JSON.read(document))))
                .allMatch(document::equals);
    }

    @Test
    void leavesAMissingCountToValidation() {
        Issue draft = JSON.read("""
                {"formatVersion": "1.0", "appendices": [{"kind": "statistics", "rows": [{"organization": "航道局"}]}]}
                """);
        assertThat(JSON.read(JSON.write(draft))).isEqualTo(draft);
        assertThat(JSON.write(draft)).doesNotContain("submitted").doesNotContain("published");
    }

    @Test
    void writesWhatOnlyTheLongFormCanSay() {
        Issue draft = SampleIssues.minimal().toBuilder()
                .addAppendix(new ProseAppendix(
                        null, null, List.of(Paragraph.of(), Paragraph.of(new Text(null)), Paragraph.of(new Text("")))))
                .build();
        assertThat(JSON.read(JSON.write(draft))).isEqualTo(draft);
    }

    @Test
    void keepsHalfASurrogatePairAsAnEscape() {
        Issue issue = SampleIssues.minimal().toBuilder()
                .series(Series.of("\uDC00港\uD800", "口\uD83D\uDE00\uD83D"))
                .extensions(new Extensions(Map.of("half", "\uDC00")))
                .build();
        String document = JSON.write(issue);
        assertThat(document).contains("\\uDC00港\\uD800", "口😀\\uD83D", "\"half\": \"\\uDC00\"");
        assertThat(new String(JSON.writeBytes(issue), StandardCharsets.UTF_8)).isEqualTo(document);
        assertThat(JSON.read(document)).isEqualTo(issue);
        assertThat(JSON.read(JSON.writeBytes(issue))).isEqualTo(issue);
    }

    @Test
    void keepsNumbersInExtensionsExactly() {
        Extensions extensions = JSON.read("{\"formatVersion\": \"1.0\", \"extensions\": {\"a\": 1.10,"
                        + " \"b\": 9223372036854775807, \"c\": 9223372036854775808, \"d\": 1e2, \"e\": -0.0}}")
                .extensions();
        assertThat(extensions.values())
                .containsEntry("a", new BigDecimal("1.10"))
                .containsEntry("b", Long.MAX_VALUE)
                .containsEntry("c", BigInteger.ONE.shiftLeft(63))
                .containsEntry("d", new BigDecimal("1E+2"))
                .containsEntry("e", new BigDecimal("0.0"));
    }

    @Test
    void refusesToWriteANameThatCouldNotBeReadAgain() {
        Issue issue = SampleIssues.minimal().toBuilder()
                .extensions(new Extensions(Map.of("\uD800", 1)))
                .build();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> JSON.write(issue))
                .withMessage("extensions: a name must not have half a surrogate pair to be written, got \"\\ud800\"");
    }

    @Test
    void refusesToWriteADateThatTheFormatDoesNotHave() {
        Issue issue = Issue.builder(Series.of("简报"), IssueNumber.regular(2024, 1), LocalDate.of(10_000, 1, 1))
                .build();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> JSON.write(issue))
                .withMessage("date: a date must be in the years 0 to 9999 to be written, got +10000-01-01");
    }

    @Test
    void leavesTheOldFileWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("issue.json"), "old");
        ReportingPeriod unwritable = ReportingPeriod.of(LocalDate.of(-1, 1, 1), LocalDate.of(2024, 1, 1));
        Issue issue = SampleIssues.minimal().toBuilder()
                .addAppendix(new ProseAppendix("附", unwritable, List.of()))
                .build();
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> JSON.write(issue, file));
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void namesTheFileThatCannotBeReadOrWritten() {
        Path missing = folder.resolve("nowhere").resolve("issue.json");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> JSON.read(missing))
                .withMessage(missing + " cannot be read");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> JSON.write(SampleIssues.minimal(), missing))
                .withMessage(missing + " cannot be written");
    }

    @Test
    void replacesWhatALinkPointsTo() throws IOException {
        Path file = Files.writeString(folder.resolve("issue.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        JSON.write(SampleIssues.minimal(), link);
        assertThat(link).isSymbolicLink();
        assertThat(JSON.read(file)).isEqualTo(SampleIssues.minimal());
        Set<PosixFilePermission> usual = Files.getPosixFilePermissions(Files.createFile(folder.resolve("usual")));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(usual);
    }

    @Test
    void refusesInOneLineThatATerminalCanShow() {
        for (String bad : new String[] {
            "{\"a\\u0007\\nb\": 1}",
            "{\"formatVersion\": \"1.0\", \"date\": \"\\u0007\\n\\u202e\"}",
            "{\"formatVersion\": \u200B1}",
            "{\"formatVersion\": a\u0007b}",
            "\u0007"
        }) {
            assertThatExceptionOfType(JsonReadException.class)
                    .isThrownBy(() -> JSON.read(bad))
                    .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContainPattern("\\p{C}"));
        }
    }

    @Test
    void tellsEverythingAboutARefusal() {
        JsonReadException refusal = catchThrowableOfType(
                JsonReadException.class,
                () -> JSON.read("{\"formatVersion\": \"1.0\",\n \"articles\": [{\"titel\": \"航道\"}]}"));
        assertThat(refusal.path()).isEqualTo("articles[0].titel");
        assertThat(refusal.line()).isEqualTo(2);
        assertThat(refusal.column()).isEqualTo(16);
        assertThat(refusal.expected()).startsWith("one of the fields id, column, kind, title");
        assertThat(refusal.found()).isEqualTo("the unknown field \"titel\"");
        assertThat(refusal.suggestion()).contains("title");
    }
}
