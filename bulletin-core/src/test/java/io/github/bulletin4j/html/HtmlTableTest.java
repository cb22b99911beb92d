package io.github.bulletin4j.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.testing.SampleIssues;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** What tables are in a page. */
class HtmlTableTest {
    @Test
    void groupsOfColumnsHeadTheirColumns() {
        Element table = table(Table.builder()
                .addColumn(Column.of("林场", ColumnType.TEXT))
                .addColumn(Column.of("次数", ColumnType.INTEGER).in("三月"))
                .addColumn(Column.of("人数", ColumnType.INTEGER).in("三月"))
                .addRow(Cell.of("东山"), Cell.of(3), Cell.of(9))
                .build());
        assertThat(table.select("colgroup"))
                .extracting(group -> group.attr("span"))
                .containsExactly("", "2");
        assertThat(table.select("th"))
                .extracting(Element::outerHtml)
                .containsExactly(
                        "<th scope=\"col\" rowspan=\"2\">林场</th>",
                        "<th scope=\"colgroup\" colspan=\"2\">三月</th>",
                        "<th scope=\"col\">次数</th>",
                        "<th scope=\"col\">人数</th>");
    }

    @Test
    void aRowThatIsCoveredWhollyIsLeftOutAndCellsReachAsFarAsTheyDid() {
        Elements rows = table(Table.builder()
                        .addColumn(Column.of("甲", ColumnType.TEXT))
                        .addColumn(Column.of("乙", ColumnType.TEXT))
                        .addRow(Cell.of("a").spanning(1, 3), Cell.of("b").spanning(1, 2))
                        .addRow()
                        .addRow(Cell.of("c"))
                        .build())
                .select("tbody tr");
        assertThat(rows.eachText()).containsExactly("a b", "c");
        assertThat(rows.select("td")).extracting(cell -> cell.attr("rowspan")).containsExactly("2", "", "");
    }

    @Test
    void aTableHasItsCaptionAndItsUnitAndStandsWithItsNotes() {
        Element table = table(Table.builder()
                .caption("表题")
                .unit("株")
                .addColumn(Column.of("甲", ColumnType.TEXT))
                .addRow(Cell.of("a"))
                .notes(List.of("注文"))
                .build());
        assertThat(table.select("caption p").eachText()).containsExactly("表题", "单位：株");
        assertThat(table.parent().select("> .table-note").eachText()).containsExactly("注：注文");
    }

    private static Element table(Table table) {
        Issue issue = SampleIssues.minimal().toBuilder()
                .articles(List.of(Article.builder(Title.of("题")).addTable(table).build()))
                .build();
        return Jsoup.parse(HtmlRenderer.create().render(issue)).selectFirst("table");
    }
}
