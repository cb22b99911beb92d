package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.Appendix;
import io.github.bulletin4j.model.Classification;
import io.github.bulletin4j.model.Compilers;
import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Marking;
import io.github.bulletin4j.model.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generated valid issues for properties with jqwik:
 *
 * <pre>{@code
 * @Property
 * void survivesTheRoundTrip(@ForAll("issues") Issue issue) { … }
 *
 * @Provide
 * Arbitrary<Issue> issues() {
 *     return IssueArbitraries.issues();
 * }
 * }</pre>
 *
 * <p>Every kind of number, block, inline, cell, column, appendix and distribution list occurs, every optional part is
 * sometimes absent.
 */
public final class IssueArbitraries {

    private static final Vocabulary WILD = Vocabulary.wild();

    private static final Vocabulary TIDY = Vocabulary.tidy();

    private IssueArbitraries() {}

    /**
     * Issues without any error, with text of all sorts: characters beyond the basic plane, quotes, blanks, tabs and line
     * feeds, and what XML treats specially. They may have warnings. No string is empty.
     *
     * @return the issues
     */
    public static Arbitrary<Issue> issues() {
        return issues(WILD);
    }

    /**
     * Issues of plain Chinese without a finding of any severity.
     *
     * @return the issues
     */
    public static Arbitrary<Issue> cleanIssues() {
        return issues(TIDY).map(IssueArbitraries::withNumberAndStyleForAll);
    }

    /**
     * Valid numbers of all kinds.
     *
     * @return the numbers
     */
    public static Arbitrary<IssueNumber> numbers() {
        return NumberArbitraries.numbers(WILD);
    }

    /**
     * House styles of all sorts.
     *
     * @return the styles
     */
    public static Arbitrary<HouseStyle> styles() {
        return new StyleArbitraries(WILD).styles();
    }

    /**
     * Issues with one chosen fault at any place that can have it, and nothing else to find.
     *
     * @param fault the fault
     * @return the issues with the path of the fault
     */
    public static Arbitrary<FaultyIssue> withFault(Fault fault) {
        return Combinators.combine(cleanIssues(), Arbitraries.longs())
                .as((issue, seed) -> fault.plant(issue, new Random(seed)));
    }

    private static Arbitrary<Issue> issues(Vocabulary words) {
        ArticleArbitraries articles = new ArticleArbitraries(words);
        FootArbitraries foot = new FootArbitraries(words);
        Arbitrary<List<Function<LocalDate, Appendix>>> appendices =
                new AppendixArbitraries(words).appendices().list().ofMaxSize(2);
        return Combinators.combine(
                        heads(words, articles),
                        articles.lists(),
                        appendices,
                        foot.distributions(),
                        foot.colophons().injectNull(0.4),
                        new ExtensionArbitraries(words).extensions())
                .as((issue, texts, added, distribution, colophon, extensions) -> issue.toBuilder()
                        .articles(texts)
                        .appendices(added.stream()
                                .map(appendix -> appendix.apply(issue.date()))
                                .toList())
                        .distribution(distribution)
                        .colophon(colophon)
                        .extensions(extensions)
                        .build())
                .withoutEdgeCases();
    }

    /** With a number, and in a style that has a place for all that an issue may say. */
    private static Issue withNumberAndStyleForAll(Issue issue) {
        HouseStyle style = StyleArbitraries.complete(issue.houseStyle());
        Series series = issue.series();
        IssueNumber number = issue.number() == null ? IssueNumber.regular(1) : issue.number();
        return issue.toBuilder()
                .series(new Series(series.owner(), series.name(), style))
                .number(number)
                .build();
    }

    private static Arbitrary<Issue> heads(Vocabulary words, ArticleArbitraries articles) {
        return Combinators.combine(
                        series(words),
                        Arbitraries.frequencyOf(
                                        Tuple.of(4, NumberArbitraries.numbers(words)),
                                        Tuple.of(1, NumberArbitraries.labelled(words)))
                                .injectNull(0.1),
                        NumberArbitraries.dates(),
                        compilers(words),
                        markings(words).injectNull(0.5),
                        articles.notes().injectNull(0.6),
                        contents(words).injectNull(0.6))
                .as((series, number, date, compilers, marking, note, contents) -> Issue.builder(
                                series, date.apply(number))
                        .number(number)
                        .compilers(compilers)
                        .marking(marking)
                        .editorNote(note)
                        .contents(contents)
                        .build());
    }

    private static Arbitrary<Series> series(Vocabulary words) {
        return Combinators.combine(
                        words.name().injectNull(0.3),
                        words.name(),
                        new StyleArbitraries(words).styles().injectNull(0.5))
                .as(Series::new);
    }

    private static Arbitrary<List<Compilers>> compilers(Vocabulary words) {
        Arbitrary<String> duties = Arbitraries.of("编", "编印", "主办");
        Arbitrary<Compilers> compilers = Combinators.combine(
                        Distinct.names(words, 3), duties.injectNull(0.2), Arbitraries.of(false, false, true))
                .as((offices, duty, before) -> new Compilers(offices, before ? null : duty, before ? duty : null));
        return compilers.list().ofMaxSize(2);
    }

    private static Arbitrary<Contents> contents(Vocabulary words) {
        return Combinators.combine(words.name(), words.name().list().ofMaxSize(2))
                .as(Contents::new);
    }

    private static Arbitrary<Marking> markings(Vocabulary words) {
        return Combinators.combine(
                        Arbitraries.of(Classification.class).injectNull(0.3),
                        Arbitraries.of("1年", "6个月", "长期").injectNull(0.4),
                        Arbitraries.of("特急", "加急").injectNull(0.5),
                        Arbitraries.strings().numeric().ofLength(6).injectNull(0.5),
                        words.name().injectNull(0.5))
                .as((level, term, urgency, copy, notice) ->
                        new Marking(level, level == null ? null : term, urgency, copy, notice));
    }
}
