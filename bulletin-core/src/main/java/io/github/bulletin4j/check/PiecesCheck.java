package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.Pieces;
import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.model.Link;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks {@link Pieces}. */
public final class PiecesCheck implements ConstraintValidator<Pieces, List<?>> {

    private static final String KEY = Pieces.class.getName() + ".";

    /** Made by the provider. */
    public PiecesCheck() {}

    @Override
    public boolean isValid(@Nullable List<?> value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Violations violations = new Violations(context);
        for (int i = 0; i < value.size(); i++) {
            Inline inline = (Inline) value.get(i);
            text(inline.text(), violations, i, "text");
            if (inline instanceof Link link) {
                text(link.target(), violations, i, "target");
                if (link.target() != null && !isAddress(link.target())) {
                    violations.saying(KEY + "link-target", null, i, "target");
                }
            }
        }
        return violations.end();
    }

    private static void text(@Nullable String text, Violations violations, int piece, String component) {
        if (text == null) {
            violations.saying(KEY + "required", null, piece, component);
        } else if (Characters.firstIllegal(text) >= 0) {
            violations.saying(KEY + "illegal-character", null, piece, component);
        }
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
