package io.github.bulletin4j.examples.embedding;

import static io.github.bulletin4j.testing.ValidationReportAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.testing.Fault;
import io.github.bulletin4j.testing.FaultyIssue;
import io.github.bulletin4j.testing.IssueArbitraries;
import io.github.bulletin4j.validation.ValidationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** How an application tests its own code with the library's sample data and assertions. */
class NewsDeskTest {
    private static final ReportingPeriod QUARTER =
            ReportingPeriod.of(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 6, 30));

    private final NewsDesk desk = new NewsDesk();

    @Test
    void takenStoriesAreArticlesAndAllAreCounted() {
        List<Story> stories =
                List.of(story("东河站", "东河站完成清淤", false), story("西河站", "西河站检修泵机", true), story("东河站", null, false));
        Issue may = desk.issue(IssueNumber.regular(2025, 5), LocalDate.of(2025, 5, 9), stories);
        Issue july = desk.issue(
                IssueNumber.regular(2025, 7), LocalDate.of(2025, 7, 4), List.of(story("东河站", "东河站通过验收", false)));
        Issue issue = desk.withStatistics(july, QUARTER, List.of(may), stories);
        assertThat(desk.check(issue)).isClean();
        assertThat(may.articles()).hasSize(2);
        assertThat(((StatisticsAppendix) issue.appendices().get(0)).rows())
                .containsExactlyInAnyOrder(StatisticsRow.of("东河站", 2, 1, 0), StatisticsRow.of("西河站", 1, 0, 1));
    }

    @Test
    void blankHeadlineOfAStoryIsFoundAtItsArticle() {
        Issue issue = desk.issue(
                IssueNumber.regular(2025, 5),
                LocalDate.of(2025, 5, 9),
                List.of(story("东河站", "东河站完成清淤", false), story("西河站", " ", false)));
        assertThat(desk.check(issue)).hasFinding("blank", "articles[1].title.headline[0]");
    }

    /** Whatever fault an issue has and wherever it is, it is not published. */
    @Property(tries = 50)
    void issueWithAnErrorIsNotPublished(@ForAll("faulty") FaultyIssue faulty) throws IOException {
        Path folder = Files.createTempDirectory("news");
        Path file = folder.resolve("issue.docx");
        assertThatThrownBy(() -> desk.publish(faulty.issue(), file)).isInstanceOf(ValidationException.class);
        assertThat(file).doesNotExist();
        Files.delete(folder);
    }

    @Provide
    Arbitrary<FaultyIssue> faulty() {
        return IssueArbitraries.withFault(Fault.BLANK);
    }

    private static Story story(String sender, String headline, boolean brief) {
        return new Story(sender, LocalDate.of(2025, 5, 6), headline, "5月6日，汛前检查全部完成。", brief);
    }
}
