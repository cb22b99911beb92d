package io.github.bulletin4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedFormsTest {

    @Test
    void aDateHasNoLeadingZero() {
        assertThat(HouseStyle.standard().format(LocalDate.of(2021, 10, 8))).isEqualTo("2021年10月8日");
    }

    @Test
    void thePeriodLeavesOutTheYearOfItsEndWhenItIsTheSame() {
        LocalDate july = LocalDate.of(2021, 7, 1);
        assertThat(ReportingPeriod.of(july, LocalDate.of(2021, 9, 30)).format()).isEqualTo("2021年7月1日——9月30日");
        assertThat(ReportingPeriod.of(july, LocalDate.of(2022, 1, 31)).format()).isEqualTo("2021年7月1日——2022年1月31日");
    }

    @Test
    void aPeriodWithoutAnEndIsOpen() {
        LocalDate july = LocalDate.of(2021, 7, 1);
        assertThat(new ReportingPeriod(july, null).format()).isEqualTo("2021年7月1日——");
        assertThat(new ReportingPeriod(null, july).format()).isEqualTo("——2021年7月1日");
        assertThat(new ReportingPeriod(null, null).format()).isEqualTo("——");
    }

    @Test
    void officesAndUnitsAreJoinedAsInPrint() {
        assertThat(Compilers.of("上海市邮政管理局党建办", "文明办").format()).isEqualTo("上海市邮政管理局党建办、文明办编");
        assertThat(Recipient.of("上海市邮政管理局", "各处室", "管理局", "文明办").format()).isEqualTo("上海市邮政管理局各处室、管理局、文明办");
    }

    @Test
    void headingsAreNumberedByLevel() {
        HeadingNumbering numbering = new HeadingNumbering();
        assertThat(numbering.format(Heading.of(1, "甲"))).isEqualTo("一、甲");
        assertThat(numbering.format(Heading.of(2, "乙"))).isEqualTo("（一）乙");
        assertThat(numbering.format(Heading.of(3, "丙"))).isEqualTo("1.丙");
        assertThat(numbering.format(Heading.of(4, "丁"))).isEqualTo("（1）丁");
        assertThat(numbering.format(new Heading(1, "序", Heading.Marker.NONE, false)))
                .isEqualTo("序");
        assertThat(numbering.format(Heading.of(1, "戊"))).isEqualTo("二、戊");
        assertThat(numbering.format(Heading.of(2, "己"))).isEqualTo("（一）己");
    }

    @Test
    void numeralsCountBeyondTen() {
        assertThat(List.of(1, 10, 11, 20, 100, 105, 110, 111, 1001, 9999, 10000))
                .extracting(ChineseNumeral::of)
                .containsExactly("一", "十", "十一", "二十", "一百", "一百零五", "一百一十", "一百一十一", "一千零一", "九千九百九十九", "10000");
    }
}
