package io.github.bulletin4j.typesetting;

import static io.github.bulletin4j.typesetting.PlannedIssues.LINE;
import static io.github.bulletin4j.typesetting.PlannedIssues.lines;
import static io.github.bulletin4j.typesetting.PlannedIssues.linesPerPage;
import static io.github.bulletin4j.typesetting.PlannedIssues.squeezing;
import static io.github.bulletin4j.typesetting.PlannedIssues.withFoot;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.layout.FootFormat;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.model.Issue;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The last page of text, tightened within the bound of the layout so that the foot does not stand alone on a page. */
class SqueezedPageTest {
    /** As many lines as fill two pages. */
    private static final int FULL = 34;

    @ParameterizedTest(name = "{0} lines, {1} recipients, at most {2} pt closer")
    @CsvSource({
        // 22 lines leave 11.5 pt of a page; a foot of one line and two rules is 35.3 pt high: 23.8 pt are to be found.
        "34, 1, 0, true",
        "34, 1, 1, true",
        "34, 1, 1.1, false",
        "34, 1, 5, false",
        "34, 2, 2.4, true",
        "34, 2, 2.5, false",
        "34, 9, 5, true",
        "12, 1, 0, true",
        "12, 1, 5, false"
    })
    void footStandsAloneOnlyWhereTheBoundIsTooLittle(int count, int recipients, double most, boolean alone) {
        for (Manner manner : Manner.values()) {
            PagePlan plan = squeezing(most).withManner(manner).plan(withFoot(lines(count), recipients));
            PlannedPage last = plan.pages().get(plan.pages().size() - 1);
            assertThat(last.isFootAlone()).isEqualTo(alone);
            assertThat(last.percent()).isEqualTo(100);
        }
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void onlyTheLastPageIsTightenedAndNoMoreThanNeeded(Manner manner) {
        PagePlan plan = squeezing(5).withManner(manner).plan(withFoot(lines(FULL), 1));
        assertThat(linesPerPage(plan, "articles[0].body")).containsExactly(12, 22);
        assertThat(pitches(plan.pages().get(0))).containsOnly(LINE);
        assertThat(pitches(plan.pages().get(1))).containsOnly(LINE - 22);
    }

    @ParameterizedTest
    @CsvSource({"33, 0", "34, 22", "35, 0", "11, 0"})
    void formatsSayWhichLinesStandCloser(int count, int closer) {
        Layout layout = Layout.standard().toBuilder()
                .foot(new FootFormat(Length.points(1), Length.points(1), Length.points(2)))
                .build();
        Issue issue = withFoot(lines(count), 1);
        assertThat(PrintedLines.of(issue, layout))
                .filteredOn(line -> line.format().line().twips(layout.grid()) < LINE)
                .hasSize(closer)
                .allMatch(line -> line.part().role() == Role.BODY);
    }

    /** The distances of the lines of text from each other. */
    private static List<Integer> pitches(PlannedPage page) {
        List<Integer> tops = page.lines().stream()
                .filter(line -> line.path().toString().startsWith("articles[0].body"))
                .map(line -> line.top().twips())
                .toList();
        return IntStream.range(1, tops.size())
                .mapToObj(i -> tops.get(i) - tops.get(i - 1))
                .toList();
    }
}
