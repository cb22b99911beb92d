package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Compilers;
import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Issue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person may leave out of a document. */
class WrittenByHandTest {

    private static final IssueJson JSON = IssueJson.create();

    @Test
    void textIsAnOfficeInTheRoleThatJavaGives() {
        assertThat(read("\"compilers\": \"港口局办公室\"").compilers()).containsExactly(Compilers.of("港口局办公室"));
    }

    @Test
    void officesWithoutRoleOrLabelHaveNone() {
        assertThat(read("\"compilers\": {\"offices\": [\"港口局办公室\"]}").compilers())
                .containsExactly(new Compilers(List.of("港口局办公室"), null, null));
    }

    @Test
    void contentsHaveTheHeadingThatJavaGives() {
        assertThat(read("\"contents\": {}").contents()).isEqualTo(Contents.standard());
        assertThat(read("\"contents\": {\"heading\": \"\"}").contents()).isEqualTo(new Contents("", List.of()));
    }

    @ParameterizedTest
    @EnumSource(DistributionList.Kind.class)
    void listsHaveTheLayoutThatJavaGives(DistributionList.Kind kind) {
        String word = kind.name().toLowerCase(java.util.Locale.ROOT);
        DistributionList list = read("\"distribution\": [{\"kind\": \"" + word + "\", \"recipients\": [\"某局\"]}]")
                .distribution()
                .get(0);
        assertThat(list.layout()).isEqualTo(kind.usualLayout());
        if (kind == DistributionList.Kind.REPORT) {
            assertThat(list).isEqualTo(DistributionList.report("某局"));
        }
        if (kind == DistributionList.Kind.SEND) {
            assertThat(list).isEqualTo(DistributionList.send("某局"));
        }
    }

    @Test
    void whatWasLeftOutIsWrittenInFull() {
        String written = JSON.write(
                read(
                        "\"compilers\": \"办\", \"contents\": {}, \"distribution\": [{\"kind\": \"report\", \"recipients\": [\"局\"]}]"));
        assertThat(written).contains("\"role\": \"编\"", "\"heading\": \"本期要目\"", "\"layout\": \"lines\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"$schema\": \"https://example.org/s.json\", \"formatVersion\": \"1.0\"}",
                "{\"formatVersion\": \"1.0\", \"$schema\": \"urn:bulletin4j:bulletin-1.0\"}"
            })
    void theSchemaOfAnEditorMayBeNamedAndIsNotKept(String document) {
        assertThat(JSON.write(JSON.read(document))).isEqualTo("{\n  \"formatVersion\": \"1.0\"\n}\n");
        String layout =
                document.replace("formatVersion\": \"1.0\"", "layoutVersion\": \"1.0\", \"base\": \"standard\"");
        assertThat(LayoutJson.create().write(LayoutJson.create().read(layout))).doesNotContain("$schema");
    }

    private static Issue read(String field) {
        return JSON.read("{\"formatVersion\": \"1.0\", " + field + "}");
    }
}
