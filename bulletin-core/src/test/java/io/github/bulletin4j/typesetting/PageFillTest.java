package io.github.bulletin4j.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of ten lines, in lines of ten twips. */
class PageFillTest {

    @ParameterizedTest
    @CsvSource({
        // The paragraph before a signature of two lines, and how many lines stand on the page that the signature ends.
        "WORD, 3, 5, 10",
        "LIBREOFFICE, 3, 5, 10",
        "WORD, 3, 6, 3",
        "LIBREOFFICE, 3, 6, 5",
        "WORD, 2, 7, 4",
        "LIBREOFFICE, 2, 7, 4",
        "WORD, 6, 3, 3",
        "LIBREOFFICE, 6, 3, 8"
    })
    void whatStaysWithTheNextMovesAsTheWordProcessorMovesIt(Manner manner, int lines, int above, int used) {
        PageFill fill = new PageFill(100, manner, null);
        fill.add(paragraph(above, false));
        fill.add(paragraph(lines, true));
        fill.add(paragraph(1, true));
        fill.add(paragraph(1, false));
        assertThat(fill.used()).isEqualTo(used * 10);
    }

    @ParameterizedTest
    @CsvSource({"4, 48, 1", "9, 98, 1", "10, 18, 2", "18, 98, 2", "19, 18, 3"})
    void aDividedRowHasItsEdgesOnEachPage(int lines, int used, int page) {
        PageFill fill = new PageFill(100, Manner.WORD, null);
        fill.add(new PageBlock(null, 0, lines, 10, 0, 0, false, false, 0, 4));
        assertThat(fill.used()).isEqualTo(used);
        assertThat(fill.page()).isEqualTo(page);
    }

    private static PageBlock paragraph(int lines, boolean keepsWithNext) {
        return new PageBlock(null, 0, lines, 10, 0, 0, keepsWithNext, false, 0, 0);
    }
}
