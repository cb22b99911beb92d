package io.github.bulletin4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtensionsTest {
    @Test
    void wholeNumbersAreEqualHoweverTheyAreGiven() {
        Extensions number = new Extensions(Map.of("n", 100L));
        assertThat(new Extensions(Map.of("n", 100))).isEqualTo(number);
        assertThat(new Extensions(Map.of("n", new BigInteger("100")))).isEqualTo(number);
        assertThat(new Extensions(Map.of("n", new BigDecimal("100")))).isEqualTo(number);
        assertThat(new Extensions(Map.of("n", new BigDecimal("1.10"))).values())
                .containsEntry("n", new BigDecimal("1.10"));
        assertThat(new Extensions(Map.of("n", new BigDecimal("36893488147419103232"))).values())
                .containsEntry("n", new BigInteger("36893488147419103232"));
    }

    @Test
    void whatJsonCannotSayIsRefusedWithItsPath() {
        assertThatThrownBy(() -> new Extensions(Map.of("a", List.of(1, Double.NaN))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("extensions.a[1] must be a finite number, got NaN");
        assertThatThrownBy(() -> new Extensions(Map.of("a", new Object())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("extensions.a must be a value that JSON has, got java.lang.Object");
    }

    @Test
    void nestedTooDeepIsRefused() {
        Object nested = 1L;
        for (int i = 0; i < 98; i++) {
            nested = Arrays.asList(nested);
        }
        assertThat(new Extensions(Map.of("a", nested)).isEmpty()).isFalse();
        Object deeper = Arrays.asList(Arrays.asList(nested));
        assertThatThrownBy(() -> new Extensions(Map.of("a", deeper))).hasMessageContaining("at most 100 deep");
    }
}
