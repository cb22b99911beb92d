package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.bulletin4j.testing.SampleIssues;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TruncationTest {

    private static final IssueJson JSON = IssueJson.create();

    @Test
    void everyPrefixIsRefusedAndNothingElseHappens() {
        String document = JSON.write(SampleIssues.full());
        for (int length = 0; length < document.lastIndexOf('}'); length++) {
            String prefix = document.substring(0, length);
            assertThat(catchThrowable(() -> JSON.read(prefix)))
                    .as("the first %d characters", length)
                    .isInstanceOf(JsonReadException.class);
        }
    }

    @Test
    void everyPrefixInBytesIsRefusedAndNothingElseHappens() {
        byte[] document = JSON.writeBytes(SampleIssues.full());
        int whole = new String(document, StandardCharsets.ISO_8859_1).lastIndexOf('}');
        for (int length = 0; length < whole; length++) {
            byte[] prefix = Arrays.copyOf(document, length);
            assertThat(catchThrowable(() -> JSON.readResult(prefix)))
                    .as("the first %d bytes", length)
                    .isInstanceOf(JsonReadException.class);
        }
    }

    @Test
    void everyWrongByteIsRefusedOrRead() {
        byte[] document = JSON.writeBytes(SampleIssues.full());
        for (int i = 0; i < document.length; i++) {
            byte[] changed = document.clone();
            changed[i] ^= (byte) (1 << i % 8);
            Throwable thrown = catchThrowable(() -> JSON.readResult(changed));
            if (thrown != null) {
                assertThat(thrown).as("byte %d changed", i).isInstanceOf(JsonReadException.class);
            }
        }
    }
}
