package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutJsonTest {

    private static final LayoutJson JSON = LayoutJson.create();

    @Provide
    Arbitrary<Layout> layouts() {
        return LayoutArbitraries.layouts();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void readsWhatItWrites(@ForAll("layouts") Layout layout) {
        String document = JSON.write(layout);
        assertThat(JSON.read(document)).isEqualTo(layout);
        assertThat(LayoutSchemaTest.errors(document)).isEmpty();
    }

    @Test
    void writesOfABuiltInLayoutItsNameAlone() {
        assertThat(JSON.write(Layout.standard())).isEqualTo("""
                        {
                          "layoutVersion": "1.0",
                          "base": "standard"
                        }
                        """);
        assertThat(JSON.write(Layout.gbt9704())).isEqualTo("""
                        {
                          "layoutVersion": "1.0",
                          "base": "gbt9704"
                        }
                        """);
    }

    @Test
    void writesOnlyWhatDiffers() {
        Layout layout = Layout.gbt9704().toBuilder()
                .format(Role.HEADLINE, format -> format.before(Length.lines(1)))
                .build();
        assertThat(JSON.write(layout)).isEqualTo("""
                        {
                          "layoutVersion": "1.0",
                          "base": "gbt9704",
                          "roles": {
                            "headline": {
                              "before": "1line"
                            }
                          }
                        }
                        """);
    }

    @Test
    void aChangedMarginRefitsTheGrid() {
        Layout layout = JSON.read("""
                {"layoutVersion": "1.0", "base": "gbt9704", "paper": {"left": "26mm", "bottom": "33mm"}}
                """);
        Paper gbt = Layout.gbt9704().paper();
        assertThat(layout)
                .isEqualTo(Layout.gbt9704().toBuilder()
                        .paper(Paper.a4(gbt.top(), gbt.right(), Length.millimetres(33), Length.millimetres(26)))
                        .build());
        // 158 mm for 28 characters of 16 points, 227 mm for 22 lines
        assertThat(layout.grid().tracking()).isEqualTo(Length.twips((8957 - 28 * 320) / 28 - 1));
        assertThat(layout.grid().pitch()).isEqualTo(Length.twips(12869 / 22));
    }

    @Test
    void aChangedGridRefitsItsDistances() {
        Layout layout = JSON.read("""
                {"layoutVersion": "1.0", "base": "gbt9704", "grid": {"lines": 25}}
                """);
        assertThat(layout)
                .isEqualTo(Layout.gbt9704().toBuilder()
                        .page(Layout.gbt9704().paper(), 28, 25)
                        .build());
        assertThat(layout.grid().pitch()).isNotEqualTo(Layout.gbt9704().grid().pitch());
    }

    /** Neither goes without the other: the sheet is too narrow for the base's characters and indents. */
    @Test
    void partsThatGoTogetherAreJudgedTogether() {
        Layout layout = JSON.read("""
                {
                  "layoutVersion": "1.0",
                  "base": "standard",
                  "roles": {"body": {"leftIndent": "0pt", "firstLineIndent": "2em"}},
                  "grid": {"characters": 12},
                  "paper": {"width": "105mm", "left": "15mm", "right": "15mm"}
                }
                """);
        assertThat(layout.grid().characters()).isEqualTo(12);
        assertThat(layout.paper().width()).isEqualTo(Length.millimetres(105));
    }

    @Test
    void readsAndWritesFilesAndBytes(@TempDir Path folder) throws IOException {
        Layout layout = Layout.standard().toBuilder().latinFont("Arial").build();
        Path file = folder.resolve("office.json");
        JSON.write(layout, file);
        assertThat(JSON.read(file)).isEqualTo(layout);
        assertThat(JSON.read(Files.readAllBytes(file))).isEqualTo(layout);
        assertThat(JSON.writeBytes(layout)).isEqualTo(JSON.write(layout).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tellsAnIssueFromALayoutAndNothingElseOfIt() {
        String issue = "{\"date\": 1,\n \"formatVersion\": \"1.0\", \"series\": 2}";
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(() -> LayoutJson.create().read(issue))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(JsonProblem::message)
                        .containsExactly("formatVersion (line 2, column 2): expected a layout, got an issue"));
        String layout = "{\"base\": \"gbt9704\", \"layoutVersion\": \"1.0\"}";
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(() -> IssueJson.create().readResult(layout))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(JsonProblem::message)
                        .containsExactly("layoutVersion (line 1, column 21): expected an issue, got a layout"));
    }

    @Test
    void refusesAnUnknownRoleWithItsPlaceAndTheNearest() {
        JsonReadException refusal = catchThrowableOfType(
                JsonReadException.class,
                () -> JSON.read("{\"layoutVersion\": \"1.0\", \"base\": \"standard\",\n"
                        + "  \"roles\": {\"headlin\": {\"size\": \"二号\"}}}"));
        assertThat(refusal.path()).isEqualTo("roles.headlin");
        assertThat(refusal.line()).isEqualTo(2);
        assertThat(refusal.column()).isEqualTo(13);
        assertThat(refusal.expected()).startsWith("one of the fields copyNumber, classification, ");
        assertThat(refusal.found()).isEqualTo("the unknown field \"headlin\"");
        assertThat(refusal.suggestion()).contains("headline");
    }

    @Test
    void refusesADocumentBeyondAMebibyte() {
        assertThatThrownBy(() -> JSON.read(" ".repeat((1 << 20) + 1)))
                .isInstanceOf(JsonReadException.class)
                .hasMessageContaining("at most 1048576 bytes");
    }
}
