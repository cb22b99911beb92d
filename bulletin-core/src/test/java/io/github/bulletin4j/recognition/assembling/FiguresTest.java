package io.github.bulletin4j.recognition.assembling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenPicture;
import io.github.bulletin4j.recognition.SeenTable;
import io.github.bulletin4j.testing.SampleImages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables are written as cells of a row, divided by strokes, and rows, divided by slashes; a P is a picture. */
class FiguresTest {

    @ParameterizedTest
    @CsvSource({"P|P, null null", "P左|P右, 左 右", "P左|P, 左 null", "P|P/左|右, 左 右", "P|P/左, 左 null", "P|P|P/左||右, 左 null 右"
    })
    void picturesSideBySideHaveTheirCaptionsBelowThem(String table, String captions) {
        SeenTable seen = table(table);
        assertThat(Figures.isRow(seen)).isTrue();
        assertThat(Figures.row(seen))
                .extracting(Figure::caption)
                .map(String::valueOf)
                .containsExactly(captions.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"P", "左P|右P", "P左|右", "P左|P右/上|下", "P|P/左|P", "P|P/左|右/上|下", "P左上|P右上下", "P|P|P|P|P"})
    void otherTablesAreNoPicturesSideBySide(String table) {
        assertThat(Figures.isRow(table(table))).isFalse();
    }

    @Test
    void blankParagraphsOfACellAreNoCaption() {
        SeenTable seen = table("P |P右 ");
        assertThat(Figures.isRow(seen)).isTrue();
        assertThat(Figures.row(seen)).extracting(Figure::caption).containsExactly(null, "右");
    }

    /** Each character of a cell is a paragraph or a picture. */
    private static SeenTable table(String written) {
        List<SeenTable.Row> rows = new ArrayList<>();
        for (String row : written.split("/")) {
            List<SeenTable.Cell> cells = new ArrayList<>();
            for (String cell : row.split("\\|", -1)) {
                List<SeenBlock> content = new ArrayList<>();
                for (char c : cell.toCharArray()) {
                    content.add(
                            c == 'P'
                                    ? new SeenPicture(
                                            "", SampleImages.png(2, 2, 0).data(), null, null)
                                    : SeenParagraph.plain("", String.valueOf(c)));
                }
                cells.add(new SeenTable.Cell(cells.size(), 1, 1, content));
            }
            rows.add(new SeenTable.Row(false, cells));
        }
        return new SeenTable("", rows.get(0).cells().size(), rows);
    }
}
