package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.Appendix;
import io.github.bulletin4j.model.ProseAppendix;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.model.TableAppendix;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Appendices of the three kinds. */
final class AppendixArbitraries {

    private final Vocabulary words;
    private final BlockArbitraries blocks;

    AppendixArbitraries(Vocabulary words) {
        this.words = words;
        this.blocks = new BlockArbitraries(words);
    }

    /** Appendices for an issue of a date, their periods ending before it. */
    Arbitrary<Function<LocalDate, Appendix>> appendices() {
        Arbitrary<Function<LocalDate, ReportingPeriod>> periods =
                NumberArbitraries.periods().injectNull(0.4).map(period -> period == null ? date -> null : period);
        Arbitrary<Function<LocalDate, Appendix>> statistics = Combinators.combine(
                        words.name(), periods, words.name(), Arbitraries.of(true, false), rows())
                .as((title, period, header, totals, rows) ->
                        date -> new StatisticsAppendix(title, period.apply(date), header, totals, rows));
        Arbitrary<Function<LocalDate, Appendix>> tables = Combinators.combine(
                        words.name(), periods, new TableArbitraries(words).tables())
                .as((title, period, table) -> date -> new TableAppendix(title, period.apply(date), table));
        Arbitrary<Function<LocalDate, Appendix>> prose = Combinators.combine(words.name(), periods, blocks.bodies())
                .as((title, period, body) -> date -> new ProseAppendix(title, period.apply(date), body));
        return Arbitraries.oneOf(statistics, tables, prose);
    }

    private Arbitrary<List<StatisticsRow>> rows() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 50);
        Arbitrary<StatisticsRow> row = Combinators.combine(words.name(), counts, counts, counts)
                .as((name, rejected, published, briefs) ->
                        new StatisticsRow(name, rejected + published + briefs, published, briefs));
        return row.list().ofMinSize(1).ofMaxSize(4).map(rows -> {
            List<StatisticsRow> distinct = new ArrayList<>();
            for (StatisticsRow each : rows) {
                String name = each.organization() + "之" + (distinct.size() + 1);
                distinct.add(new StatisticsRow(name, each.submitted(), each.published(), each.briefs()));
            }
            return distinct;
        });
    }
}
