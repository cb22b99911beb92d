package io.github.bulletin4j.examples.web.period;

import io.github.bulletin4j.examples.web.archive.IssueArchive;
import io.github.bulletin4j.examples.web.guard.RefusedException;
import io.github.bulletin4j.ledger.SeriesLedger;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.statistics.SubmissionStatistics;
import io.github.bulletin4j.statistics.SubmissionStatisticsBuilder;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads the archived issues of a period, both days included, against each other. */
@RestController
@RequestMapping("/api")
class PeriodController {

    private final IssueArchive archive;

    PeriodController(IssueArchive archive) {
        this.archive = archive;
    }

    @GetMapping("/ledger")
    LedgerAnswer ledger(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
        refuseTurned(from, to);
        SeriesLedger ledger = new SeriesLedger();
        LedgerAnswer.Sources sources = new LedgerAnswer.Sources();
        archive.read(from, to, archived -> ledger.add(sources.add(archived), archived.issue()));
        return sources.answer(ledger.check());
    }

    /** What was published of whom. What came in and was not published is known only to whoever received it. */
    @GetMapping("/statistics")
    StatisticsAnswer statistics(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
        refuseTurned(from, to);
        SubmissionStatisticsBuilder builder = SubmissionStatistics.builder(new ReportingPeriod(from, to));
        int[] issues = {0};
        archive.read(from, to, archived -> {
            issues[0]++;
            builder.addIssue(archived.issue());
        });
        return StatisticsAnswer.of(issues[0], builder.build());
    }

    private static void refuseTurned(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new RefusedException(
                    HttpStatus.BAD_REQUEST,
                    "period",
                    "The period ends before it begins",
                    "expected a last day from " + from + " on, got " + to);
        }
    }
}
