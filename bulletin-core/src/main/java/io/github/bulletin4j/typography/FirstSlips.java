package io.github.bulletin4j.typography;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps the first slip of each rule, so that a text of nothing but slips costs no more than another. */
final class FirstSlips implements Slips {

    private static final int RULES = TextRule.values().length;

    private @Nullable Slip @Nullable [] ofRules;

    @Override
    public void add(Slip slip) {
        if (ofRules == null) {
            ofRules = new @Nullable Slip[RULES];
        }
        Slip first = ofRules[slip.rule().ordinal()];
        if (first == null || Slip.ORDER.compare(slip, first) < 0) {
            ofRules[slip.rule().ordinal()] = slip;
        }
    }

    @Override
    public void clear() {
        ofRules = null;
    }

    @Override
    public List<Slip> inOrder() {
        return ofRules == null
                ? List.of()
                : Arrays.stream(ofRules)
                        .filter(Objects::nonNull)
                        .sorted(Slip.ORDER)
                        .toList();
    }
}
