package io.github.bulletin4j.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Issue;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only ways that make equivalent documents may be compared. */
class DocumentWayTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void allWaysMakeTheSameDocument(int times) {
        Issue issue = InventedIssue.of(times);
        List<DocumentText.Paragraph> expected = DocumentText.of(document(new BulletinWay(issue)));
        assertThat(expected).hasSizeGreaterThan((60 + 5 * 13) * times);

        RenderWays.of(issue).forEach((name, way) -> {
            List<DocumentText.Paragraph> actual = DocumentText.of(document(way));
            for (int i = 0; i < Math.min(actual.size(), expected.size()); i++) {
                assertThat(actual.get(i)).as(name + ", paragraph " + i).isEqualTo(expected.get(i));
            }
            assertThat(actual).as(name).hasSameSizeAs(expected);
        });
    }

    private static byte[] document(DocumentWay way) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            way.write(out);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
