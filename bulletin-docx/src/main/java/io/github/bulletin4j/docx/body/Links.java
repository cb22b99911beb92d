package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.docx.parts.Relation;
import io.github.bulletin4j.model.Link;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the links of one document lead: equal targets are kept once. What is no address of http, https or mailto, which
 * Word might refuse to open, leads nowhere: its text alone is set. Use by one thread.
 */
public final class Links {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final Map<String, Relation> relations = new LinkedHashMap<>();

    /** No links. */
    public Links() {}

    /** The id of the relationship to where a link leads, or null. */
    @Nullable
    String relation(Link link) {
        String target = target(link.target());
        if (target == null) {
            return null;
        }
        return relations
                .computeIfAbsent(target, key -> Relation.toLink("rIdLink" + (relations.size() + 1), key))
                .id();
    }

    /** The address in characters that every reader of packages takes: others are escaped. */
    private static @Nullable String target(@Nullable String given) {
        if (given == null) {
            return null;
        }
        try {
            URI uri = new URI(given);
            boolean known =
                    uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
            return known ? uri.toASCIIString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
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
