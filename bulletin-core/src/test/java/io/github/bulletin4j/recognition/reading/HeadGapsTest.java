package io.github.bulletin4j.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Compilers;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.recognition.SeenLook.Alignment;
import io.github.bulletin4j.testing.TypedDocument;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blanks between the offices and the date of the head are read as the tab that they stand for. */
class HeadGapsTest {
    private static Recognition read(String line) {
        return TypedDocument.titled()
                .line(line)
                .title("护林工作有序开展")
                .line("各乡镇开展了巡查。")
                .read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "山林县林业局编\t2024年11月8日",
                "山林县林业局编          2024年11月8日",
                "山林县林业局编　　　2024年11月8日",
                "山林县林业局编\u00A0\u00A0\u00A02024年11月8日",
                "山林县林业局编 2024年11月8日",
                "山林县林业局编　2024年11月8日"
            })
    void officesAndDateAreToldApart(String line) {
        Issue issue = read(line).issue();
        assertThat(issue.compilers()).containsExactly(new Compilers(List.of("山林县林业局"), "编", null));
        assertThat(issue.date()).isEqualTo(LocalDate.of(2024, 11, 8));
        assertThat(issue.series().style()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"山林县林业局        2024年11月8日", "山林县林业局\t2024年11月8日"})
    void anOfficeNeedsNoWordForWhatItDoes(String line) {
        assertThat(read(line).issue().compilers()).containsExactly(new Compilers(List.of("山林县林业局"), null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年11月8日  星期五", "2024年11月8日　　（星期五）", "2024年 11月 8日"})
    void blanksWithinADateDivideNothing(String line) {
        Recognition read = read(line);
        assertThat(read.issue().compilers()).isEmpty();
        assertThat(read.issue().date()).isEqualTo(LocalDate.of(2024, 11, 8));
        assertThat(read.leftovers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年第8期    山林县林业局编    2024年11月8日", "2024年第8期\t山林县林业局编\t2024年11月8日"})
    void allOnOneLineAreThreeSlots(String line) {
        Issue issue = TypedDocument.empty()
                .line("山林简报", Alignment.CENTER, 48, "FF0000", true)
                .line(line)
                .title("护林工作有序开展")
                .line("各乡镇开展了巡查。")
                .read()
                .issue();
        assertThat(issue.compilers()).containsExactly(new Compilers(List.of("山林县林业局"), "编", null));
        assertThat(issue.date()).isEqualTo(LocalDate.of(2024, 11, 8));
    }
}
