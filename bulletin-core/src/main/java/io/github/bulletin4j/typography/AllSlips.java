package io.github.bulletin4j.typography;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Keeps every slip of some kind. */
final class AllSlips implements Slips {

    private final Predicate<Slip> kept;
    private final List<Slip> slips = new ArrayList<>();

    AllSlips(Predicate<Slip> kept) {
        this.kept = kept;
    }

    @Override
    public void add(Slip slip) {
        if (kept.test(slip)) {
            slips.add(slip);
        }
    }

    @Override
    public void clear() {
        slips.clear();
    }

    @Override
    public List<Slip> inOrder() {
        slips.sort(Slip.ORDER);
        return Collections.unmodifiableList(slips);
    }
}
