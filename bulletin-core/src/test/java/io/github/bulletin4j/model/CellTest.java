package io.github.bulletin4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTest {

    @Test
    void aCellOfATextOrANumberThatIsMissingIsAnEmptyOne() {
        assertThat(new Cell(new CellValue.TextValue(null), 1, 1)).isEqualTo(Cell.empty());
        assertThat(new Cell(new CellValue.NumberValue(null), 2, 1))
                .isEqualTo(Cell.empty().spanning(2, 1));
    }

    @Test
    void anEmptyTextIsNoMissingOne() {
        assertThat(Cell.of("")).isNotEqualTo(Cell.empty());
        assertThat(Cell.of("").value()).isEqualTo(new CellValue.TextValue(""));
    }
}
