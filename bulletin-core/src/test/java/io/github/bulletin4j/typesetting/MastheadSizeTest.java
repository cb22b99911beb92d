package io.github.bulletin4j.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.composition.Composer;
import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.testing.SampleIssues;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known sizes: the text is 415.3 points wide in the standard layout, 442.2 in that of GB/T 9704. */
class MastheadSizeTest {

    @ParameterizedTest
    @CsvSource({
        // The usual size of an owner is 42 points: as long as it fits it keeps it.
        "standard, OWNER, 8, 42",
        "standard, OWNER, 9, 42",
        // Too long for its size, it has at most that of the name, 36 points.
        "standard, OWNER, 10, 36",
        "standard, OWNER, 11, 36",
        "standard, OWNER, 12, 34.5",
        "standard, OWNER, 13, 31.5",
        "standard, OWNER, 19, 21.5",
        // At half its size it would still be too long: several lines of the size of the name.
        "standard, OWNER, 20, 36",
        "standard, OWNER, 60, 36",
        "standard, NAME, 11, 36",
        "standard, NAME, 12, 34.5",
        "standard, NAME, 23, 18",
        "standard, NAME, 24, 36",
        "gbt9704, OWNER, 10, 42",
        "gbt9704, OWNER, 11, 36",
        "gbt9704, OWNER, 12, 36",
        "gbt9704, OWNER, 13, 34",
        "gbt9704, OWNER, 21, 21",
        "gbt9704, OWNER, 22, 36",
        "gbt9704, NAME, 12, 36",
        "gbt9704, NAME, 13, 34",
        "gbt9704, NAME, 24, 18",
        "gbt9704, NAME, 25, 36"
    })
    void aLineIsSetAsLargeAsFitsTheWidth(String name, Role role, int characters, double points) {
        Layout layout = name.equals("standard") ? Layout.standard() : Layout.gbt9704();
        ParagraphFormat fitted = MastheadSize.fit(line(role, "报".repeat(characters)), layout.format(role), layout);
        assertThat(fitted.em(layout.grid()) / 20.0).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"standard, 4, 36", "standard, 11, 36", "standard, 12, 34.5", "gbt9704, 4, 36", "gbt9704, 13, 34"})
    void anOwnerBelowTheNameIsNoLargerThanTheName(String name, int characters, double points) {
        Layout layout = name.equals("standard") ? Layout.standard() : Layout.gbt9704();
        ParagraphFormat usual = MastheadSize.belowName(layout.format(Role.OWNER), layout);
        ParagraphFormat fitted = MastheadSize.fit(line(Role.OWNER, "报".repeat(characters)), usual, layout);
        assertThat(fitted.em(layout.grid()) / 20.0).isEqualTo(points);
    }

    private static TextPart line(Role role, String text) {
        Issue issue = SampleIssues.minimal().toBuilder()
                .series(role == Role.OWNER ? Series.of(text, "简报") : Series.of(text))
                .build();
        TextPart[] found = new TextPart[1];
        Composer.compose(issue, part -> {
            if (part instanceof TextPart line && line.role() == role) {
                found[0] = line;
            }
        });
        return found[0];
    }
}
