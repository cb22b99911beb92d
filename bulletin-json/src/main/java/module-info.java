/** Bulletins as JSON, format 1.0: start with {@code io.github.bulletin4j.json.IssueJson}. */
module io.github.bulletin4j.json {
    requires transitive io.github.bulletin4j.core;
    requires static transitive org.jspecify;
    requires tools.jackson.core;
    requires transitive tools.jackson.databind;

    exports io.github.bulletin4j.json;

    provides tools.jackson.databind.JacksonModule with
            io.github.bulletin4j.json.BulletinModule;
}
