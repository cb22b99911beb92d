package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.testing.SampleIssues;
import io.github.bulletin4j.text.PlainTextRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Documents that are changed at random end in an issue, or in one exception that says in one line what is wrong; none takes
 * long. {@code examples/fuzz.sh} runs many in little memory.
 */
class FuzzTest {
    /** How many documents are read; {@code -Dbulletin.fuzz.tries} says more. */
    private static final int TRIES = Integer.getInteger("bulletin.fuzz.tries", 2_000);

    /** Which documents: each has a number of its own, {@code -Dbulletin.fuzz.from} says from which on. */
    private static final int FROM = Integer.getInteger("bulletin.fuzz.from", 0);

    /** Far longer than any takes on a machine that has other work as well. */
    private static final int PATIENCE_SECONDS = 30;

    private static final int TOLD = 10_000;

    private static final List<Map<String, byte[]>> DOCUMENTS = documents();

    private int issues;
    private int worst;
    private long worstNanos;

    private static List<Map<String, byte[]>> documents() {
        DocxRenderer gbt = DocxRenderer.builder().layout(Layout.gbt9704()).build();
        byte[] full = DocxRenderer.create().render(SampleIssues.full());
        return Stream.of(
                        full,
                        gbt.render(SampleIssues.further()),
                        DocxRenderer.create().render(SampleIssues.minimal()),
                        gbt.render(EditedIssue.issue()),
                        StrippedDocument.of(full),
                        UsualDocument.bytes())
                .map(document -> new WordFile(document).parts())
                .toList();
    }

    @Test
    void whateverADocumentHoldsItIsReadOrRefusedInOneLine() throws InterruptedException {
        ExecutorService reader = Executors.newSingleThreadExecutor();
        List<String> faults = new ArrayList<>();
        try {
            for (int i = FROM; i < FROM + TRIES && faults.size() < 20; i++) {
                int number = i;
                try {
                    reader.submit(() -> read(number)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                } catch (ExecutionException e) {
                    faults.add(number + ": " + e.getCause() + where(e.getCause()));
                } catch (TimeoutException e) {
                    faults.add(number + ": takes longer than " + PATIENCE_SECONDS + " seconds");
                    break;
                }
                if ((i + 1) % TOLD == 0) {
                    tell(i + 1);
                }
            }
        } finally {
            reader.shutdownNow();
        }
        assertThat(faults).isEmpty();
        assertThat(issues).isPositive().isLessThan(TRIES);
    }

    private void read(int number) {
        byte[] document = FuzzedDocument.of(DOCUMENTS, new Random(number));
        DocxReader reader = DocxReader.create();
        long begin = System.nanoTime();
        try {
            Recognition read = (number % 2 == 0 ? reader : reader.rejectingChanges()).read(document);
            assertThat(read.issue()).isNotNull();
            if (number % 8 == 0) {
                assertThat(PlainTextRenderer.create().render(read.issue())).isNotNull();
            }
            issues++;
        } catch (DocxReadException e) {
            assertThat(e).hasMessageNotContaining("\n");
            assertThat(e.getMessage()).isNotBlank().hasSizeLessThan(1_000);
        }
        long taken = System.nanoTime() - begin;
        if (taken > worstNanos) {
            worstNanos = taken;
            worst = number;
        }
    }

    private static String where(Throwable cause) {
        return Stream.of(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("io.github.bulletin4j"))
                .limit(3)
                .map(frame -> " at " + frame)
                .reduce("", String::concat);
    }

    private void tell(int done) {
        System.out.printf(
                "%d documents, %d of them issues; the slowest, %d, took %d ms; in a heap of %d MiB%n",
                done,
                issues,
                worst,
                worstNanos / 1_000_000,
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
