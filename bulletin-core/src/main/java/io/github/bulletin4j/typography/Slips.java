package io.github.bulletin4j.typography;

import java.util.List;

/** What takes slips while a text is read. */
interface Slips {

    /** Takes a slip. */
    void add(Slip slip);

    /** Forgets all: the text is read anew. */
    void clear();

    /** What was taken and is kept, by {@link Slip#ORDER}. */
    List<Slip> inOrder();
}
