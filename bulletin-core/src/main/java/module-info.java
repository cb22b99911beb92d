/** The model of a bulletin (简报) and its rules: start with {@code io.github.bulletin4j.model.Issue}. */
@SuppressWarnings("module")
module io.github.bulletin4j.core {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;

    exports io.github.bulletin4j.composition;
    exports io.github.bulletin4j.constraint;
    exports io.github.bulletin4j.files to
            io.github.bulletin4j.docx,
            io.github.bulletin4j.json;
    exports io.github.bulletin4j.layout;
    exports io.github.bulletin4j.model;
    exports io.github.bulletin4j.validation;

    // Whoever validates reads the components of the records and makes the validators, without knowing this module.
    opens io.github.bulletin4j.constraint;
    opens io.github.bulletin4j.model;
}
