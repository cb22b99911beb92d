package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.testing.SampleIssues;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Where the elements of a document stand. */
class PlacesTest {

    private static final IssueJson JSON = IssueJson.create();

    /** A value that nothing else in the document has shows that the place is its own. */
    @Property(tries = 40)
    void areThoseOfTheValues(@ForAll long seed) {
        String document = new OtherForm(seed).of(JSON.write(SampleIssues.full()));
        List<String> paths = new Leaves(document).paths();
        Map<String, JsonPlace> places = JSON.places(document.getBytes(StandardCharsets.UTF_8), paths);
        assertThat(places.keySet()).containsExactlyElementsOf(paths);
        String[] lines = document.split("\r\n", -1);
        for (String path : paths) {
            JsonPlace place = places.get(path);
            String value = String.valueOf(new tools.jackson.databind.json.JsonMapper()
                    .readTree(document)
                    .at("/" + path.replace("[", "/").replace("]", "").replace('.', '/')));
            String rest = lines[(int) place.line() - 1].substring(place.column() - 1);
            assertThat(rest).as(path).startsWith(value.substring(0, 1));
            assertThat(rest.replaceAll("\\\\u[0-9A-Fa-f]{4}", ""))
                    .as(path)
                    .startsWith(value.replaceAll("\\\\u.{4}", ""));
        }
    }

    @Test
    void ofWhatIsNotThereAreThoseOfTheNearestAround() {
        byte[] document = """
                {
                  "formatVersion": "1.0",
                  "compilers": {"offices": ["甲", "乙"]},
                  "articles": [
                    {"title": "一", "body": ["正文"]}
                  ]
                }
                """.getBytes(StandardCharsets.UTF_8);
        assertThat(JSON.places(
                        document,
                        List.of(
                                "",
                                "date",
                                "compilers[0].offices[1]",
                                "articles[0].title.headline[0]",
                                "articles[0].body[0].inlines[0].text",
                                "articles[0].contributor",
                                "articles[7].title")))
                .containsExactly(
                        Map.entry("", new JsonPlace(1, 1)),
                        Map.entry("date", new JsonPlace(1, 1)),
                        Map.entry("compilers[0].offices[1]", new JsonPlace(3, 34)),
                        Map.entry("articles[0].title.headline[0]", new JsonPlace(5, 15)),
                        Map.entry("articles[0].body[0].inlines[0].text", new JsonPlace(5, 29)),
                        Map.entry("articles[0].contributor", new JsonPlace(5, 5)),
                        Map.entry("articles[7].title", new JsonPlace(4, 15)));
    }

    @Test
    void inAnArchiveHaveItsLines() {
        String line = "{\"formatVersion\":\"1.0\",\"date\":\"2021-10-18\"}\n";
        List<JsonLine> lines = JsonLines.create()
                .read(new ByteArrayInputStream(("\n" + line + "{}\n").getBytes(StandardCharsets.UTF_8)))
                .toList();
        assertThat(lines.get(0).places(List.of("date"))).containsExactly(Map.entry("date", new JsonPlace(2, 31)));
        assertThat(lines.get(1).places(List.of("date"))).isEmpty();
    }
}
