package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.testing.IssueArbitraries;
import io.github.bulletin4j.testing.SampleIssues;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RoundTripTest {

    private static final IssueJson JSON = IssueJson.create();

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new BulletinModule()).build();

    @Provide
    Arbitrary<Issue> issues() {
        return IssueArbitraries.issues();
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadAsTheSameIssue(@ForAll("issues") Issue issue) {
        assertThat(JSON.read(JSON.write(issue))).isEqualTo(issue);
    }

    @Property(tries = 200)
    void textAndBytesAreTheSameDocument(@ForAll("issues") Issue issue) {
        byte[] bytes = JSON.writeBytes(issue);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(JSON.write(issue));
        assertThat(JSON.read(bytes)).isEqualTo(issue);
    }

    @Property(tries = 200)
    void anyFormOfADocumentIsWrittenAsItsCanonicalForm(@ForAll("issues") Issue issue, @ForAll long seed) {
        String canonical = JSON.write(issue);
        String other = new OtherForm(seed).of(canonical);
        assertThat(JSON.write(JSON.read(other))).as(other).isEqualTo(canonical);
    }

    @Property(tries = 100)
    void aMapperWithTheModuleWritesAndReadsTheSame(@ForAll("issues") Issue issue) {
        String written = MAPPER.writeValueAsString(issue);
        assertThat(MAPPER.readTree(written)).isEqualTo(MAPPER.readTree(JSON.write(issue)));
        assertThat(MAPPER.readValue(written, Issue.class)).isEqualTo(issue);
    }

    @Test
    void samplesSurvive() {
        assertThat(SampleIssues.full()).isEqualTo(JSON.read(JSON.write(SampleIssues.full())));
        assertThat(SampleIssues.minimal()).isEqualTo(JSON.read(JSON.write(SampleIssues.minimal())));
    }
}
