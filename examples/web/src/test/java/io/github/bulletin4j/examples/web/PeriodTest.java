package io.github.bulletin4j.examples.web;

import static io.github.bulletin4j.examples.web.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.model.Title;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PeriodTest {

    @TempDir
    static Path data;

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(data, "--bulletin.max-period-issues=3");
        // Saved out of order; the last one takes a number that is taken.
        save(2, LocalDate.of(2025, 2, 1), "东港公司", Article.Kind.FEATURE);
        save(1, LocalDate.of(2025, 1, 1), "西港公司", Article.Kind.FEATURE);
        save(2, LocalDate.of(2025, 3, 31), "东港公司", Article.Kind.BRIEF);
        save(1, LocalDate.of(2026, 1, 5), "东港公司", Article.Kind.FEATURE);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theLedgerReadsThePeriodWithBothItsDaysAndNamesTheIssues() {
        JsonNode ledger = Server.json(server.get("/api/ledger?from=2025-01-01&to=2025-03-31"));
        assertThat(ledger.path("issues").asInt()).isEqualTo(3);
        JsonNode found = ledger.path("found").path(0);
        assertThat(found.path("finding").path("code").asString()).isEqualTo("ledger-duplicate");
        assertThat(found.path("id").asInt()).isEqualTo(3);
    }

    @Test
    void aLedgerOfAPeriodWithoutFaultsFindsNothing() {
        JsonNode ledger = Server.json(server.get("/api/ledger?from=2025-01-01&to=2025-03-30"));
        assertThat(ledger.path("issues").asInt()).isEqualTo(2);
        assertThat(ledger.path("found").size()).isZero();
    }

    @Test
    void theStatisticsCountWhatWasPublishedInThePeriodOfWhom() {
        JsonNode statistics = Server.json(server.get("/api/statistics?from=2025-01-01&to=2025-12-31"));
        assertThat(statistics.path("issues").asInt()).isEqualTo(3);
        assertThat(statistics.path("rows").toString())
                .isEqualTo("[{\"organization\":\"西港公司\",\"published\":1,\"briefs\":0},"
                        + "{\"organization\":\"东港公司\",\"published\":1,\"briefs\":1}]");
        assertThat(statistics.path("published").asInt()).isEqualTo(2);
        assertThat(statistics.path("briefs").asInt()).isEqualTo(1);
    }

    @Test
    void aPeriodWithTooManyIssuesIsRefused() {
        assertProblem(server.get("/api/ledger?from=2025-01-01&to=2026-12-31"), 422, "period-too-long");
        assertProblem(server.get("/api/statistics?from=2025-01-01&to=2026-12-31"), 422, "period-too-long");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        assertProblem(server.get("/api/ledger?from=2025-02-01&to=2025-01-31"), 400, "period");
        assertThat(server.get("/api/ledger?from=2025-02-01&to=2025-02-01").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPeriodWithoutADayOrWithWhatIsNoDayIsRefused() {
        assertThat(server.get("/api/ledger?from=2025-02-01").statusCode()).isEqualTo(400);
        assertThat(server.get("/api/statistics?from=2025-02-30&to=2025-03-01").statusCode())
                .isEqualTo(400);
    }

    private static void save(int number, LocalDate date, String contributor, Article.Kind kind) {
        Issue issue = Issue.builder(Series.of("某市", "港口简报"), IssueNumber.regular(date.getYear(), number), date)
                .compiledBy("办公室")
                .addArticle(Article.builder(Title.of("标题"))
                        .kind(kind)
                        .contributor(contributor)
                        .addParagraph("正文。")
                        .build())
                .build();
        assertThat(server.post("/api/issues", issue).statusCode()).isEqualTo(201);
    }
}
