package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.HeadLine;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Label;
import io.github.bulletin4j.model.RecipientMarks;
import io.github.bulletin4j.model.Series;
import java.time.LocalDate;

/** The issue behind {@link SampleIssues#further()}. */
final class FurtherIssue {

    private FurtherIssue() {}

    static Issue create() {
        return Issue.builder(
                        Series.of("云岭市林业系统", "护林动态").withStyle(style()),
                        new IssueNumber.Regular(2025, 1, 1, "创刊号"),
                        LocalDate.of(2025, 4, 18))
                .compiledBy("云岭市林业局办公室")
                .addArticle(Article.of("清明护林无火情", "清明期间，全市出动护林员860人次，未发生火情。"))
                .build();
    }

    private static HouseStyle style() {
        return HouseStyle.builder()
                .number("〔{year}〕第{issue:000}期<（总第{cumulative}期）>")
                .supplement("〔{year}〕增刊第{issue}期")
                .head(HeadLine.centered("{number}"), HeadLine.of("{compilers}", null, "签发人：{approver}"))
                .ownerBelow(true)
                .date("{year:〇}年{month:一}月{day:一}日< {weekday}>")
                .articleNumber("{n:一}、")
                .articleNumberRestarts(true)
                .briefs(HouseStyle.Briefs.ARTICLE)
                .byline("（供稿：{contributor}<，撰稿：{authors}>）")
                .source("（来源：{source}）")
                .keywords("【{keywords}】")
                .contents("{n}.{headline}")
                .contentsByColumn(true)
                .appendixList(true)
                .appendixLabel("附件<{n}>")
                .recipients(new RecipientMarks("、", "。"))
                .label(Label.EDITOR, "责编")
                .label(Label.PRINT_RUN, "（共印{n:一}份）")
                .build();
    }
}
