package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.docx.parts.Relation;
import io.github.bulletin4j.hypertext.Address;
import io.github.bulletin4j.model.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the links of one document lead: equal targets are kept once. What is no address of http, https or mailto, which
 * Word might refuse to open, leads nowhere: its text alone is set. Use by one thread.
 */
public final class Links {
    private final Map<String, Relation> relations = new LinkedHashMap<>();

    /** No links. */
    public Links() {}

    /** The id of the relationship to where a link leads, or null. */
    @Nullable
    String relation(Link link) {
        String target = Address.of(link);
        if (target == null) {
            return null;
        }
        return relations
                .computeIfAbsent(target, key -> Relation.toLink("rIdLink" + (relations.size() + 1), key))
                .id();
    }

    /**
     * The relationships of the document to where its links lead.
     *
     * @return in the order of their first use
     */
    public List<Relation> relations() {
        return new ArrayList<>(relations.values());
    }
}
