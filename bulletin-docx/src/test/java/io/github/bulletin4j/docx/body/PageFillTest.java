package io.github.bulletin4j.docx.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.ParagraphFormat;
import org.junit.jupiter.api.Test;

/** A page of 22 lines of 624 twips, of which 230 are left over. */
class PageFillTest {
    private static final Layout LAYOUT = Layout.standard();
    private static final int PITCH = 624;
    private static final int HEIGHT = 13_958;
    private static final ParagraphFormat BODY = LAYOUT.format(Role.BODY);

    private final PageFill fill = new PageFill(LAYOUT, HEIGHT);

    private void lines(int count) {
        for (int i = 0; i < count; i++) {
            fill.line("一行", BODY);
        }
    }

    @Test
    void linesFillThePageAndThenTheNext() {
        lines(22);
        assertThat(fill.left()).isEqualTo(HEIGHT - 22 * PITCH);
        lines(1);
        assertThat(fill.left()).isEqualTo(HEIGHT - PITCH);
    }

    @Test
    void ofTwoDistancesTheLargerCounts() {
        fill.line("一行", BODY.toBuilder().after(Length.twips(300)).build());
        fill.line("一行", BODY.toBuilder().before(Length.twips(500)).build());
        assertThat(fill.used()).isEqualTo(2 * PITCH + 500);
    }

    @Test
    void whatIsKeptTogetherMovesTogether() {
        lines(21);
        fill.line("标题", BODY.toBuilder().keepWithNext(true).build());
        lines(1);
        assertThat(fill.used()).isEqualTo(2 * PITCH);
    }

    @Test
    void noDistanceStandsAtTheTopOfAPage() {
        lines(22);
        fill.line("一行", BODY.toBuilder().before(Length.twips(1000)).build());
        assertThat(fill.used()).isEqualTo(PITCH);
    }

    @Test
    void headerOfATableStandsOnEachOfItsPages() {
        fill.header(1000);
        for (int i = 0; i < 13; i++) {
            fill.row(1000);
        }
        assertThat(fill.used()).isEqualTo(2000);
    }

    @Test
    void whatIsNotCertainIsTakenOff() {
        fill.row(1000);
        assertThat(fill.left()).isEqualTo(HEIGHT - 1000 - PITCH / 4);
    }

    @Test
    void heightOfALineCountsWhatIsAroundIt() {
        ParagraphFormat headline = LAYOUT.format(Role.HEADLINE);
        assertThat(PageFill.height("标题", headline, LAYOUT)).isEqualTo(3 * PITCH);
    }
}
