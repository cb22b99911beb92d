package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.LinkTargets;
import io.github.bulletin4j.model.Link;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks {@link LinkTargets} of the pieces of a paragraph. */
public final class LinkTargetsCheck implements ConstraintValidator<LinkTargets, List<?>> {

    /** Made by the provider. */
    public LinkTargetsCheck() {}

    @Override
    public boolean isValid(@Nullable List<?> value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Violations violations = new Violations(context);
        for (int i = 0; i < value.size(); i++) {
            if (value.get(i) instanceof Link link && link.target() != null && !isAddress(link.target())) {
                violations.at(null, i, "target");
            }
        }
        return violations.end();
    }

    /** Characters that no URI may hold but that are no blanks, such as Chinese ones, are those of an IRI (RFC 3987). */
    private static boolean isAddress(String target) {
        try {
            URI uri = new URI(target);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return switch (scheme) {
                case "http", "https" -> uri.getRawAuthority() != null;
                case "mailto" -> uri.getRawSchemeSpecificPart().indexOf('@') > 0;
                default -> false;
            };
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
