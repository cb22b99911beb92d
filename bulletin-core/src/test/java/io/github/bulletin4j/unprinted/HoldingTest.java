package io.github.bulletin4j.unprinted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bulletin4j.model.Appendix;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.TableAppendix;
import io.github.bulletin4j.model.Text;
import org.junit.jupiter.api.Test;

class HoldingTest {

    /** Documents that were written before say these kinds by a point: another first kind would need another version. */
    @Test
    void aPointStandsForTheKindThatItHasAlwaysStoodFor() {
        assertThat(Holding.of(Block.class).kind(".")).isEqualTo(Paragraph.class);
        assertThat(Holding.of(Inline.class).kind(".")).isEqualTo(Text.class);
        assertThat(Holding.of(Appendix.class).kind(".")).isEqualTo(TableAppendix.class);
        assertThat(Holding.of(IssueNumber.class).kind(".")).isEqualTo(IssueNumber.Regular.class);
    }

    @Test
    void otherKindsAreNamed() {
        assertThat(Holding.of(Block.class).kind("Heading")).isEqualTo(Heading.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Holding.of(Block.class).kind("Runtime"))
                .withMessage("Block has no kind Runtime");
    }
}
