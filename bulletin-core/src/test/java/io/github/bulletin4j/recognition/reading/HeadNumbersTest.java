package io.github.bulletin4j.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.IssueNumber.Combined;
import io.github.bulletin4j.model.IssueNumber.Regular;
import io.github.bulletin4j.model.IssueNumber.Special;
import io.github.bulletin4j.model.IssueNumber.Supplement;
import io.github.bulletin4j.recognition.Recognition;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of an issue is read in the forms that heads have it in. */
class HeadNumbersTest {
    static Stream<Arguments> numbers() {
        return Stream.of(
                Arguments.of("2025年第2期增刊", new Supplement(2025, 2)),
                Arguments.of("2025 年 第 2 期 增刊", new Supplement(2025, 2)),
                Arguments.of("2025年增刊第2期", new Supplement(2025, 2)),
                Arguments.of("〔2025〕增刊第2期", new Supplement(2025, 2)),
                Arguments.of("第11期（增刊）", new Supplement(2025, 11)),
                Arguments.of("第 11 期 （增刊）", new Supplement(2025, 11)),
                Arguments.of("专刊", new Special("专刊")),
                Arguments.of("防汛专刊", new Special("防汛专刊")),
                Arguments.of("第十一—十二期", new Combined(2025, 11, 12, null, null)),
                Arguments.of("第11-12期", new Combined(2025, 11, 12, null, null)),
                Arguments.of("2025年第11—12期（合刊）", new Combined(2025, 11, 12, null, null)),
                Arguments.of("2025年第3期（总第88期）", IssueNumber.regular(2025, 3, 88)),
                Arguments.of("2025年 第3期 （总第88期）", IssueNumber.regular(2025, 3, 88)),
                Arguments.of("2025 年第 3 期（总第 88 期）", IssueNumber.regular(2025, 3, 88)),
                Arguments.of("总第342期", IssueNumber.cumulative(342)),
                Arguments.of("总第 342 期", IssueNumber.cumulative(342)),
                Arguments.of("（第32期）", IssueNumber.regular(32)),
                Arguments.of("（ 第 32 期 ）", IssueNumber.regular(32)),
                Arguments.of("第三十二期", IssueNumber.regular(32)),
                Arguments.of("〔2021〕32号", IssueNumber.regular(2021, 32)),
                Arguments.of("〔2021〕 32 号", IssueNumber.regular(2021, 32)),
                Arguments.of("NO.12", IssueNumber.regular(12)),
                Arguments.of("No. 12", IssueNumber.regular(12)),
                Arguments.of("创刊号", new Regular(null, 1, null, "创刊号")),
                Arguments.of("试刊第3期", new Regular(null, 3, null, "试刊第3期")));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aNumberIsRead(String printed, IssueNumber number) {
        Issue read = read(printed).issue();
        assertThat(read.number()).isEqualTo(number);
        assertThat(read.series().name()).isEqualTo("文明服务工作简报");
        assertThat(read.compilers()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年第2期增刊", "第11期（增刊）", "〔2021〕32号", "NO.12", "（第32期）", "第十一—十二期", "专刊"})
    void aNumberIsPrintedAsItStood(String printed) {
        Issue read = read(printed).issue();
        assertThat(read.houseStyle().format(read.number(), read.date())).isEqualTo(printed);
    }

    private static Recognition read(String number) {
        return Recognizer.create()
                .recognize("青川市供水行业\n文明服务工作简报\n" + number + "\n青川市水务局编\t2025年3月6日\n水厂检修机组\n近日，水厂完成检修。\n");
    }
}
