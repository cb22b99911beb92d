package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bulletin4j.json.format.BulletinFormat;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Classification;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Quote;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.testing.SampleIssues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BulletinModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new BulletinModule()).build();

    private static final JsonMapper PLAIN = JsonMapper.shared();

    private static final IssueJson JSON = IssueJson.create();

    /** An application's own type. */
    record Filed(String by, Issue issue, List<Article> drafts, IssueNumber next, Classification level, Block block) {}

    @Test
    void writesAndReadsTheModelWithinAnApplicationsOwnTypes() {
        Filed filed = new Filed(
                "办公室",
                SampleIssues.full(),
                SampleIssues.typical().articles(),
                IssueNumber.regular(2024, 2, 22),
                Classification.TOP_SECRET,
                Heading.of(1, "航道"));
        JsonNode written = MAPPER.readTree(MAPPER.writeValueAsString(filed));
        assertThat(written.get("issue")).isEqualTo(MAPPER.readTree(JSON.write(SampleIssues.full())));
        assertThat(written.get("next").get("kind").asString()).isEqualTo("regular");
        assertThat(written.get("level").asString()).isEqualTo("topSecret");
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(filed), Filed.class))
                .isEqualTo(filed);
    }

    @Test
    void readsFromATree() {
        JsonNode tree = MAPPER.valueToTree(SampleIssues.typical());
        assertThat(MAPPER.treeToValue(tree, Issue.class)).isEqualTo(SampleIssues.typical());
    }

    @Test
    void readsAndWritesShortForms() {
        assertThat(MAPPER.readValue("\"航道\"", Title.class)).isEqualTo(Title.of("航道"));
        assertThat(MAPPER.writeValueAsString(Title.of("航道"))).isEqualTo("\"航道\"");
    }

    @Test
    void readsAKindOnlyAsThatKind() {
        String heading = MAPPER.writeValueAsString(Heading.of(1, "航道"));
        assertThat(heading).startsWith("{\"kind\":\"heading\"");
        assertThat(MAPPER.readValue(heading, Heading.class)).isEqualTo(Heading.of(1, "航道"));
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue(heading, Quote.class))
                .withMessageStartingWith("line 1, column 1: expected a Quote, got a Heading");
    }

    @Test
    void isFoundByServiceLoader() {
        assertThat(ServiceLoader.load(JacksonModule.class)).hasAtLeastOneElementOfType(BulletinModule.class);
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        assertThat(found.readValue(JSON.write(SampleIssues.full()), Issue.class))
                .isEqualTo(SampleIssues.full());
    }

    @Test
    void refusesAsTheMapperDoesWithOurReasonAsCause() {
        String document = "{\"issue\": {\"formatVersion\": \"1.0\", \"date\": 7}}";
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue(document, Filed.class))
                .withMessageStartingWith(
                        "issue.date (line 1, column 44): expected a date such as 2021-10-18, got number 7")
                .withCauseInstanceOf(JsonReadException.class);
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.treeToValue(MAPPER.readTree(document), Filed.class))
                .withMessageStartingWith("issue.date: expected a date");
    }

    @Test
    void refusesUnknownFieldsEvenOfANewerVersion() {
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"formatVersion\": \"1.1\", \"tone\": 1}", Issue.class))
                .withMessageContaining("tone");
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"titel\": \"航道\"}", Article.class))
                .withMessageContaining("did you mean \"title\"?");
    }

    /** What a mapper that does not know the format makes of an issue must not pass for the format anywhere. */
    @Test
    void whatAMapperWithoutTheModuleWritesIsNotTheFormat() {
        for (Issue issue : List.of(SampleIssues.full(), SampleIssues.minimal())) {
            String written = PLAIN.writeValueAsString(issue);
            assertThat(PLAIN.readTree(written).has("formatVersion")).isFalse();
            assertThatExceptionOfType(JsonReadException.class).isThrownBy(() -> JSON.read(written));
            assertThatExceptionOfType(DatabindException.class).isThrownBy(() -> MAPPER.readValue(written, Issue.class));
        }
        String document = JSON.write(SampleIssues.full());
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> PLAIN.readValue(document, Issue.class));
    }

    @Test
    void knowsEveryTypeOfTheModelThatAnIssueIsMadeOf() {
        List<Class<?>> types = new ArrayList<>();
        BulletinFormat.visit(new BulletinFormat.Visitor() {
            @Override
            public <T> void visit(Class<T> type, io.github.bulletin4j.json.codec.ValueCodec<T> format) {
                types.add(type);
            }
        });
        assertThat(types).doesNotHaveDuplicates();
        assertThat(ModelTypes.reachable())
                .allMatch(type -> types.stream().anyMatch(known -> known.isAssignableFrom(type)));
    }

    @Test
    void writesAMapOfIssues() {
        Map<String, Issue> issues = Map.of("a", SampleIssues.minimal());
        assertThat(MAPPER.valueToTree(issues).get("a")).isEqualTo(MAPPER.readTree(JSON.write(SampleIssues.minimal())));
    }
}
