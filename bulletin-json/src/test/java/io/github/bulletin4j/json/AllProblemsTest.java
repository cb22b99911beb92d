package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bulletin4j.testing.SampleIssues;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** A refusal has all that is wrong, not only the first. */
class AllProblemsTest {

    private static final IssueJson JSON = IssueJson.create();

    @Property(tries = 100)
    void everyWrongValueIsToldOnceWithItsPath(@ForAll long seed) {
        Leaves leaves = new Leaves(JSON.write(SampleIssues.full()));
        List<String> paths = new ArrayList<>(leaves.paths());
        Collections.shuffle(paths, new Random(seed));
        List<String> wrong = paths.subList(0, 1 + new Random(seed).nextInt(90));
        JsonReadException refusal = refusal(leaves.wrongAt(wrong));
        assertThat(refusal.problems()).extracting(JsonProblem::path).containsExactlyInAnyOrderElementsOf(wrong);
        assertThat(refusal.problems()).allMatch(problem -> problem.line() > 0 && problem.column() > 0);
        assertThat(refusal.hasMore()).isFalse();
    }

    @Test
    void eachHasItsPlaceAndWhatWasExpected() {
        JsonReadException refusal = refusal("""
                {
                  "formatVersion": "1.0",
                  "serise": {"name": "港口工作简报"},
                  "date": "2021-2-30",
                  "date": "2021-02-28",
                  "number": {"year": 2021, "kind": "reguler"},
                  "articles": [
                    {"title": "一", "body": ["正文。", {"kind": "heading", "level": "1", "text": 3}, 5]},
                    {"title": {"headline": ["二", null]}, "body": {}}
                  ]
                }
                """);
        assertThat(refusal.problems().stream().map(JsonProblem::message))
                .containsExactly(
                        "serise (line 3, column 3): expected one of the fields formatVersion, series, number, compilers, date,"
                                + " marking, editorNote, contents, articles, appendices, distribution, colophon, extensions, got the"
                                + " unknown field \"serise\"; did you mean \"series\"?",
                        "date (line 4, column 11): expected a date such as 2021-10-18, got text \"2021-2-30\"",
                        "date (line 5, column 3): expected each field once, got the field \"date\" again",
                        "number.kind (line 6, column 36): expected one of the kinds regular, combined, supplement, special,"
                                + " got text \"reguler\"; did you mean \"regular\"?",
                        "articles[0].body[1].level (line 8, column 65): expected a whole number, got text \"1\"",
                        "articles[0].body[1].text (line 8, column 78): expected text, got number 3",
                        "articles[0].body[2] (line 8, column 82): expected text or an object, got number 5",
                        "articles[1].title.headline[1] (line 9, column 34): expected text, got null",
                        "articles[1].body (line 9, column 50): expected a list, got an object");
        assertThat(refusal.getMessage()).isEqualTo(refusal.problems().get(0).message());
    }

    @Test
    void readingGoesOnUpToAPlaceThatIsNotJson() {
        assertThat(paths("{\"formatVersion\": \"1.0\", \"date\": 1, \"articles\": [{\"title\": 2, \"body\": ]}]}"))
                .containsExactly("date", "articles[0].title", "articles[0].body");
    }

    @Test
    void nothingBehindAnotherMajorVersionIsJudged() {
        assertThat(paths("{\"date\": 1, \"formatVersion\": \"2.0\", \"articles\": 3}"))
                .containsExactly("date", "formatVersion");
    }

    @Test
    void unknownFieldsBeforeTheVersionAreToldWhateverBecomesOfIt() {
        assertThat(paths("{\"a\": 1, \"b\": [{}], \"formatVersion\": \"1.0\"}")).containsExactly("a", "b");
        assertThat(paths("{\"a\": 1, \"formatVersion\": 1.0, \"b\": 2}")).containsExactly("a", "formatVersion", "b");
        assertThat(paths("{\"a\": 1}")).containsExactly("a", "");
        assertThat(paths("{\"formatVersoin\": \"1.0\"}")).containsExactly("formatVersoin");
    }

    @Test
    void textBehindAWrongDocumentIsToldToo() {
        assertThat(paths("{\"formatVersion\": \"1.0\", \"date\": 1} {}")).containsExactly("date", "");
    }

    @Test
    void aHundredAreKeptAndReadingEnds() {
        String many = "{\"formatVersion\": \"1.0\", \"articles\": [" + "5, ".repeat(99) + "5%s]}";
        assertThat(refusal(many.formatted("")).problems()).hasSize(100);
        assertThat(refusal(many.formatted("")).hasMore()).isFalse();
        JsonReadException more = refusal(many.formatted(", 6, 7"));
        assertThat(more.problems()).hasSize(100);
        assertThat(more.hasMore()).isTrue();
    }

    @Test
    void aMapperWithTheModuleHasThemInTheCause() {
        JsonMapper mapper = JsonMapper.builder().addModule(new BulletinModule()).build();
        MismatchedInputException refusal = catchThrowableOfType(
                MismatchedInputException.class,
                () -> mapper.readValue(
                        "{\"formatVersion\": \"1.0\", \"date\": 1, \"articles\": 2}",
                        io.github.bulletin4j.model.Issue.class));
        assertThat(refusal.getCause())
                .isInstanceOfSatisfying(
                        JsonReadException.class,
                        cause -> assertThat(cause.problems())
                                .extracting(JsonProblem::path)
                                .containsExactly("date", "articles"));
    }

    @Test
    void areKeptWhenSerialized() throws Exception {
        JsonReadException refusal = refusal("{\"formatVersion\": \"1.0\", \"date\": 1, \"articles\": 2}");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refusal);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((JsonReadException) in.readObject()).problems()).isEqualTo(refusal.problems());
        }
    }

    private static List<String> paths(String document) {
        return refusal(document).problems().stream().map(JsonProblem::path).toList();
    }

    private static JsonReadException refusal(String document) {
        JsonReadException refusal = catchThrowableOfType(JsonReadException.class, () -> JSON.read(document));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
