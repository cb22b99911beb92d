package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueBuilder;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableAppendix;
import io.github.bulletin4j.model.TableBuilder;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.testing.SampleImages;
import io.github.bulletin4j.testing.SampleIssues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Issues of every kind, for other programs to judge their documents. */
final class InteropIssues {
    private InteropIssues() {}

    static Map<String, Issue> all() {
        Map<String, Issue> issues = new LinkedHashMap<>();
        issues.put("minimal", SampleIssues.minimal());
        issues.put("every-part", SampleIssues.full());
        issues.put("every-further-part", SampleIssues.further());
        issues.put("supplement", SampleIssues.supplement());
        issues.put("special", SampleIssues.special());
        issues.put("sixty-articles", sixtyArticles());
        issues.put("long-table", longTable());
        issues.put("wide-table", wideTable());
        issues.put("twelve-figures", twelveFigures());
        issues.put("odd-characters", oddCharacters());
        return issues;
    }

    private static Issue sixtyArticles() {
        IssueBuilder issue = SampleIssues.typical().toBuilder().contents(Contents.standard());
        List<Article> articles = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            articles.add(Article.of(
                    "第" + i + "片区完成管网巡查",
                    "第" + i + "片区组织" + (i % 7 + 3) + "个班组巡查管网" + (i * 13) + "公里，发现并处理渗漏" + i % 5 + "处。",
                    "下一步，片区将把巡查结果录入“一张图”，做到问题不过夜。"));
        }
        return issue.articles(articles).build();
    }

    private static Issue longTable() {
        TableBuilder table = Table.builder()
                .addColumn(Column.of("序号", ColumnType.INTEGER))
                .addColumn(new Column("站点", null, ColumnType.TEXT, null, BigDecimal.valueOf(3)))
                .addColumn(Column.of("客流", ColumnType.INTEGER))
                .addColumn(Column.of("日期", ColumnType.DATE));
        for (int i = 1; i <= 400; i++) {
            table.addRow(Cell.of(i), Cell.of("第" + i + "号站点"), Cell.of(i * 37L), Cell.of("2024-05-17"));
        }
        return SampleIssues.minimal().toBuilder()
                .addAppendix(TableAppendix.of("各站点客流", table.build()))
                .build();
    }

    private static Issue wideTable() {
        TableBuilder table = Table.builder().addColumn(Column.of("单位名称", ColumnType.TEXT));
        for (int month = 1; month <= 12; month++) {
            table.addColumn(Column.of(month + "月份", ColumnType.INTEGER));
        }
        for (String name : List.of("东港公司", "西港公司")) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(name)));
            for (int month = 1; month <= 12; month++) {
                row.add(Cell.of(10000L * month));
            }
            table.addRow(row.toArray(Cell[]::new));
        }
        return SampleIssues.typical().toBuilder()
                .addAppendix(TableAppendix.of("全年客运量", table.addNote("单位为人次。").build()))
                .build();
    }

    private static Issue twelveFigures() {
        List<Block> body = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            body.add(Paragraph.of("图" + i + "为第" + i + "处整治后的河岸。"));
            body.add(new Figure(
                    SampleImages.png(40 + i, 30, 0x204060 + i % 4 * 0x101010),
                    i % 3 == 0 ? null : BigDecimal.valueOf(10L * i),
                    "第" + i + "处",
                    "第" + i + "处河岸"));
        }
        Article article = Article.builder(Title.of("河岸整治前后")).body(body).build();
        return SampleIssues.minimal().toBuilder().articles(List.of(article)).build();
    }

    private static Issue oddCharacters() {
        return SampleIssues.minimal().toBuilder()
                .articles(List.of(Article.of(
                        "𠮷野家与㐂寿司的“温度”",
                        "扩展区汉字：𠀀𪚥𬺰；单位：25℃、120㎡、3㎏、№5；序号：①②③ⅠⅡ。",
                        "Café «Москва» α→β ½ ± × ÷ § ° · … —— ‘’“”《》〔〕【】",
                        "表情：😀😀；标记：<b>&amp;</b>、]]>、${name}、{{name}}。",
                        "制表\t之后，  两个空白，行内\n换行。")))
                .build();
    }
}
