package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class NewerVersionTest {

    private static final String DOCUMENT = """
            {
              "keywords": ["航道", {"deep": [1]}],
              "formatVersion": "1.3",
              "articles": [
                {"title": {"headline": "航道", "short": null}, "language": "zh"},
                {"body": [{"text": "一", "tone": "calm", "kind": "quote"}, {"kind": "quote", "text": "二", "level": 9}]}
              ]
            }
            """;

    private static final IssueJson JSON = IssueJson.create();

    @Test
    void tellsEveryUnknownFieldAndReadsTheRest() {
        ReadResult result = JSON.readResult(DOCUMENT);
        assertThat(result.formatVersion()).isEqualTo("1.3");
        assertThat(result.unknownFields())
                .containsExactly(
                        new UnknownField("keywords", 2, 3),
                        new UnknownField("articles[0].title.short", 5, 34),
                        new UnknownField("articles[0].language", 5, 50),
                        new UnknownField("articles[1].body[0].tone", 6, 29),
                        new UnknownField("articles[1].body[1].level", 6, 94));
        assertThat(result.issue().articles()).hasSize(2);
        assertThat(result.issue().articles().get(0).title().headlineText()).isEqualTo("航道");
    }

    @Test
    void doesNotReadAnIssueThatLacksSomethingWithoutAWord() {
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(() -> JSON.read(DOCUMENT))
                .withMessage(
                        "keywords (line 2, column 3): expected no field beyond format 1.0, got a field of format 1.3");
    }

    @Test
    void readsANewerMinorVersionWithoutNewFields() {
        ReadResult result = JSON.readResult("{\"formatVersion\": \"1.3\"}");
        assertThat(result.unknownFields()).isEmpty();
        assertThat(result.completeIssue()).isEqualTo(result.issue());
    }

    @Test
    void refusesAnUnknownFieldBeforeTheVersionOfACurrentDocument() {
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(() -> JSON.readResult("{\"keywords\": [], \"formatVersion\": \"1.0\"}"))
                .withMessageStartingWith("keywords (line 1, column 2)");
    }

    @Test
    void refusesAnotherMajorVersionWhateverElseItHas() {
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(() -> JSON.readResult("{\"keywords\": [], \"formatVersion\": \"2.0\"}"))
                .withMessageStartingWith("formatVersion");
    }

    @Test
    void writesTheVersionThatIsKnownHere() {
        assertThat(JSON.write(JSON.readResult(DOCUMENT).issue())).startsWith("{\n  \"formatVersion\": \"1.0\",\n");
    }
}
