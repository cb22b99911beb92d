package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueBuilder;
import io.github.bulletin4j.model.Series;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assembles a whole issue from lines of which it is known what they are. */
public final class IssueAssembly {
    private IssueAssembly() {}

    /**
     * Assembles an issue.
     *
     * @param lines the lines in the order of the document
     * @param report takes what became which part, and what became none
     * @return the issue, in the house style that the lines speak for
     */
    public static Issue assemble(List<Line> lines, Report report) {
        Cursor cursor = new Cursor(lines);
        HeadReading head = new HeadReading(report);
        head.read(cursor);
        StyleGuess guess = StyleGuess.of(lines, head);
        HouseStyle style = guess.style();
        BlocksReading blocks = new BlocksReading(style, report);
        IssueBuilder issue = Issue.builder(Series.of("", ""), LocalDate.EPOCH)
                .number(head.number())
                .date(head.date())
                .compilers(head.compilers())
                .marking(head.marking());
        OpeningReading opening = new OpeningReading();
        opening.read(cursor, report, issue, lines);
        List<Article> articles = new ArticlesReading(style, report, blocks).read(cursor);
        issue.articles(articles).contents(opening.contents(articles, guess.builder()));
        new AppendixReading(style, report, blocks).read(cursor, issue);
        FootReading foot = new FootReading(style, head.approver(), report);
        while (cursor.hasNext()) {
            if (cursor.role() == null || !foot.read(cursor)) {
                late(cursor, report);
            }
        }
        foot.finish(issue);
        return issue.series(series(head, guess.style())).build();
    }

    @SuppressWarnings("NullAway") // what a draft lacks the rules say
    private static @Nullable Series series(HeadReading head, HouseStyle style) {
        boolean plain = style.equals(HouseStyle.standard());
        boolean named = head.owner() != null || head.name() != null || !plain;
        return named ? new Series(head.owner(), head.name(), plain ? null : style) : null;
    }

    /** What stands where such a part has no place. */
    private static void late(Cursor cursor, Report report) {
        Role role = cursor.role();
        report.left(cursor.next(), role == null ? "stands behind the foot" : "stands where no such part is expected");
    }
}
