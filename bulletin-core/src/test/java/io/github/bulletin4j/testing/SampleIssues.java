package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.ProseAppendix;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.model.Title;
import java.time.LocalDate;
import java.util.List;

/**
 * Issues to test with. All are invented, all are valid, none has a finding of any kind.
 *
 * <p>{@code Issue broken = SampleIssues.minimal().toBuilder().date(null).build();}
 */
public final class SampleIssues {

    private SampleIssues() {}

    /**
     * The least that is an issue: one article of one paragraph, one office, no recipients.
     *
     * @return the issue
     */
    public static Issue minimal() {
        return Issue.builder(Series.of("河口镇工作简报"), IssueNumber.regular(2023, 5), LocalDate.of(2023, 3, 9))
                .compiledBy("河口镇党政办公室")
                .addArticle(Article.of("春耕农资全部到位", "截至3月8日，全镇春耕所需化肥、种子全部到位。"))
                .build();
    }

    /**
     * An issue as most are: three articles of plain paragraphs, a table of submissions, two distribution lists.
     *
     * @return the issue
     */
    public static Issue typical() {
        return Issue.builder(
                        Series.of("青川市供水行业", "文明服务工作简报"), IssueNumber.regular(2022, 14, 158), LocalDate.of(2022, 7, 20))
                .compiledBy("青川市水务局宣传处", "文明办")
                .addArticle(Article.builder(new Title("夏季用水高峰到来", List.of("城北水厂提前检修机组保供水"), null))
                        .addParagraph("近日，城北水厂完成4台机组检修，日供水能力提高到12万吨。")
                        .addParagraph("下一步，水厂将实行“每日一报”，确保高峰期水压稳定。")
                        .build())
                .addArticle(Article.of("抄表员走进社区讲节水", "7月15日，20名抄表员走进6个社区，发放节水手册800份。"))
                .addArticle(Article.of("抢修队雨夜抢通主管道", "7月11日22:30，东街主管道因塌方破裂，抢修队3小时恢复供水。"))
                .addAppendix(statistics())
                .addDistributionList(DistributionList.report("青川市人民政府办公室", "青川市精神文明建设委员会"))
                .addDistributionList(DistributionList.send("市住建局", "市供水行业协会", "各供水企业"))
                .build();
    }

    /**
     * An issue in a style of its own that uses what {@link #full()} leaves out: a label in place of the number and the like.
     *
     * @return the issue
     */
    public static Issue further() {
        return FurtherIssue.create();
    }

    /**
     * An issue that uses every part of the model: all kinds of block, appendix and distribution list, all optional parts.
     *
     * @return the issue
     */
    public static Issue full() {
        return FullIssue.create();
    }

    /**
     * A supplement (增刊) with an appendix of text.
     *
     * @return the issue
     */
    public static Issue supplement() {
        return Issue.builder(Series.of("河口镇工作简报"), IssueNumber.supplement(2023, 1), LocalDate.of(2023, 6, 1))
                .compiledBy("河口镇党政办公室")
                .addArticle(Article.of("防汛责任人名单公布", "各村防汛责任人名单见附件，请各村张贴。"))
                .addAppendix(ProseAppendix.of("防汛责任人名单", "东村：王禾。", "西村：李苗。"))
                .addDistributionList(DistributionList.issue("各村民委员会"))
                .build();
    }

    /**
     * A special issue (特刊), which has a label instead of a number.
     *
     * @return the issue
     */
    public static Issue special() {
        return Issue.builder(
                        Series.of("青川市供水行业", "文明服务工作简报"), IssueNumber.special("节水宣传周特刊"), LocalDate.of(2022, 5, 15))
                .compiledBy("青川市水务局宣传处")
                .addArticle(Article.of("节水宣传周启动", "5月15日，节水宣传周启动仪式在中心广场举行。"))
                .colophon(Colophon.of(300))
                .build();
    }

    private static StatisticsAppendix statistics() {
        return new StatisticsAppendix(
                "来稿及刊用情况",
                ReportingPeriod.of(LocalDate.of(2022, 4, 1), LocalDate.of(2022, 6, 30)),
                "单位名称",
                false,
                List.of(
                        StatisticsRow.of("城北水厂", 6, 4, 1),
                        StatisticsRow.of("城南水厂", 3, 3, 0),
                        StatisticsRow.of("管网抢修中心", 0, 0, 0)));
    }
}
