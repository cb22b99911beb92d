package io.github.bulletin4j.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.recognition.reading.Recognizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line of which the issue prints a character otherwise is left over, and no other line. */
class LossesTest {

    private static List<Leftover> leftovers(String end) {
        return Recognizer.create()
                .recognize("山林简报\n第3期\n山林局办公室编\t2024年5月6日\n\n护林工作有序开展\n各乡镇开展了巡查。\n\n" + end)
                .leftovers();
    }

    @ParameterizedTest
    @ValueSource(strings = {"附件7\n巡查安排\n五月上旬巡查两次。\n", "附件九\n巡查安排\n五月上旬巡查两次。\n"})
    void aLabelThatTheIssuePrintsOtherwise(String appendix) {
        assertThat(leftovers(appendix))
                .singleElement()
                .satisfies(each -> assertThat(appendix).startsWith(each.text() + "\n"));
    }

    @Test
    void aDocumentThatIsPrintedAsItStandsLeavesNothing() {
        assertThat(leftovers("附件\n巡查安排\n五月上旬巡查两次。\n")).isEmpty();
        assertThat(leftovers("报：县委，县政府。\n责任编辑：周某\n")).isEmpty();
    }

    @Test
    void aLineThatStandsTwiceAndIsPrintedOnceIsLeftAndNoOtherOfItsCharacters() {
        List<Leftover> leftovers = Recognizer.create()
                .recognize("山林简报\n第3期\n山林局办公室编\t2024年5月6日\n目录\n山林动态\n★东乡开展巡查\n山林动态\n东乡开展巡查\n各乡镇开展了巡查。\n")
                .leftovers();
        assertThat(leftovers).extracting(Leftover::place).containsExactly("line 5");
    }
}
