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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void onEveryDayThatThereIsAndOthers() {
        for (String year : new String[] {"0000", "1900", "2000", "2023", "2024", "9999"}) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    agreeOn(document("\"date\": \"%s-%02d-%02d\"".formatted(year, month, day)));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-29\\n",
                " 2024-02-29",
                "+2024-02-29",
                "-024-02-29",
                "12024-02-29",
                "2024-060",
                "20240229",
                "2024-02-29Z",
                "٢٠٢٤-02-29",
                "2024–02–29",
                "",
                "2024-02-2",
                "2024-02-029"
            })
    void onWhatIsNoDate(String text) {
        assertThat(agreeOn(document("\"date\": \"" + text + "\""))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "QQ==",
                "QUI=",
                "QUJD",
                "QUJDQQ==",
                "QQ",
                "QQ=",
                "QQ==\\n",
                "Q",
                "QR==",
                "QUJ=",
                "QQ==QQ==",
                "=",
                "====",
                "Q===",
                "QU JD",
                "QUJD\\r\\nQUJD",
                "_-8=",
                "文文文文"
            })
    void onBase64(String text) {
        agreeOn(document(
                "\"articles\": [{\"body\": [{\"kind\": \"figure\", \"image\": {\"data\": \"" + text + "\"}}]}]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "0.0",
                "1e0",
                "10e-1",
                "1.5",
                "1e-1",
                "2147483647",
                "2147483648",
                "-2147483648",
                "-2147483649",
                "2147483647.0",
                "2147483647.5",
                "1e9",
                "1e10",
                "true",
                "null",
                "\"1\""
            })
    void onWholeNumbers(String number) {
        agreeOn(document("\"colophon\": {\"printRun\": " + number + "}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0",
                "1.1",
                "1.10",
                "1.00",
                "1.01",
                "1.",
                "1",
                "1.0\\n",
                "2.0",
                "11.0",
                "1.0.0",
                "1.999999999",
                "1.1000000000",
                "v1.0",
                " 1.0",
                "1.٠"
            })
    void onVersions(String version) {
        agreeOn("{\"formatVersion\": \"" + version + "\"}");
    }

    private static String document(String field) {
        return "{\"formatVersion\": \"1.0\", " + field + "}";
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
