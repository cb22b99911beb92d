package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.Extensions;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** An application's own data: everything that JSON can say, two levels deep. */
final class ExtensionArbitraries {

    private static final BigInteger LARGE = new BigInteger("123456789012345678901234567890");

    private final Vocabulary words;

    ExtensionArbitraries(Vocabulary words) {
        this.words = words;
    }

    Arbitrary<Extensions> extensions() {
        Arbitrary<@Nullable Object> leaves = leaves();
        Arbitrary<@Nullable Object> branches =
                Arbitraries.oneOf(objects(leaves), leaves.list().ofMaxSize(3).map(list -> (Object) list));
        Arbitrary<Extensions> some =
                objects(Arbitraries.oneOf(leaves, branches)).map(ExtensionArbitraries::wrap);
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(Extensions.none())), Tuple.of(1, some));
    }

    private Arbitrary<@Nullable Object> leaves() {
        return Arbitraries.oneOf(
                        words.name().map(value -> (Object) value),
                        Arbitraries.of(true, false).map(value -> (Object) value),
                        Arbitraries.longs().map(value -> (Object) value),
                        Arbitraries.of(LARGE, LARGE.negate()).map(value -> (Object) value),
                        Arbitraries.of(new BigDecimal("1.10"), new BigDecimal("-0.00001"), new BigDecimal("1E+3"))
                                .map(value -> (Object) value))
                .injectNull(0.1);
    }

    private Arbitrary<@Nullable Object> objects(Arbitrary<@Nullable Object> values) {
        return Arbitraries.maps(words.name(), values).ofMinSize(1).ofMaxSize(3).map(LinkedHashMap::new);
    }

    private static Extensions wrap(Object object) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        ((Map<?, ?>) object).forEach((name, value) -> values.put((String) name, value));
        return new Extensions(values);
    }
}
