package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.testing.IssueArbitraries;
import io.github.bulletin4j.testing.SampleIssues;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What the schema accepts the reader reads, and the reverse. */
class SchemaAgreementTest {

    private static final IssueJson JSON = IssueJson.create();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(IssueJson.schema());

    @Provide
    Arbitrary<Issue> issues() {
        return IssueArbitraries.issues();
    }

    @Property(tries = 100)
    void onWhatIsWritten(@ForAll("issues") Issue issue) {
        assertThat(schemaAccepts(JSON.write(issue))).isTrue();
    }

    @Property(tries = 100)
    void onOtherForms(@ForAll("issues") Issue issue, @ForAll long seed) {
        assertThat(schemaAccepts(new OtherForm(seed).of(JSON.write(issue)))).isTrue();
    }

    @Property(tries = 600)
    void onMutations(@ForAll("issues") Issue issue, @ForAll long seed) {
        agreeOn(new Mutation(seed).of(new OtherForm(seed).of(JSON.write(issue))));
    }

    @Test
    void onMutationsOfTheFullSample() {
        String document = JSON.write(SampleIssues.full());
        int read = 0;
        int mutations = 3000;
        for (long seed = 0; seed < mutations; seed++) {
            read += agreeOn(new Mutation(seed).of(document)) ? 1 : 0;
        }
        assertThat(read).as("both outcomes occur").isBetween(mutations / 20, mutations * 19 / 20);
    }

    private static boolean agreeOn(String document) {
        boolean read = readerReads(document);
        assertThat(schemaAccepts(document)).as(document).isEqualTo(read);
        return read;
    }

    private static boolean schemaAccepts(String document) {
        return SCHEMA.validate(document, InputFormat.JSON).isEmpty();
    }

    private static boolean readerReads(String document) {
        try {
            JSON.read(document);
            return true;
        } catch (JsonReadException e) {
            return false;
        }
    }
}
