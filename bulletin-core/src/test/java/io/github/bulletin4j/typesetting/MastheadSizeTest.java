package io.github.bulletin4j.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.model.HouseStyle;
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
    void aLineIsSetAsLargeAsFitsTheWidth(String layout, Role role, int characters, double points) {
        boolean isOwner = role == Role.OWNER;
        assertThat(points(layout, isOwner ? characters : 0, isOwner ? 2 : characters, false, role))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"standard, 4, 36", "standard, 11, 36", "standard, 12, 34.5", "gbt9704, 4, 36", "gbt9704, 13, 34"})
    void anOwnerBelowTheNameIsNoLargerThanTheName(String layout, int characters, double points) {
        assertThat(points(layout, characters, 2, true, Role.OWNER)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        // The name keeps its size, and so does the owner.
        "standard, 4, 11, 42, 36",
        // The name is set smaller: the owner, which would fit in its size, is as small.
        "standard, 4, 12, 34.5, 34.5",
        "standard, 4, 16, 25.5, 25.5",
        "standard, 25, 16, 25.5, 25.5",
        "gbt9704, 25, 15, 29, 29"
    })
    void anOwnerIsNoLargerThanANameThatIsSetSmaller(
            String layout, int owner, int name, double ownerPoints, double namePoints) {
        for (boolean isBelow : new boolean[] {false, true}) {
            assertThat(points(layout, owner, name, isBelow, Role.NAME)).isEqualTo(namePoints);
            assertThat(points(layout, owner, name, isBelow, Role.OWNER))
                    .isEqualTo(isBelow ? Math.min(ownerPoints, namePoints) : ownerPoints);
        }
    }

    private static double points(String name, int ownerLength, int nameLength, boolean isBelow, Role role) {
        Layout layout = name.equals("standard") ? Layout.standard() : Layout.gbt9704();
        String title = "报".repeat(nameLength);
        Series series = ownerLength == 0 ? Series.of(title) : Series.of("办".repeat(ownerLength), title);
        HouseStyle style = HouseStyle.builder().ownerBelow(isBelow).build();
        Issue issue = SampleIssues.minimal().toBuilder()
                .series(series.withStyle(style))
                .build();
        return PrintedLines.of(issue, layout).stream()
                .filter(line -> line.part().role() == role)
                .findFirst()
                .orElseThrow()
                .points(layout);
    }
}
