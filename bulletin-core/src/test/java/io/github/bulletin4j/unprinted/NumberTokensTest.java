package io.github.bulletin4j.unprinted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTokensTest {
    private static final String LONGEST = "9".repeat(NumberTokens.LONGEST);

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1.50", "1E+2", "1E+999", "1E-999", "0E-5"})
    void aNumberIsReadAsItWasWritten(String number) {
        BigDecimal decimal = new BigDecimal(number);
        assertThat(NumberTokens.decimal(NumberTokens.of(decimal))).isEqualTo(decimal);
    }

    @Test
    void theLongestNumberIsRead() {
        assertThat(NumberTokens.integer(LONGEST)).isEqualTo(new BigInteger(LONGEST));
        assertThat(NumberTokens.integer("-" + LONGEST)).isEqualTo(new BigInteger("-" + LONGEST));
        assertThat(NumberTokens.decimal(LONGEST + ":5")).isEqualTo(new BigDecimal(new BigInteger(LONGEST), 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1:-1000", "1:1000", "1:-2147483648", "1:2147483647", "1:99999999999", "1", "1:", ":1", "x:1"})
    void aNumberThatIsLongerOrNoneIsRefused(String token) {
        assertThatIllegalArgumentException().isThrownBy(() -> NumberTokens.decimal(token));
        assertThatIllegalArgumentException().isThrownBy(() -> NumberTokens.decimal(LONGEST + "9:0"));
        assertThatIllegalArgumentException().isThrownBy(() -> NumberTokens.integer(LONGEST + "9"));
    }
}
