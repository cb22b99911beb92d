package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.bulletin4j.recognition.SeenParagraph;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields that draw have their text in their instruction. */
class EquationFieldTest {
    private static final String BEGIN = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private static final String SEPARATE = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static String text(String content) {
        byte[] document = new PlainPackage("<w:p>" + content + "</w:p>").bytes();
        return ((SeenParagraph) DocxReader.create().see(document).blocks().get(0)).text();
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String instruction(String text) {
        return "<w:r><w:instrText xml:space=\"preserve\">" + text + "</w:instrText></w:r>";
    }

    private static String field(String instruction, String result) {
        return BEGIN + instruction(instruction) + result + END;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eq \\o\\ac(○,5) | ⑤",
                " EQ \\o\\ac(○,21)| ○21",
                "EQ \\o\\ac(〇,20) | ⑳",
                "EQ \\o\\ac(○,○) | ○○",
                "eq \\o\\ac(△,急) | △急",
                "EQ \\* jc2 \\* \"Font:宋体\" \\* hps10 \\o\\ad(\\s\\up 9(yàn),堰) | 堰（yàn）",
                "EQ \\o\\ac(\\s\\up 9(yàn),堰) | 堰（yàn）",
                "eq \\o(\\s\\up 5(市委),\\s\\do 2(市府)) | 市委市府",
                "eq \\o\\ad(\\s\\up 6(市委),\\s\\do 2(市府)) | 市委市府",
                "EQ \\f(1,2) | 1/2",
                "EQ \\f(1;2) | 1/2",
                "EQ \\f(1,2,3) | 123",
                "EQ \\f(\\s\\up 8(甲),乙) | 甲/乙",
                "EQ \\r(3,x) | 3√x",
                "EQ \\r(x) | √x",
                "EQ \\l(甲,乙,丙) | 甲,乙,丙",
                "EQ \\a\\co2(12,34) | 12 34",
                "EQ \\i\\su(1,5,3) | ∑1 5 3",
                "EQ \\i(1,5,3) | ∫1 5 3",
                "EQ \\b(甲) | (甲)",
                "EQ \\b\\bc\\{(甲\\,乙) | {甲,乙}",
                "EQ \\b\\lc\\[\\rc\\](甲) | [甲]",
                "EQ \\b\\lc\\【(甲) | 【甲",
                "EQ \\x(框里的字) | 框里的字",
                "EQ \\x 2024年 | 2024年",
                "EQ 甲\\ | 甲\\",
                "EQ \\o 甲 | 甲",
                "EQ \\o(没有完 | 没有完"
            })
    void whatAFieldDrawsIsText(String instruction, String text) {
        String around = run("前") + "%s" + run("后");
        assertThat(text(around.formatted(field(instruction, "")))).isEqualTo("前" + text + "后");
        assertThat(text(around.formatted(
                        "<w:fldSimple w:instr='" + instruction + "'><w:r><w:rPr/></w:r></w:fldSimple>")))
                .isEqualTo("前" + text + "后");
    }

    @Test
    void aFieldThatHasAResultOrDrawsNothingIsItsResult() {
        assertThat(text(field("EQ \\f(1,2)", SEPARATE + run("果")) + field("PAGE", "") + field("EQUAL a", "")))
                .isEqualTo("果");
        assertThat(text("<w:fldSimple w:instr='EQ \\f(1,2)'>" + run("果") + "</w:fldSimple>"))
                .isEqualTo("果");
    }

    @Test
    void whatAFieldWithinTheInstructionGivesIsAPieceOfIt() {
        String five = field("=5", SEPARATE + run("5"));
        assertThat(text(BEGIN + instruction("EQ \\o\\ac(○,") + five + instruction(")") + END))
                .isEqualTo("⑤");
        String root = field("EQ \\r(2)", "");
        assertThat(text(BEGIN + instruction("EQ \\f(1,") + root + instruction(")") + END))
                .isEqualTo("1/√2");
    }

    @Test
    void fieldsWithinFieldsBeyondAllMeasureLoseNoText() {
        assertThat(text(BEGIN.repeat(300) + END.repeat(300) + run("字"))).isEqualTo("字");
        assertThat(text((BEGIN + SEPARATE).repeat(300) + run("字") + END.repeat(300)))
                .isEqualTo("字");
        assertThat(text(field("EQ " + "\\o(".repeat(1_200) + "字" + ")".repeat(1_200), "")))
                .contains("字");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\a", "\\a1", "\\bc\\(", "\\s\\up 9(甲)", "\\b(", "甲,"})
    void aLongInstructionTakesTimeAsItIsLong(String piece) {
        String instruction = "EQ " + piece.repeat(200_000) + "字";
        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(30), () -> text("<w:fldSimple w:instr='" + instruction + "'/>")))
                .contains("字");
    }
}
