package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.typesetting.PagePlan;
import io.github.bulletin4j.typesetting.PagePlanner;
import io.github.bulletin4j.typesetting.PlannedLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of a printed bulletin, where one is at hand: planned in Word's manner, they are those that Word printed, in the layout that is made after it. */
class OriginalPagesTest {
    private static final Path FOLDER = Path.of("../../shared/seed");
    private static final Path ISSUE = FOLDER.resolve("bulletin-2021-32.json");
    private static final Path PRINTED = FOLDER.resolve("bulletin-2021-32.txt");

    @BeforeAll
    static void isAtHand() {
        assumeTrue(Files.isRegularFile(ISSUE) && Files.isRegularFile(PRINTED));
    }

    @Test
    void everyLineStandsOnItsPageAsPrinted() throws IOException {
        PagePlan plan =
                PagePlanner.of(Layout.standard()).plan(IssueJson.create().read(ISSUE));
        List<List<String>> pages = plan.pages().stream()
                .map(page -> page.lines().stream()
                        .map(PlannedLine::text)
                        .map(OriginalPagesTest::dense)
                        .toList())
                .toList();
        assertThat(pages).isEqualTo(printed());
    }

    /** A line that begins with a blank begins a page. */
    private static List<List<String>> printed() throws IOException {
        List<List<String>> pages = new ArrayList<>();
        for (String line : Files.readAllLines(PRINTED)) {
            if (line.isBlank()) {
                continue;
            }
            if (pages.isEmpty() || line.startsWith(" ")) {
                pages.add(new ArrayList<>());
            }
            pages.get(pages.size() - 1).add(dense(line));
        }
        return pages;
    }

    private static String dense(String text) {
        return text.replaceAll("[\\s\u3000]+", "");
    }
}
