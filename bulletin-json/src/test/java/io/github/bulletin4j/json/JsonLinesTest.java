package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.testing.SampleIssues;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {

    private static final JsonLines LINES = JsonLines.create();

    private static final List<Issue> ISSUES =
            List.of(SampleIssues.minimal(), SampleIssues.full(), SampleIssues.supplement(), SampleIssues.special());

    @TempDir
    private Path folder;

    @Test
    void writesAnIssueALineAndReadsItBack() throws IOException {
        Path file = folder.resolve("archive.jsonl");
        assertThat(LINES.write(ISSUES.stream(), file)).isEqualTo(4);
        assertThat(Files.readAllLines(file))
                .hasSize(4)
                .allMatch(line -> line.startsWith("{\"formatVersion\":\"1.0\","));
        try (Stream<JsonLine> lines = LINES.read(file)) {
            assertThat(lines.map(JsonLine::issue)).isEqualTo(ISSUES);
        }
    }

    @Test
    void compressesAFileWhoseNameSaysSo() throws IOException {
        Path file = folder.resolve("archive.jsonl.gz");
        LINES.write(ISSUES.stream(), file);
        assertThat(Files.readAllBytes(file)).startsWith(0x1F, 0x8B);
        try (Stream<JsonLine> lines = LINES.read(file)) {
            assertThat(lines.map(JsonLine::issue)).isEqualTo(ISSUES);
        }
    }

    @Test
    void reportsABadLineByItsNumberAndGoesOn() {
        List<JsonLine> lines =
                lines("\uFEFF{\"formatVersion\":\"1.0\"}\r\n\n  \t\r\n{\"formatVersion\":\"1.0\",\"seires\":1}\n联\n"
                        + "{\"formatVersion\":\"1.0\"");
        assertThat(lines).extracting(JsonLine::number).containsExactly(1L, 4L, 5L, 6L);
        assertThat(lines.get(0).problem()).isEmpty();
        JsonReadException unknown = lines.get(1).problem().orElseThrow();
        assertThat(unknown.line()).isEqualTo(4);
        assertThat(unknown.getMessage())
                .startsWith("seires (line 4, column 24)")
                .endsWith("did you mean \"series\"?");
        assertThat(lines.get(2).problem().orElseThrow()).hasMessageStartingWith("line 5, column ");
        assertThat(lines.get(3).problem().orElseThrow()).hasMessageStartingWith("formatVersion (line 6, column 23)");
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(() -> lines.get(1).issue())
                .isSameAs(unknown);
    }

    @Test
    void tellsUnknownFieldsOfANewerVersion() {
        JsonLine line = lines("\n{\"formatVersion\":\"1.1\",\"tone\":1}").get(0);
        assertThat(line.problem()).isEmpty();
        assertThat(line.result().unknownFields()).containsExactly(new UnknownField("tone", 2, 24));
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(line::issue)
                .withMessageStartingWith("tone (line 2, column 24)");
    }

    @Test
    void passesOverALineThatIsTooLong() {
        JsonLines lines =
                JsonLines.using(IssueJson.builder().maxDocumentBytes(100).build());
        String good = "{\"formatVersion\":\"1.0\"}\n";
        String archive = good + "x".repeat(300_000) + "\n" + good + " ".repeat(70_000) + "\n" + good;
        List<JsonLine> read = lines.read(stream(archive)).toList();
        assertThat(read).extracting(JsonLine::number).containsExactly(1L, 2L, 3L, 5L);
        assertThat(read.get(1).problem().orElseThrow())
                .hasMessage("line 2, column 1: expected a document of at most 100 bytes, got a longer one");
    }

    @Test
    void readsALineOnlyWhenItIsAskedFor() {
        AtomicInteger bytes = new AtomicInteger();
        byte[] line = "{\"formatVersion\":\"1.0\"}\n".getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return line[bytes.getAndIncrement() % line.length];
            }
        };
        assertThat(LINES.read(endless).limit(5)).hasSize(5);
        assertThat(bytes.get()).isLessThan(1 << 17);
    }

    @Test
    void readsNothingFromAnEmptyArchive() {
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n\n")).isEmpty();
    }

    @Test
    void saysWhereAnArchiveBreaksOff() throws IOException {
        Path file = folder.resolve("broken.jsonl.gz");
        LINES.write(IntStream.range(0, 2000).mapToObj(i -> SampleIssues.full()), file);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        try (Stream<JsonLine> lines = LINES.read(file)) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(lines::count)
                    .withMessageMatching("the archive cannot be read after line [1-9]\\d*");
        }
    }

    @Test
    void namesTheFileThatIsNoGzip() throws IOException {
        Path file = Files.writeString(folder.resolve("plain.jsonl.gz"), "{\"formatVersion\":\"1.0\"}");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> LINES.read(file))
                .withMessage(file + " cannot be read");
    }

    @Test
    void leavesTheOldArchiveWhenTheIssuesEndInAnException() throws IOException {
        Path file = Files.writeString(folder.resolve("archive.jsonl"), "old");
        Stream<Issue> failing = IntStream.range(0, 10_000).mapToObj(i -> {
            if (i == 9_999) {
                throw new IllegalStateException("no more");
            }
            return SampleIssues.minimal();
        });
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> LINES.write(failing, file));
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    private static List<JsonLine> lines(String archive) {
        return LINES.read(stream(archive)).toList();
    }

    private static InputStream stream(String archive) {
        return new ByteArrayInputStream(archive.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsMissingIsNamed() {
        refused("file", () -> LINES.read((Path) null));
        refused("archive", () -> LINES.read((InputStream) null));
        Path file = folder.resolve("none.jsonl");
        refused("issues", () -> LINES.write(null, file));
        assertThat(file).doesNotExist();
        refused("file", () -> LINES.write(ISSUES.stream(), (Path) null));
        refused("issues", () -> LINES.write(null, OutputStream.nullOutputStream()));
        refused("archive", () -> LINES.write(ISSUES.stream(), (OutputStream) null));
        refused("issue", () -> new ReadResult(null, "1.0", List.of()));
        refused("formatVersion", () -> new ReadResult(ISSUES.get(0), null, List.of()));
        refused("unknownFields", () -> new ReadResult(ISSUES.get(0), "1.0", null));
    }

    private static void refused(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name + " must not be null");
    }
}
