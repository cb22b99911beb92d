package io.github.bulletin4j.html;

import io.github.bulletin4j.composition.ModelPath;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The identifiers of articles and appendices within a page, where the entries of a list of them lead. */
final class Anchors {
    private static final Pattern SECTION = Pattern.compile("(article|appendi)(?:ces|s)\\[(\\d+)].*");

    private final String prefix;

    Anchors(String prefix) {
        this.prefix = prefix;
    }

    /** The identifier of the article or the appendix that an element of the issue is part of, counted from 1; else null. */
    @Nullable
    String of(ModelPath path) {
        Matcher section = SECTION.matcher(path.toString());
        if (!section.matches()) {
            return null;
        }
        String kind = section.group(1).equals("article") ? "article-" : "appendix-";
        return prefix + kind + (Long.parseLong(section.group(2)) + 1);
    }
}
