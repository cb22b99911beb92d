package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.json.JsonLines;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.testing.SampleIssues;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody meets who writes an issue by hand. */
class StartingByHandTest {
    private static final String LINE =
            "{\"formatVersion\":\"1.0\",\"articles\":[{\"title\":\" \",\"body\":[\"文。\"]}]}\n";

    @TempDir
    Path folder;

    @Test
    void aNewIssueLacksOnlyWhatTheEditorFillsIn() throws IOException {
        Path file = folder.resolve("first.json");
        Run made = Run.of("new", file.toString());
        assertThat(made.status()).isZero();
        assertThat(made.out()).isEqualTo(file + "\n");
        Run checked = Run.of("validate", file.toString(), "--lang", "en");
        assertThat(checked.status()).isEqualTo(1);
        assertThat(checked.out().lines())
                .isNotEmpty()
                .allMatch(line -> line.matches(".* (blank|required|empty-body): .*"));
        AtomicInteger filling = new AtomicInteger();
        String filled = Pattern.compile("\"\"")
                .matcher(Files.readString(file))
                .replaceAll(empty -> "\"港口第" + filling.incrementAndGet() + "处\"")
                .replaceFirst("(\"year\": \\d+)", "$1, \"issue\": 3");
        Files.writeString(file, filled);
        Run complete = Run.of("validate", file.toString(), "--lang", "en");
        assertThat(complete.out()).isEmpty();
        assertThat(complete.status()).isZero();
    }

    @Test
    void aNewIssueTakesNoPlaceThatIsTaken() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), "mine");
        Run run = Run.of("new", file.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("bulletin: " + file + " was not written: it is there already\n");
        assertThat(file).hasContent("mine");
        assertThat(folder.toFile().list()).containsExactly("mine.json");
        assertThat(Run.of("new", folder.resolve("none/new.json").toString()).status())
                .isEqualTo(3);
    }

    @Test
    void aNewIssueOnStandardOutputCanBeRead() {
        assertThat(IssueJson.create().read(Run.of("new", "-").out()).articles()).hasSize(1);
    }

    @Test
    void allThatIsWrongWithAFormIsToldLineByLine() throws IOException {
        Path file = Files.writeString(
                folder.resolve("wrong.json"), "{\"formatVersion\": \"1.0\",\n \"date\": 1,\n \"articles\": 2}");
        for (String command : new String[] {"validate", "text", "format"}) {
            Run run = Run.of(command, file.toString());
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .isEqualTo("bulletin: " + file
                            + ": date (line 2, column 10): expected a date such as 2021-10-18, got number 1\n"
                            + "bulletin: " + file + ": articles (line 3, column 14): expected a list, got number 2\n");
        }
    }

    @Test
    void problemsBeyondTheHundredthAreSaidToBeThere() throws IOException {
        Path file = Files.writeString(
                folder.resolve("wrong.json"),
                "{\"formatVersion\": \"1.0\", \"articles\": [" + "1, ".repeat(150) + "1]}");
        Run run = Run.of("validate", file.toString());
        assertThat(run.err().lines()).hasSize(101).last().asString().contains("there are more problems");
    }

    @Test
    void asJsonFindingsAndProblemsOfFormHaveTheirPlaces() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("wrong.json"), "{\"formatVersion\": \"1.0\",\n \"dat\": 1,\n \"articles\": 2}");
        Path blank = Files.writeString(
                folder.resolve("blank.json"),
                "{\"formatVersion\": \"1.0\",\n \"articles\": [\n  {\"title\": \" \", \"body\": [\"文。\"]}]}");
        Run run = Run.of("validate", "--format", "json", "--lang", "en", wrong.toString(), blank.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        JsonNode list = new JsonMapper().readTree(run.out());
        assertThat(list.get(0).toString())
                .isEqualTo(
                        "{\"source\":\"" + wrong + "\",\"line\":2,\"column\":2,\"severity\":\"error\",\"path\":\"dat\","
                                + "\"code\":\"format\",\"message\":"
                                + list.get(0).get("message") + ",\"suggestion\":\"date\"}");
        assertThat(list.get(1).get("path").asString()).isEqualTo("articles");
        assertThat(list.findValuesAsString("source")).contains(blank.toString());
        JsonNode found = list.valueStream()
                .filter(finding -> finding.get("code").asString().equals("blank"))
                .findFirst()
                .orElseThrow();
        assertThat(found.get("line").asInt()).isEqualTo(3);
        assertThat(found.get("column").asInt()).isEqualTo(13);
    }

    @Test
    void findingsComeAsAReaderOfTheDocumentMeetsThem() throws IOException {
        String articles = Stream.generate(() -> "  {\"body\": [\" 文\"], \"title\": \" 题\"}")
                .limit(11)
                .collect(Collectors.joining(",\n"));
        Path file = Files.writeString(
                folder.resolve("order.json"),
                "{\"formatVersion\": \"1.0\",\n \"series\": {\"name\": \" 刊名\"},\n \"articles\": [\n" + articles
                        + "],\n \"colophon\": {\"editor\": \" 编辑\"}, \"compilers\": \" 办公室\"}");
        List<String> places = Run.of("validate", file.toString())
                .out()
                .lines()
                .map(line -> line.substring(file.toString().length() + 1).split(": ")[0])
                .toList();
        List<String> inJson = new JsonMapper()
                .readTree(
                        Run.of("validate", "--format", "json", file.toString()).out())
                .valueStream()
                .map(finding -> finding.get("line") + ":" + finding.get("column"))
                .toList();
        assertThat(places)
                .isEqualTo(inJson)
                .contains("2:21", "4:13", "5:13", "14:13", "15:25", "15:46")
                .isSortedAccordingTo(Comparator.comparingInt((String place) -> part(place, 0))
                        .thenComparingInt(place -> part(place, 1)));
    }

    private static int part(String place, int part) {
        return Integer.parseInt(place.split(":")[part]);
    }

    @Test
    void archivesHaveThePlacesOfTheirLines() throws IOException {
        Path archive = Files.writeString(folder.resolve("year.ndjson"), LINE + "{\"formatVersion\":1}\n");
        Run text = Run.of("validate", archive.toString());
        assertThat(text.out()).contains(archive + ":1:45: error articles[0].title.headline[0] blank");
        assertThat(text.err()).contains(archive + ":2: formatVersion (line 2, column 18)");
        JsonNode list = new JsonMapper()
                .readTree(Run.of("validate", "--format", "json", archive.toString())
                        .out());
        assertThat(list.findValuesAsString("source")).containsOnly(archive.toString());
        assertThat(list.get(list.size() - 1).get("line").asInt()).isEqualTo(2);
        assertThat(list.get(list.size() - 1).get("code").asString()).isEqualTo("format");
    }

    @Test
    void standardInputMayHoldAnIssueOnEachLine() {
        byte[] lines = ("\n" + LINE + LINE).getBytes(StandardCharsets.UTF_8);
        Run run = Run.of(lines, "validate", "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("standard input:2:45: ", "standard input:3:45: ");
        assertThat(run.err()).isEqualTo("bulletin: standard input: 2 issues read\n");
    }

    @Test
    void standardInputHasItsNameHoweverManyIssuesItHolds() {
        for (String document : new String[] {"{}", "{}\n", "{}\n{}\n"}) {
            Run run = Run.of(document.getBytes(StandardCharsets.UTF_8), "validate", "-");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err().lines()).allMatch(line -> line.startsWith("bulletin: standard input:"));
        }
    }

    @Test
    void standardInputMayHoldOneIssueInAnyForm() {
        String pretty = IssueJson.create().write(SampleIssues.minimal());
        for (String document : new String[] {pretty, pretty.replace("\n", ""), "\n\n" + pretty}) {
            Run run = Run.of(document.getBytes(StandardCharsets.UTF_8), "validate", "-");
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
        }
    }

    @Test
    void endingsMayBeInCapitalsAndHaveOtherNames() throws IOException {
        for (String name : new String[] {"A.JSONL", "B.ndjson", "C.NDJSON.GZ", "D.Jsonl.Gz"}) {
            Path archive = folder.resolve(name);
            JsonLines.create().write(Stream.of(SampleIssues.minimal(), SampleIssues.minimal()), archive);
            Run run = Run.of("validate", archive.toString());
            assertThat(run.err()).as(name).contains("2 issues read");
            Path documents = folder.resolve("documents");
            assertThat(Run.of("render", "--out-dir", documents.toString(), archive.toString())
                            .status())
                    .isZero();
            assertThat(documents.resolve(name.charAt(0) + "-2.docx")).exists();
        }
        Path issue = folder.resolve("E.JSON");
        IssueJson.create()
                .write(
                        SampleIssues.minimal().toBuilder()
                                .addArticle(Article.of("题", "文。"))
                                .build(),
                        issue);
        assertThat(Run.of("render", "--out-dir", folder.toString(), issue.toString())
                        .status())
                .isZero();
        assertThat(folder.resolve("E.docx")).exists();
    }

    @Test
    void theStrictSchemaIsPrintedAndOnlyOneAtATime() {
        assertThat(Run.of("schema", "--finished").out()).isEqualTo(IssueJson.finishedSchema());
        assertThat(Run.of("schema", "--finished", "--layout").status()).isEqualTo(2);
    }
}
