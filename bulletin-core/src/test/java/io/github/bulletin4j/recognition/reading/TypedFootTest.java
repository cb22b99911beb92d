package io.github.bulletin4j.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Printing;
import io.github.bulletin4j.model.Recipient;
import io.github.bulletin4j.recognition.Leftover;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.testing.TypedDocument;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The foot as offices type it. */
class TypedFootTest {
    @ParameterizedTest
    @ValueSource(strings = {"山林县林业局办公室        2024年11月8日印发", "山林县林业局办公室　　2024年11月8日印发", "山林县林业局办公室\t2024年11月8日印发"})
    void blanksBetweenThePrintingOfficeAndItsDateAreMeantAsATab(String line) {
        Recognition read =
                TypedDocument.withArticle().line("报送：县委办，县政府办").line(line).read();
        assertThat(read.issue().colophon()).isNotNull();
        assertThat(read.issue().colophon().printing()).isEqualTo(Printing.of("山林县林业局办公室", LocalDate.of(2024, 11, 8)));
        assertThat(read.leftovers()).isEmpty();
    }

    @Test
    void aSemicolonBehindAListDividesNoRecipientsAndIsToldOf() {
        Recognition read = TypedDocument.withArticle()
                .line("报：市林业局、县委、县政府；")
                .line("发：各乡镇、县直各单位。")
                .read();
        assertThat(read.issue().distribution()).hasSize(2);
        assertThat(read.issue().distribution().get(0).recipients())
                .extracting(Recipient::organization)
                .containsExactly("市林业局", "县委", "县政府");
        assertThat(read.leftovers()).extracting(Leftover::text).containsExactly("报：市林业局、县委、县政府；");
    }

    @Test
    void semicolonsBetweenRecipientsDivideThem() {
        Recognition read = TypedDocument.withArticle()
                .line("报：市林业局；县委、县政府；")
                .line("发：各乡镇；县直各单位")
                .read();
        assertThat(read.issue().distribution().get(0).recipients())
                .extracting(Recipient::organization)
                .containsExactly("市林业局", "县委、县政府");
    }
}
