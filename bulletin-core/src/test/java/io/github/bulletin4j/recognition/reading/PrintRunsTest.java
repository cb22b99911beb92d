package io.github.bulletin4j.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.testing.TypedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A print run at the end of a line of the foot is the print run. */
class PrintRunsTest {
    @ParameterizedTest
    @ValueSource(strings = {"编辑：周某  审核：吴某  共印30份", "编辑：周某　审核：吴某　（共印30份）", "编辑：周某\t审核：吴某\t印30份", "编辑：周某 审核：吴某 共印 30 份"})
    void behindThePeople(String line) {
        Recognition read =
                TypedDocument.withArticle().line("报送：县委办，县政府办").line(line).read();
        Colophon colophon = read.issue().colophon();
        assertThat(colophon).isNotNull();
        assertThat(colophon.printRun()).isEqualTo(30);
        assertThat(read.leftovers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"山林县林业局办公室\t2024年11月8日印发\t共印30份", "抄送：各乡镇，县直各单位　　共印30份"})
    void behindOtherLines(String line) {
        Recognition read =
                TypedDocument.withArticle().line("报送：县委办，县政府办").line(line).read();
        Colophon colophon = read.issue().colophon();
        assertThat(colophon).isNotNull();
        assertThat(colophon.printRun()).isEqualTo(30);
        assertThat(read.leftovers()).isEmpty();
    }

    @Test
    void inATextItIsText() {
        Recognition read =
                TypedDocument.withArticle().line("防火手册 共印30份").line("西乡修了路。").read();
        assertThat(read.issue().colophon()).isNull();
        assertThat(read.issue().articles().get(0).body()).hasSize(3);
    }
}
