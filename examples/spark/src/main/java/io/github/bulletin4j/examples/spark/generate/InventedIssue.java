package io.github.bulletin4j.examples.spark.generate;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.ArticleBuilder;
import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueBuilder;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.model.Title;
import java.util.SplittableRandom;

/** Invents an issue, now and then with one planted fault. The same plan and index, the same issue. */
final class InventedIssue {

    private static final int PARAGRAPHS = 2;
    private static final int SENTENCES = 3;

    /** So many days before its place in the order, an issue has a wrong date. */
    private static final int EARLIER = 90;

    /** Of so many issues, one has each of the faults. */
    private static final int RARE = 400;

    private static final String[] COLUMNS = {"工作动态", "基层风采", "经验交流", null};

    private final int articles;
    private final Plan.Place place;
    private final SplittableRandom random;
    private final InventedText text;
    private final int fault;

    InventedIssue(Plan plan, int articles, long index) {
        this.articles = articles;
        place = plan.place(index);
        random = new SplittableRandom(31 * index + 7);
        text = new InventedText(random);
        fault = random.nextInt(RARE);
    }

    /** Whether a line that is no issue stands in its place; its number is then missing. */
    boolean isUnreadable() {
        return fault == 0;
    }

    Issue issue() {
        IssueBuilder issue = Issue.builder(series(), place.date())
                .number(number())
                .addDistributionList(DistributionList.report("市人民政府办公室"));
        if (fault != 1) {
            issue.compiledBy("市水务局宣传处");
        }
        if (fault == 2) {
            issue.contents(Contents.standard());
        }
        if (fault == 3) {
            issue.date(place.date().minusDays(Math.min(place.date().getDayOfYear() - 1, EARLIER)));
        }
        for (int i = 0; i < articles; i++) {
            issue.addArticle(article(i));
        }
        return issue.build();
    }

    private Series series() {
        Series series = Series.of("临江市第" + (place.series() + 1) + "供水片区", "工作简报");
        return fault == 4
                ? series.withStyle(HouseStyle.builder()
                        .number("〔{year}〕第{issue}期<（总第{cumulative}期）>")
                        .build())
                : series;
    }

    private IssueNumber number() {
        int year = place.year();
        int number = place.number();
        int cumulative = place.cumulative();
        return switch (fault) {
            case 5 -> IssueNumber.special("防汛特刊");
            case 6 -> IssueNumber.regular(year, Math.max(1, number - 1), cumulative);
            case 7 -> IssueNumber.regular(year, number, cumulative + 3);
            case 8 -> IssueNumber.regular(year, number);
            case 9 -> IssueNumber.supplement(year, number);
            case 10 -> new IssueNumber.Combined(year, number, number + 1, cumulative, cumulative + 1);
            case 11 -> IssueNumber.cumulative(cumulative);
            default -> IssueNumber.regular(year, number, cumulative);
        };
    }

    private Article article(int index) {
        String headline = text.headline() + (fault == 12 && index == 1 ? ",," : "");
        ArticleBuilder article = Article.builder(
                        Title.of(fault == 13 && index == 0 ? "" : headline + "之" + (index + 1)))
                .column(COLUMNS[place.series() % COLUMNS.length])
                .contributor(contributor());
        if (index == articles - 1) {
            article.kind(Article.Kind.BRIEF);
        }
        for (int i = 0; i < PARAGRAPHS; i++) {
            article.addParagraph(text.paragraph(SENTENCES) + (fault == 14 ? "(见附件3）  。" : ""));
        }
        return article.build();
    }

    /** Written with a blank sometimes: the same organisation all the same. */
    private String contributor() {
        String name = text.organization();
        return random.nextInt(50) == 0 ? name.substring(0, 2) + " " + name.substring(2) : name;
    }
}
