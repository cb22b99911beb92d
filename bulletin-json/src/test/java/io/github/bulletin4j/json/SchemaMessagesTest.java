package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.bulletin4j.testing.SampleIssues;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a validator says by the schema is about the value that is wrong, not about all that might have stood there. */
class SchemaMessagesTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(IssueJson.schema());

    @Test
    void aWrongValueGivesOneMessageAtItsPlace() {
        String document = IssueJson.create().write(SampleIssues.full());
        for (String path : new Leaves(document).paths()) {
            List<Error> errors = errors(new Leaves(document).wrongAt(List.of(path)));
            assertThat(errors)
                    .as(path)
                    .hasSizeBetween(1, 2)
                    .allMatch(error -> asPath(error).startsWith(path));
        }
    }

    @Test
    void anUnknownKindGivesTheKindsThatThereAre() {
        List<Error> errors = errors(
                "{\"formatVersion\": \"1.0\", \"articles\": [{\"body\": [{\"kind\": \"headin\", \"text\": \"一\"}]}]}");
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).getMessage()).contains("heading", "paragraph");
        assertThat(asPath(errors.get(0))).isEqualTo("articles[0].body[0].kind");
    }

    @Test
    void anUnknownFieldOfAKindIsNamedAlone() {
        List<Error> errors = errors(
                "{\"formatVersion\": \"1.0\", \"articles\": [{\"body\": [{\"kind\": \"heading\", \"levle\": 1}]}]}");
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).getMessage()).contains("levle");
    }

    private static List<Error> errors(String document) {
        return SCHEMA.validate(document, InputFormat.JSON);
    }

    private static String asPath(Error error) {
        return error.getInstanceLocation()
                .toString()
                .replaceAll("/(\\d+)", "[$1]")
                .replace('/', '.')
                .replaceFirst("^\\.", "");
    }
}
