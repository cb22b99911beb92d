package io.github.bulletin4j.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.recognition.reading.Recognizer;
import io.github.bulletin4j.testing.ElementShare;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A part of which an issue has one, found twice, is not written over: what is found is in the issue or left over. */
class RepeatedPartsTest {

    private static String document(String head, String end, String foot) {
        return "山林简报\n第3期\n" + head + "\n山林局办公室编\t2024年5月6日\n\n护林工作有序开展\n各乡镇开展了巡查。\n" + end + "\n报：县委，县政府。\n" + foot
                + "\n";
    }

    private static Map<String, Integer> lost(String document) {
        return ElementShare.missing(document, Recognizer.create().recognize(document));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "（防火办 供稿）",
                "（防火办 供稿）\n（林场 供稿）",
                "（防火办）\n（林场日志）",
                "（防火办 供稿）\n（周某、吴某）\n（摘自某报）\n（摘自又一报）",
                "（周某 供稿）\n（防火办）\n（林场）\n（郑某）"
            })
    void linesInBracketsAtTheEndOfAnArticle(String end) {
        assertThat(lost(document("", end, ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "共印100份",
                "（共印100份）",
                "印 100 份",
                "共印100份\n共印250份",
                "责任编辑：周某　责任编辑：吴某",
                "责任编辑：周某\n责任编辑：吴某　电话：0000-1111111　电话：0000-2222222",
                "审核：周某　签发：吴某　签发：郑某",
                "主题词：护林　防火\n主题词：巡查",
                "山林局办公室\t2024年5月6日印发\n山林局\t2024年5月7日印发"
            })
    void linesOfTheFoot(String foot) {
        assertThat(lost(document("", "", foot))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"签发：周某, 责任编辑：吴某　签发：郑某", "2024年5月7日(星期二), ''", "2024年5月7日（星期五）, ''", "2024年5月7日 星期二, ''"})
    void linesOfTheHead(String head, String foot) {
        assertThat(lost(document(head, "", foot))).isEmpty();
    }
}
