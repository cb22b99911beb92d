package io.github.bulletin4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.validation.IssueValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every job on a small archive, against the library alone. */
class JobsTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Map<String, String> SETTINGS = Map.of(
            "spark.master", "local[2]",
            "spark.ui.enabled", "false",
            "spark.driver.host", "127.0.0.1",
            "spark.driver.bindAddress", "127.0.0.1",
            "spark.sql.shuffle.partitions", "3");

    @TempDir
    private static Path folder;

    private static OneProcess alone;

    @TempDir
    private Path out;

    @BeforeAll
    static void generate() throws IOException {
        SETTINGS.forEach(System::setProperty);
        Path archive = folder.resolve("archive");
        assertThat(run(
                        "generate",
                        "--issues",
                        "2400",
                        "--files",
                        "3",
                        "--gzip-every",
                        "3",
                        "--series",
                        "4",
                        "-o",
                        archive))
                .isZero();
        // A file of a few lines more, the last of them cut off in the middle.
        byte[] whole = Files.readAllBytes(archive.resolve("part-00002.jsonl.gz"));
        Files.write(archive.resolve("part-00009.jsonl.gz"), java.util.Arrays.copyOf(whole, whole.length / 2));
        alone = new OneProcess(Stream.of("part-00000.jsonl", "part-00001.jsonl", "part-00002.jsonl.gz")
                .map(archive::resolve)
                .toList());
    }

    @AfterAll
    static void forget() {
        SETTINGS.keySet().forEach(System::clearProperty);
    }

    private static int run(Object... arguments) {
        return BulletinJobs.run(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    private static String good() {
        return folder.resolve("archive") + "/part-0000[0-2]*";
    }

    @Test
    void findingsAreThoseOfOneProcess() throws IOException {
        assertThat(run("validate", "--lang", "en", "--slice", "1", "-o", out.resolve("findings"), good()))
                .isZero();
        List<String> findings = findings(out.resolve("findings"));
        assertThat(findings).containsExactlyInAnyOrderElementsOf(alone.findings());
        assertThat(findings).anyMatch(finding -> finding.contains("unreadable"));
        assertThat(findings).anyMatch(finding -> finding.contains("blank"));
    }

    @Test
    void aDamagedArchiveIsAFindingAfterTheLinesBefore() throws IOException {
        Path damaged = folder.resolve("archive/part-00009.jsonl.gz");
        assertThat(run("validate", "--lang", "en", "-o", out.resolve("findings"), damaged))
                .isZero();
        List<JsonNode> rows = rows(out.resolve("findings"));
        assertThat(rows).last().satisfies(row -> {
            assertThat(row.get("file").asString()).isEqualTo(damaged.toString());
            assertThat(row.get("line").asInt()).isGreaterThan(200);
            assertThat(row.get("code").asString()).isEqualTo("unreadable");
            assertThat(row.get("message").asString()).startsWith("the archive cannot be read from here on: ");
        });
    }

    @Test
    void theLedgerIsThatOfOneProcess() throws IOException {
        assertThat(run(
                        "ledger",
                        "--lang",
                        "en",
                        "--slice",
                        "1",
                        "--partitions",
                        "3",
                        "-o",
                        out.resolve("ledger"),
                        good()))
                .isZero();
        List<String> findings = findings(out.resolve("ledger"));
        assertThat(findings).containsExactlyInAnyOrderElementsOf(alone.ledger());
        assertThat(String.join("\n", findings))
                .contains("ledger-gap", "ledger-duplicate", "ledger-offset", "ledger-date-order", "ledger-style");
    }

    @Test
    void statisticsAreThoseOfOneProcess() throws IOException {
        Path submissions = Files.writeString(out.resolve("in.tsv"), "东港公司\t1960-02-01\n\n新来单位\t1961-01-01\n坏行\n");
        assertThat(run(
                        "statistics",
                        "--from",
                        "1955-01-01",
                        "--to",
                        "1985-06-30",
                        "--slice",
                        "1",
                        "--submissions",
                        submissions,
                        "-o",
                        out.resolve("statistics"),
                        good()))
                .isZero();
        List<String> rows = new ArrayList<>();
        rows(out.resolve("statistics"))
                .forEach(row -> rows.add(row.get("organization").asString() + " " + row.get("submitted") + " "
                        + row.get("published") + " " + row.get("briefs")));
        List<String> expected = new ArrayList<>();
        expected.add("新来单位 1 0 0");
        alone.statistics(LocalDate.of(1955, 1, 1), LocalDate.of(1985, 6, 30))
                .rows()
                .forEach(row -> expected.add(row.organization()
                        + (row.organization().replace(" ", "").equals("东港公司") ? " 1 " : " 0 ") + row.published() + " "
                        + row.briefs()));
        assertThat(rows)
                .map(row -> row.replaceFirst("^东港 公司", "东港公司"))
                .containsExactlyInAnyOrderElementsOf(expected.stream()
                        .map(row -> row.replaceFirst("^东港 公司", "东港公司"))
                        .toList());
    }

    @Test
    void documentsAreThoseOfTheRendererOnceAndWholeAfterASecondRun() throws IOException {
        Path one = Files.createDirectories(out.resolve("one")).resolve("few.jsonl");
        try (Stream<String> lines = Files.lines(folder.resolve("archive/part-00000.jsonl"))) {
            Files.write(one, lines.limit(40).toList());
        }
        Map<String, byte[]> expected = new HashMap<>();
        new OneProcess(List.of(one)).issues((source, issue) -> {
            if (!IssueValidator.create().validate(issue).hasErrors()) {
                expected.put(
                        "few/few-" + source.replaceFirst(".*:", "") + ".docx",
                        DocxRenderer.create().render(issue));
            }
        });
        Path documents = out.resolve("documents");
        for (int i = 0; i < 2; i++) {
            assertThat(run("render", "--out-dir", documents, one)).isZero();
            Map<String, byte[]> written = new HashMap<>();
            try (Stream<Path> all = Files.walk(documents)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    written.put(documents.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
            assertThat(written.keySet()).isEqualTo(expected.keySet());
            written.forEach((name, bytes) -> assertThat(bytes).isEqualTo(expected.get(name)));
        }
    }

    @Test
    void theIndexHasEveryTitleInOrder() throws IOException {
        assertThat(run("index", "-o", out.resolve("index"), good())).isZero();
        List<String> expected = new ArrayList<>();
        alone.issues((source, issue) -> issue.articles()
                .forEach(article -> expected.add(issue.series().owner() + " " + issue.date() + " "
                        + article.title().headlineText())));
        List<JsonNode> rows = rows(out.resolve("index"));
        assertThat(rows)
                .map(row -> row.get("owner").asString() + " " + row.get("date").asString() + " "
                        + row.get("title").asString())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(rows)
                .map(row -> row.get("owner").asString() + " " + row.get("year").asString())
                .isSorted();
    }

    @Test
    void whatIsThereAlreadyIsNotTouchedUnlessItIsSaid() throws IOException {
        Path there = Files.createDirectories(out.resolve("there"));
        assertThat(run("index", "-o", there, good())).isNotZero();
        assertThat(there).isEmptyDirectory();
        assertThat(run("index", "-o", there, out.resolve("missing.jsonl"))).isNotZero();
    }

    private static List<String> findings(Path table) throws IOException {
        return rows(table).stream()
                .map(row -> row.get("source").asString() + " "
                        + row.get("severity").asString().toUpperCase(Locale.ROOT) + " "
                        + row.get("path").asString() + " " + row.get("code").asString() + " "
                        + row.get("message").asString())
                .toList();
    }

    private static List<JsonNode> rows(Path table) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (Stream<Path> parts = Files.list(table)) {
            for (Path part : parts.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                for (String line : Files.readAllLines(part)) {
                    rows.add(JSON.readTree(line));
                }
            }
        }
        return rows;
    }
}
