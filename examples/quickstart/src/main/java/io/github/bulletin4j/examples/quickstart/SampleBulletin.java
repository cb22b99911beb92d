package io.github.bulletin4j.examples.quickstart;

import static io.github.bulletin4j.model.TableColumn.column;
import static io.github.bulletin4j.model.TableColumn.integer;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Marking;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableBlock;
import io.github.bulletin4j.model.Title;
import java.time.LocalDate;
import java.util.List;

/** An issue built in code, as an application would from its own data. */
final class SampleBulletin {
    /** A row of the application's own. */
    record Line(String name, int buses, int drivers) {}

    private SampleBulletin() {}

    static Issue issue() {
        return Issue.builder(
                        Series.of("临江市公共交通行业", "文明服务工作简报"),
                        IssueNumber.regular(2025, 9, 117),
                        LocalDate.of(2025, 9, 12))
                .compiledBy("临江市交通运输局宣传处", "文明办")
                .marking(Marking.builder().notice("内部资料 注意保存").build())
                .contents(Contents.standard())
                .addArticle(summerService())
                .addArticle(nightLines())
                .addArticle(Article.of("城南场站开展消防演练", "9月5日，城南场站组织58名驾驶员和站务员开展消防演练，全程用时11分钟。"))
                .addAppendix(statistics())
                .addDistributionList(DistributionList.report("临江市人民政府办公室", "临江市精神文明建设委员会"))
                .addDistributionList(DistributionList.send("市公安局交警支队", "市总工会"))
                .addDistributionList(DistributionList.issue("各公交企业", "各场站"))
                .colophon(Colophon.builder().printRun(80).editor("秦川").build())
                .build();
    }

    private static Article summerService() {
        return Article.builder(new Title("市交通运输局、市总工会联合部署", List.of("夏季高温期间公交服务保障工作", "取得阶段性成效"), null))
                .column("工作动态")
                .contributor("客运管理处")
                .addParagraph("入夏以来，全市公交系统以“车厢清凉、出行安心”为目标，投入空调车1260辆，日均发送乘客42.6万人次，" + "准点率达到98.7%，车厢温度投诉比去年同期下降31%。")
                .addBlock(Heading.of(1, "把车备足"))
                .addParagraph("各企业在6月底前完成全部空调系统检修，一是逐车登记故障，二是建立24小时抢修班组，三是按《夏季车辆技术标准》" + "逐项验收，做到“不带病上路”。")
                .addBlock(Heading.of(1, "把人照顾好"))
                .addParagraph("46个首末站全部设立“清凉驿站”，备有防暑药品和饮用水；对一线驾驶员实行错峰排班，每班连续驾驶不超过2小时。")
                .build();
    }

    private static Article nightLines() {
        Table lines = Table.of(
                List.of(new Line("夜1路", 8, 14), new Line("夜2路", 6, 11), new Line("夜5路", 5, 9)),
                column("线路", Line::name),
                integer("车辆数", Line::buses),
                integer("驾驶员数", Line::drivers));
        return Article.builder(Title.of("三条夜班线路延长运营时间"))
                .column("工作动态")
                .contributor("临江公交集团")
                .addParagraph("自8月1日起，夜1路、夜2路、夜5路末班车由22:30延至次日0:30，首月运送夜间乘客3.8万人次。")
                .addBlock(new TableBlock(
                        lines.toBuilder().caption("夜班线路运力").unit("辆、人").build()))
                .build();
    }

    private static StatisticsAppendix statistics() {
        return new StatisticsAppendix(
                "文明服务工作简报来稿及刊用情况",
                ReportingPeriod.of(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 8, 31)),
                "单位名称",
                true,
                List.of(
                        StatisticsRow.of("客运管理处", 9, 6, 2),
                        StatisticsRow.of("临江公交集团", 12, 7, 3),
                        StatisticsRow.of("城南场站", 4, 2, 1),
                        StatisticsRow.of("江北巴士公司", 0, 0, 0)));
    }
}
