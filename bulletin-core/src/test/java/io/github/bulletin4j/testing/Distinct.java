package io.github.bulletin4j.testing;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;

/** Names of which no two are alike, told apart by the number at their end. */
final class Distinct {

    private Distinct() {}

    static Arbitrary<List<String>> names(Vocabulary words, int most) {
        return words.name().list().ofMinSize(1).ofMaxSize(most).map(names -> {
            List<String> distinct = new ArrayList<>();
            for (String name : names) {
                distinct.add(name + (distinct.size() + 1));
            }
            return distinct;
        });
    }
}
