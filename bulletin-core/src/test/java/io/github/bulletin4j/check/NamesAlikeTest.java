package io.github.bulletin4j.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesAlikeTest {

    @ParameterizedTest
    @CsvSource({
        "东港公司, 东港\u200B公司",
        "东港公司, 东港\u00AD公司",
        "东港公司, \uFEFF东港公司",
        "东港公司, 东港 公司",
        "东港公司, 东港\u3000公司",
        "金港公司, \uF90A港公司",
        "Café公司, Cafe\u0301公司",
        "买买提·艾力公司, 买买提\u2022艾力公司",
        "买买提·艾力公司, 买买提\u30FB艾力公司",
        "甲(总), 甲（总）",
        "ABC, ａｂｃ",
        "㈱东港, (株)东港"
    })
    void namesThatLookAlikeAreTheSame(String one, String other) {
        assertThat(Normalized.of(other)).isEqualTo(Normalized.of(one));
    }

    @ParameterizedTest
    @CsvSource({"东港公司, 西港公司", "甲（总）, 甲（分）", "Café公司, Cafe公司", "甲·乙, 甲乙"})
    void otherNamesAreNot(String one, String other) {
        assertThat(Normalized.of(other)).isNotEqualTo(Normalized.of(one));
    }
}
