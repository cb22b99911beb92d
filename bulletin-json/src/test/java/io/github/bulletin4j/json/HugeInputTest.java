package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Input that would take more memory or stack than a bulletin can need. */
class HugeInputTest {

    private static final IssueJson JSON =
            IssueJson.builder().maxDocumentBytes(4 << 20).build();

    @Test
    void stopsAtTheLimitOfAGigabyteOfBlanks() {
        Endless blanks = new Endless(' ', 1L << 30);
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(() -> JSON.read(blanks))
                .withMessage("line 1, column 1: expected a document of at most 4194304 bytes, got a longer one");
        assertThat(blanks.left).as("bytes never asked for").isGreaterThan((1L << 30) - (8 << 20));
    }

    @Test
    void stopsAtTheLimitOfAStringOf100Megabytes() {
        InputStream document = new SequenceInputStream(
                new ByteArrayInputStream("{\"formatVersion\": \"".getBytes(StandardCharsets.UTF_8)),
                new Endless('x', 100L << 20));
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(() -> JSON.read(document))
                .withMessageContaining("at most 4194304 bytes");
    }

    @Test
    void refusesAStringAboveTheLimit() {
        IssueJson json = IssueJson.builder().maxStringLength(1000).build();
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(() -> json.read(series("简".repeat(1001))))
                .withMessageContaining("series.name")
                .withMessageContaining("a document within the limits");
        assertThat(json.read(series("简".repeat(1000))).series().name()).hasSize(1000);
    }

    @Test
    void refusesTwentyThousandLevelsOfUnknownFields() {
        String nested = "{\"formatVersion\": \"1.1\", \"unknown\": " + "[".repeat(20_000) + "]".repeat(20_000) + "}";
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(() -> JSON.readResult(nested))
                .withMessageContaining("unknown")
                .withMessageContaining("depth (201)");
    }

    @Test
    void refusesAHundredThousandUnknownFields() {
        String document = "{\"formatVersion\": \"1.1\"" + ", \"a\": 0".repeat(100_000) + "}";
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(() -> JSON.readResult(document))
                .withMessageEndingWith("expected at most 1000 unknown fields, got more");
    }

    @Test
    void refusesTwentyThousandLevelsOfExtensions() {
        String nested =
                "{\"formatVersion\": \"1.0\", \"extensions\": " + "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_001);
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(() -> JSON.read(nested))
                .withMessageContaining("at most 100 deep");
    }

    @Test
    void refusesTwentyThousandLevelsInPlaceOfText() {
        String nested = "{\"formatVersion\": \"1.0\", \"date\": " + "[".repeat(20_000);
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(() -> JSON.read(nested))
                .withMessage("date (line 1, column 34): expected a date such as 2021-10-18, got a list");
    }

    @Test
    void refusesALongerDocumentThanToldTo() {
        IssueJson json = IssueJson.builder().maxDocumentBytes(55).build();
        assertThat(json.read(series("短")).series().name()).isEqualTo("短");
        assertThatExceptionOfType(JsonReadException.class).isThrownBy(() -> json.read(series("长".repeat(30))));
    }

    @Test
    void namesTheOptionThatIsWrong() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> IssueJson.builder().maxDepth(0))
                .withMessage("maxDepth must be at least 1, got 0");
    }

    private static String series(String name) {
        return "{\"formatVersion\":\"1.0\",\"series\":{\"name\":\"" + name + "\"}}";
    }

    private static final class Endless extends InputStream {
        private final int value;
        private long left;

        Endless(int value, long left) {
            this.value = value;
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? value : -1;
        }
    }
}
