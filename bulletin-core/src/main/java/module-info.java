/** The model of a bulletin (简报) and its rules: start with {@code io.github.bulletin4j.model.Issue}. */
module io.github.bulletin4j.core {
    requires static transitive org.jspecify;

    exports io.github.bulletin4j.composition;
    exports io.github.bulletin4j.model;
}
