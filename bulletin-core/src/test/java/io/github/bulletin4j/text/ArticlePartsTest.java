package io.github.bulletin4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Addressee;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.FigureRow;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Link;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.model.Signature;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.Text;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.testing.SampleImages;
import io.github.bulletin4j.testing.SampleIssues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the parts of articles read, line by line. */
class ArticlePartsTest {
    private static final HouseStyle STANDARD = HouseStyle.standard();

    @Test
    void aBriefIsOneParagraphWithWhatStandsAtItsEnd() {
        Article brief = Article.builder(Title.of("苗圃育苗十万株"))
                .kind(Article.Kind.BRIEF)
                .contributor("北坡林场")
                .source("云岭日报")
                .keywords(List.of("育苗", "造林"))
                .addParagraph("北坡林场育苗十万株。")
                .build();
        assertThat(lines(STANDARD, brief)).containsExactly("苗圃育苗十万株　北坡林场育苗十万株。（北坡林场 供稿）（云岭日报）（关键词：育苗，造林）");
    }

    @Test
    void aBriefOfSeveralBlocksBeginsInItsFirstParagraphAndEndsInItsLast() {
        Article brief = Article.builder(new Title("入冬", List.of("防火队", "开始巡山"), "每日两次"))
                .kind(Article.Kind.BRIEF)
                .contributor("南坡林场")
                .addBlock(new Heading(1, "队伍。", Heading.Marker.AUTO, true))
                .addParagraph("共20人。")
                .addParagraph("巡山路线长8公里。")
                .build();
        assertThat(lines(STANDARD, brief)).containsExactly("入冬　防火队开始巡山　每日两次　一、队伍。共20人。", "巡山路线长8公里。（南坡林场 供稿）");
    }

    @Test
    void aBriefThatBeginsOrEndsWithNoParagraphLosesNothing() {
        Article brief = Article.builder(Title.of("通告"))
                .kind(Article.Kind.BRIEF)
                .source("云岭日报")
                .addBlock(new Addressee("各林场："))
                .addBlock(Signature.of("防火办"))
                .build();
        assertThat(lines(STANDARD, brief)).containsExactly("通告　", "各林场：", "防火办", "（云岭日报）");
    }

    @Test
    void briefsMayBeSetAsArticles() {
        HouseStyle style =
                HouseStyle.builder().briefs(HouseStyle.Briefs.ARTICLE).build();
        Article brief = Article.builder(Title.of("苗圃育苗"))
                .kind(Article.Kind.BRIEF)
                .addParagraph("育苗十万株。")
                .build();
        assertThat(lines(style, brief)).containsExactly("苗圃育苗", "育苗十万株。");
    }

    @Test
    void anArticleEndsWithByLineSourceAndKeywordsAsTheStyleWordsThem() {
        HouseStyle style = HouseStyle.builder()
                .byline("（供稿：{contributor}<，{authors}>）")
                .source("摘自{source}")
                .keywords("【{keywords}】")
                .build();
        Article article = Article.builder(Title.of("题"))
                .contributor("北坡林场")
                .authors(List.of("柏某", "杨某"))
                .source("《云岭日报》")
                .keywords(List.of("防火"))
                .addParagraph("文。")
                .build();
        assertThat(lines(style, article)).containsExactly("题", "文。", "（供稿：北坡林场，柏某、杨某）", "摘自《云岭日报》", "【防火】");
        assertThat(lines(style, article.toBuilder().contributor(null).build())).contains("（柏某、杨某）");
    }

    @Test
    void articleNumbersStandBeforeHeadlinesAndRestartInColumnsOnly() {
        HouseStyle running = HouseStyle.builder().articleNumber("{n:一}、").build();
        HouseStyle restarting = running.toBuilder().articleNumberRestarts(true).build();
        HouseStyle mark = HouseStyle.builder().articleNumber("★").build();
        Article[] articles = {in("甲栏", "子"), in("甲栏", "丑"), in("乙栏", "寅"), in(null, "卯")};
        assertThat(lines(running, articles))
                .containsExactly("甲栏", "一、子", "文。", "二、丑", "文。", "乙栏", "三、寅", "文。", "四、卯", "文。");
        assertThat(lines(restarting, articles)).containsSubsequence("一、子", "二、丑", "一、寅", "一、卯");
        assertThat(lines(mark, articles)).containsSubsequence("★子", "★丑", "★寅", "★卯");
    }

    @Test
    void contentsFollowTheirPatternByColumnOrAsGiven() {
        Article[] articles = {in("甲栏", "子"), in("甲栏", "丑"), in("乙栏", "寅")};
        HouseStyle plain = HouseStyle.builder().articleNumber("{n}.").build();
        HouseStyle numbered = HouseStyle.builder()
                .contents("{n:一}、{headline}")
                .contentsByColumn(true)
                .articleNumberRestarts(true)
                .build();
        assertThat(contents(plain, Contents.standard(), articles)).startsWith("本期要目", "子", "丑", "寅", "甲栏");
        assertThat(contents(numbered, Contents.standard(), articles))
                .startsWith("本期要目", "甲栏", "一、子", "二、丑", "乙栏", "一、寅", "甲栏");
        assertThat(contents(numbered, new Contents("要点", List.of("其一", "其二")), articles))
                .startsWith("要点", "一、其一", "二、其二", "甲栏");
    }

    @Test
    void aSignatureIsALineForEachNameThenTheDateOfTheStyle() {
        HouseStyle style =
                HouseStyle.builder().date("{year:〇}年{month:一}月{day:一}日").build();
        Article article = Article.builder(Title.of("题"))
                .addBlock(new Addressee("各林场："))
                .addParagraph("文。")
                .addBlock(new Signature(List.of("林业局", "消防队"), LocalDate.of(2025, 4, 17)))
                .build();
        assertThat(lines(style, article)).containsExactly("题", "各林场：", "文。", "林业局", "消防队", "二〇二五年四月十七日");
    }

    @Test
    void aRunInHeadingGoesOnOnlyInAParagraph() {
        Article article = Article.builder(Title.of("题"))
                .addBlock(new Heading(1, "甲。", Heading.Marker.AUTO, true))
                .addParagraph("文。")
                .addBlock(new Heading(1, "乙。", Heading.Marker.NONE, true))
                .addBlock(new Addressee("各林场："))
                .addBlock(new Heading(1, "丙。", Heading.Marker.AUTO, true))
                .build();
        assertThat(lines(STANDARD, article)).containsExactly("题", "一、甲。文。", "乙。", "各林场：", "二、丙。");
    }

    @Test
    void captionsOfARowOfFiguresAreALineEachAndLinksPrintTheirText() {
        Article article = Article.builder(Title.of("题"))
                .addBlock(FigureRow.of(figure("左"), figure(null), figure("右")))
                .addBlock(Paragraph.of(new Text("见"), new Link("林业网", "https://example.org/")))
                .build();
        assertThat(lines(STANDARD, article)).containsExactly("题", "左", "右", "见林业网");
    }

    @Test
    void groupsOfColumnsStandAboveTheHeadersThatNoSpanCovers() {
        Article article = Article.builder(Title.of("题"))
                .addTable(Table.builder()
                        .addColumn(Column.of("林场", ColumnType.TEXT))
                        .addColumn(Column.of("次数", ColumnType.INTEGER).in("三月"))
                        .addColumn(Column.of("人数", ColumnType.INTEGER).in("三月"))
                        .addColumn(Column.of("备注", ColumnType.TEXT))
                        .addColumn(Column.of("次数", ColumnType.INTEGER).in("四月"))
                        .addRow(Cell.of("东山"), Cell.of(3), Cell.of(9), Cell.of("无"), Cell.of(4))
                        .build())
                .build();
        assertThat(lines(STANDARD, article)).containsExactly("题", "林场\t三月\t备注\t四月", "次数\t人数\t次数", "东山\t3\t9\t无\t4");
    }

    private static Figure figure(String caption) {
        return new Figure(SampleImages.png(2, 2, 0), BigDecimal.TEN, caption, "图");
    }

    private static Article in(String column, String headline) {
        return Article.of(headline, "文。").toBuilder().column(column).build();
    }

    /** What is printed of the articles. */
    private static List<String> lines(HouseStyle style, Article... articles) {
        return contents(style, null, articles);
    }

    private static List<String> contents(HouseStyle style, Contents contents, Article... articles) {
        Issue issue = SampleIssues.minimal().toBuilder()
                .series(Series.of("护林动态").withStyle(style))
                .contents(contents)
                .articles(List.of(articles))
                .build();
        List<String> lines = PlainTextRenderer.create().render(issue).lines().toList();
        return lines.subList(3, lines.size());
    }
}
