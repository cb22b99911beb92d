package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.Credit;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Printing;
import io.github.bulletin4j.model.Recipient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Distribution lists of all kinds and colophons. */
final class FootArbitraries {

    private final Vocabulary words;

    FootArbitraries(Vocabulary words) {
        this.words = words;
    }

    /** Lists of different kinds in print order, no organisation twice. */
    Arbitrary<List<DistributionList>> distributions() {
        Arbitrary<List<List<Recipient>>> recipients =
                recipients().list().ofMinSize(1).ofMaxSize(3).list().ofSize(6);
        Arbitrary<List<DistributionList.Arrangement>> layouts =
                Arbitraries.of(DistributionList.Arrangement.class).list().ofSize(6);
        Arbitrary<Integer> kinds = Arbitraries.integers().between(0, 63);
        return Combinators.combine(kinds, layouts, recipients).as((chosen, layout, names) -> {
            List<DistributionList> lists = new ArrayList<>();
            for (DistributionList.Kind kind : DistributionList.Kind.values()) {
                int place = kind.ordinal();
                if ((chosen & 1 << place) != 0) {
                    lists.add(new DistributionList(kind, layout.get(place), distinct(names.get(place), kind.label())));
                }
            }
            return lists;
        });
    }

    private static List<Recipient> distinct(List<Recipient> recipients, String mark) {
        List<Recipient> distinct = new ArrayList<>();
        for (Recipient recipient : recipients) {
            distinct.add(new Recipient(recipient.organization() + mark + (distinct.size() + 1), recipient.units()));
        }
        return distinct;
    }

    private Arbitrary<Recipient> recipients() {
        Arbitrary<List<String>> units = Distinct.names(words, 3);
        return Combinators.combine(words.name(), Arbitraries.oneOf(Arbitraries.just(List.<String>of()), units))
                .as(Recipient::new);
    }

    Arbitrary<Colophon> colophons() {
        Arbitrary<String> person = words.name().injectNull(0.4);
        Arbitrary<List<String>> subjects = words.name().list().ofMaxSize(2);
        Arbitrary<List<Credit>> credits = Combinators.combine(words.name(), words.name())
                .as(Credit::new)
                .list()
                .ofMaxSize(2);
        Arbitrary<Printing> printings = Combinators.combine(
                        words.name(), Arbitraries.integers().between(0, 40_000).map(LocalDate::ofEpochDay))
                .as(Printing::new);
        return Combinators.combine(
                        subjects,
                        Arbitraries.integers().between(1, 5000).injectNull(0.3),
                        person,
                        person,
                        person,
                        person,
                        credits,
                        printings.injectNull(0.5))
                .as(Colophon::new);
    }
}
