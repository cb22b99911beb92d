package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.Issue;
import java.util.List;
import java.util.Random;

/** Issues of which parts are missing or empty, as a half-filled form would give them. */
public final class BrokenIssues {

    private BrokenIssues() {}

    /**
     * Takes one to six parts out of an issue, at any depth: a component becomes null, a list empty, a text empty.
     *
     * @param issue the issue
     * @param seed decides which
     * @return the issue without them
     */
    public static Issue breakUp(Issue issue, long seed) {
        Random random = new Random(seed);
        Issue broken = issue;
        for (int i = random.nextInt(6); i >= 0; i--) {
            List<Slot> slots = Slot.of(broken).stream()
                    .filter(slot -> !slot.path().endsWith("]") && !slot.type().isPrimitive())
                    .toList();
            Slot slot = slots.get(random.nextInt(slots.size()));
            boolean empty = slot.type() == String.class && random.nextInt(3) == 0;
            broken = slot.with().apply(empty ? "" : null);
        }
        return broken;
    }
}
