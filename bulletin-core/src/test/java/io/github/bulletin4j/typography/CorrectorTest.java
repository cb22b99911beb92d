package io.github.bulletin4j.typography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.constraint.TextKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectorTest {

    private static final Set<String> ALL =
            Arrays.stream(TextRule.values()).map(TextRule::code).collect(Collectors.toSet());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "汛情通报指出,水位上涨。|汛情通报指出，水位上涨。",
                "指挥部要求: 加强巡查。|指挥部要求：加强巡查。",
                "会商结束 , 各组返回。|会商结束，各组返回。",
                "办公自动化(OA)系统|办公自动化（OA）系统",
                "新片《Night River (夜河)》|新片《Night River（夜河）》",
                "(通讯员)报道|（通讯员）报道",
                "气温(℃)偏高|气温（℃）偏高",
                "堤防已经加固.|堤防已经加固。",
                "依据河办[2025]7号执行|依据河办[2025]7号执行",
                "依据河办(2025)7号执行|依据河办〔2025〕7号执行",
                "依据河办(2025)执行|依据河办（2025）执行",
                "本刊[2025]第7期|本刊[2025]第7期",
                "答案--坚持|答案--坚持",
                "沙袋、绳索……等|沙袋、绳索……等",
                "队长说:\"出发.\"。|队长说：“出发。”",
                "一.加强领导|一、加强领导",
                "二十一.加强领导|二十一、加强领导",
                "二〇二四.加强领导|二〇二四.加强领导",
                "堤防已经加固.下一步|堤防已经加固.下一步",
                "约翰.史密斯到访|约翰.史密斯到访",
                "大堤合龙。。|大堤合龙。",
                "抢险完成，。|抢险完成。",
                "各村警惕，,严防|各村警惕，严防",
                "巡查堤防、，清理河道|巡查堤防、，清理河道",
                "队长说：“出发。”。|队长说：“出发。”",
                "胜利了！！！！|胜利了！！！",
                "沙袋、绳索......|沙袋、绳索……",
                "沙袋、绳索...等|沙袋、绳索...等",
                "沙袋、绳索……。|沙袋、绳索……",
                "沙袋、绳索。。。等|沙袋、绳索。。。等",
                "沙袋、绳索…。等|沙袋、绳索…。等",
                "一.）组|一.）组",
                "开展清河”和\"护堤\"行动|开展清河”和\"护堤\"行动",
                "查看? (见附件)|查看？（见附件）",
                "定于上午9：30开始|定于上午9:30开始",
                "8：30—11：30|8:30—11:30",
                "产值1，200，050元|产值1,200,050元",
                "25-30岁|25～30岁",
                "占10%-15%|占10%～15%",
                "到场4千人|到场4千人",
                "“取药！”。村民说|“取药！”村民说",
                "以“取药！”。村民说|以“取药！”。村民说",
                "（一）、加强领导|（一）加强领导",
                "(一)、加强领导|（一）加强领导",
                "1.、加强领导|1.加强领导",
                "他看了看…没有|他看了看……没有",
                "开展\"清河\"行动|开展“清河”行动",
                "落实'河长'责任|落实“河长”责任",
                "他说：“做到\"三个到位\"。”|他说：“做到‘三个到位’。”",
                "开展“清河\"行动|开展“清河”行动",
                "开展\"清河”行动|开展“清河”行动",
                "开展\"清河行动|开展\"清河行动",
                "分为（甲、乙)两路|分为（甲、乙）两路",
                "分为(甲、乙）两路|分为（甲、乙）两路",
                "现场(共12处已经结束|现场(共12处已经结束",
                "印发《防汛预案。|印发《防汛预案。",
                "出动 85 人|出动85人",
                "开展 “清河” 行动|开展“清河”行动",
                "二0二四年|二〇二四年",
                "二零二四年|二〇二四年",
                "2024年06月02日|2024年6月2日",
                "定于０６月|定于6月",
                "增长１２．５％|增长12.5%",
                "5月~9月|5月—9月",
                "8~12人|8～12人",
                "10 ~ 15人|10～15人",
                "10~15年|10~15年",
                "2021~2025年|2021—2025年",
                "8:00~9:00|8:00—9:00",
                "换装6\"屏幕，使用\"新型\"设备|换装6\"屏幕，使用“新型”设备",
                "开展\"清河\"行动\"|开展\"清河\"行动\"",
                "推广\"12345\"热线，换装6\"屏幕|推广\"12345\"热线，换装6\"屏幕",
                "\"位于120°30'20\"附近\"的点|“位于120°30'20\"附近”的点",
                "他说：\"要做到\"三个到位\"。\"|他说：\"要做到\"三个到位\"。\"",
                "他说：\"要把\"三查\"做好\"|他说：\"要把\"三查\"做好\"",
                "他说：\"出发。\"大家鼓掌。他又说：\"好。\"|他说：“出发。”大家鼓掌。他又说：“好。”",
                "\"河长\"与\"警长\"协作|“河长”与“警长”协作",
                "做到\"应转尽转\"、\"应救尽救\"|做到“应转尽转”、“应救尽救”",
                "开展\"清河\"专项，推行\"护堤\"模式|开展“清河”专项，推行“护堤”模式",
                "\"“混”\"|\"“混”\"",
                "\"‘混’\"|“‘混’”",
                "“\"混\"”|“‘混’”",
                "‘\"混\"’|‘\"混\"’",
                "标题title=\"中文\"|标题title=\"中文\"",
                "附件为报表(1).xlsx|附件为报表(1).xlsx",
                "附件为报表(1)终稿.xlsx|附件为报表(1)终稿.xlsx",
                "(见报表.xlsx)请核|（见报表.xlsx）请核",
                "见附件报表.xlsx,请核|见附件报表.xlsx，请核",
                "存于E:\\文件,甲\\乙|存于E:\\文件,甲\\乙",
                "存于E:\\文件,请核|存于E:\\文件,请核",
                "存于src/主,要.java|存于src/主,要.java",
                "甲/乙(含丙)/丁|甲/乙（含丙）/丁",
                "返回{\"a\":\"中\"}格式|返回{\"a\":\"中\"}格式",
                "数据[\"甲\",\"乙\"]格式|数据[\"甲\",\"乙\"]格式",
                "函数f(x)为增函数|函数f(x)为增函数",
                "按A(1)组巡查|按A(1)组巡查",
                "调用print(\"中文\")函数|调用print(\"中文\")函数",
                "访问http://a.example/中文,c?x=(1)和|访问http://a.example/中文,c?x=(1)和",
                "访问http://a.example/form,填写表格|访问http://a.example/form，填写表格",
                "（见附件1.)请各村执行|（见附件1.）请各村执行",
                "（见附件，.）请各村执行|（见附件，.）请各村执行",
                "Word\u200B,文档|Word，文档",
                "总额１０，０００元|总额10,000元",
                "电话０５７１－８８８８|电话0571-8888",
                "定于２０２５／３／５|定于2025/3/5",
                "定于１２：３０开始|定于12:30开始",
                "第５，６，７期|第５，６，７期",
                "１－３月|１－３月",
                "10，０００元|10，０００元",
                "一.查堤。二.查闸。三.查涵。|一、查堤。二、查闸。三、查涵。",
                "一.五倍|一.五倍",
                "增长 12 %|增长12%",
                "English 12 % of people|English 12 % of people",
                "请登录https://example.org/a,b查看,谢谢。|请登录https://example.org/a,b查看，谢谢。"
            })
    void followsASuggestionWhereThereIsOneRightForm(String wrong, String right) {
        assertThat(Corrector.correct(wrong, TextKind.RUNNING, ALL)).isEqualTo(right);
    }

    @Property(tries = 5000)
    void leavesNothingThatCouldBeCorrected(@ForAll("texts") String text, @ForAll TextKind kind) {
        String corrected = Corrector.correct(text, kind, ALL);
        assertThat(Proofreader.read(corrected, kind, false)).allMatch(slip -> slip.suggestion() == null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"会议，\u200B,强调", "大堤合龙。\u200B。好", "会议\u200B,强调", "Word\u200B,文档", "Word ,\u200B文档"})
    void takesACharacterThatNobodySeesOnlyWhereAFindingSpeaksOfIt(String text) {
        Set<String> others =
                ALL.stream().filter(code -> !code.equals("stray-blank")).collect(Collectors.toSet());
        assertThat(Corrector.correct(text, TextKind.RUNNING, others)).contains("\u200B");
        assertThat(Proofreader.read(text, TextKind.RUNNING, false))
                .anyMatch(slip -> slip.rule() == TextRule.STRAY_BLANK
                        && text.startsWith("\u200B", slip.from())
                        && slip.to() == slip.from() + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"报表(\u202E1).xlsx", "E:\\文件\u202E\\甲", "{\"a\": \"\u202E\"}", "[\"\u202E\"]"})
    void findsWhatTurnsTheTextRoundInNamesPathsAndCodeToo(String text) {
        assertThat(Proofreader.read(text, TextKind.RUNNING, false))
                .anyMatch(slip -> slip.rule() == TextRule.BIDI_CONTROL);
    }

    @Property(tries = 5000)
    void changesNothingButThePlacesOfFindings(@ForAll("texts") String text, @ForAll TextKind kind) {
        List<Slip> slips = Proofreader.read(text, kind, false);
        String once = Corrector.apply(List.of(text), slips, ALL).get(0);
        if (slips.stream().allMatch(slip -> slip.suggestion() == null)) {
            assertThat(once).isSameAs(text);
        } else {
            assertThat(once).isNotEqualTo(text);
        }
        assertThat(slips).allSatisfy(slip -> {
            assertThat(slip.from()).isBetween(0, slip.to() - 1);
            assertThat(slip.to()).isLessThanOrEqualTo(text.length());
            assertThat(slip.suggestion()).isNotEqualTo(text.substring(slip.from(), slip.to()));
        });
    }

    @Property(tries = 2000)
    void theFirstSlipOfEachRuleIsTheFirstOfAll(@ForAll("texts") String text, @ForAll TextKind kind) {
        List<Slip> expected = new ArrayList<>();
        for (Slip slip : Proofreader.read(text, kind, false)) {
            if (expected.stream().noneMatch(other -> other.rule() == slip.rule())) {
                expected.add(slip);
            }
        }
        assertThat(Proofreader.first(text, kind, false)).isEqualTo(expected);
    }

    @Property(tries = 1000)
    void correctsTheNamedCodesOnly(@ForAll("texts") String text) {
        assertThat(Corrector.correct(text, TextKind.RUNNING, Set.of())).isSameAs(text);
        String spaced = Corrector.correct(text, TextKind.RUNNING, Set.of("stray-blank", "digit-spacing"));
        assertThat(withoutBlanks(spaced)).isEqualTo(withoutBlanks(text));
    }

    @Example
    void leavesRightSentencesAlone() throws IOException {
        assertThat(JudgedSentence.own())
                .filteredOn(sentence -> sentence.codes().isEmpty())
                .hasSizeGreaterThan(100)
                .allSatisfy(sentence -> assertThat(Corrector.correct(sentence.text(), sentence.kind(), ALL))
                        .isSameAs(sentence.text()));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[ \u00A0\u3000\u200B]", "");
    }

    @Provide
    Arbitrary<String> texts() {
        String pieces = "，,。.；;：:！!？?、（()）《》“”‘’\"'「」…·—～~0０3１二〇零○％%年月日等表图 \u00A0\u3000\u200B\n中文aO𠮷@/w{}<>";
        List<String> characters =
                pieces.codePoints().mapToObj(Character::toString).toList();
        return Arbitraries.of(characters).list().ofMaxSize(14).map(list -> String.join("", list));
    }
}
