package io.github.bulletin4j.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Printing;
import io.github.bulletin4j.model.Recipient;
import io.github.bulletin4j.model.RecipientMarks;
import io.github.bulletin4j.recognition.Leftover;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.testing.TypedDocument;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void aSemicolonBehindAListDividesNoRecipientsAndAloneIsToldOf() {
        Recognition read = TypedDocument.withArticle()
                .line("报：市林业局、县委、县政府；")
                .line("发：各乡镇、县直各单位。")
                .read();
        assertThat(read.issue().distribution()).hasSize(2);
        assertThat(recipients(read, 0)).containsExactly("市林业局", "县委", "县政府");
        assertThat(recipients(read, 1)).containsExactly("各乡镇", "县直各单位");
        assertThat(read.leftovers())
                .containsExactly(new Leftover(
                        read.placements().get(read.placements().size() - 2).place(),
                        "；",
                        "ends the list; the house style prints 。"));
    }

    @Test
    void theMarkThatEndsAllListsIsTheStyles() {
        Recognition read =
                TypedDocument.withArticle().line("报：县委，县政府。").line("发：各乡镇。").read();
        assertThat(read.issue().houseStyle().recipients()).isEqualTo(new RecipientMarks("，", "。"));
        assertThat(read.leftovers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"县人大办。", "县人大办；"})
    void aMarkBehindTheLastRecipientInLinesIsNotOfItsName(String last) {
        Recognition read = TypedDocument.withArticle()
                .line("报：县委办")
                .line("县政府办")
                .line(last.substring(0, last.length() - 1))
                .line("发：各乡镇" + last.substring(last.length() - 1))
                .read();
        assertThat(recipients(read, 0)).containsExactly("县委办", "县政府办", "县人大办");
        assertThat(recipients(read, 1)).containsExactly("各乡镇");
    }

    @ParameterizedTest
    @CsvSource({"'报：县委办，县政府办，', '县人大办，县政协办'", "'报：县委办、县政府办、', 县人大办、县政协办。", "'报：县委办，县政府办，', '县人大办，县政协办；'"})
    void aListThatGoesOnInTheNextLineIsOne(String line, String next) {
        Recognition read =
                TypedDocument.withArticle().line(line).line(next).line("共印30份").read();
        assertThat(read.issue().distribution()).hasSize(1);
        assertThat(recipients(read, 0)).containsExactly("县委办", "县政府办", "县人大办", "县政协办");
        assertThat(read.issue().articles().get(0).body()).hasSize(1);
    }

    @Test
    void aSentenceBetweenListsIsNoRecipient() {
        Recognition read = TypedDocument.withArticle()
                .line("报：县委办，县政府办")
                .line("各乡镇要抓好落实。")
                .line("共印30份")
                .read();
        assertThat(read.issue().distribution()).isEmpty();
        assertThat(read.issue().articles().get(0).body()).hasSize(3);
    }

    private static List<String> recipients(Recognition read, int list) {
        return read.issue().distribution().get(list).recipients().stream()
                .map(Recipient::organization)
                .toList();
    }

    @Test
    void semicolonsBetweenRecipientsDivideThem() {
        Recognition read = TypedDocument.withArticle()
                .line("报：市林业局；县委、县政府；")
                .line("发：各乡镇；县直各单位")
                .read();
        assertThat(recipients(read, 0)).containsExactly("市林业局", "县委、县政府");
    }
}
