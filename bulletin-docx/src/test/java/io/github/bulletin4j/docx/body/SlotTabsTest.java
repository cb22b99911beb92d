package io.github.bulletin4j.docx.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.composition.Composer;
import io.github.bulletin4j.composition.SlottedLine;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.model.HeadLine;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.testing.SampleIssues;
import java.util.List;
import java.util.stream.Collectors;
import org.docx4j.wml.PPr;
import org.docx4j.wml.Tabs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text is 8306 twips wide in the standard layout, 8844 in that of GB/T 9704. */
class SlotTabsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // One slot stands by the alignment of its line; two at the ends need but the tab stop of the style.
                "左 | - | - | standard | left | 左 | none",
                "- | 中 | - | standard | left | 中 | none",
                "- | - | 右 | standard | left | 右 | none",
                "左 | - | 右 | standard | left | 左>右 | none",
                "左 | 中 | - | standard | left | 左>中 | center 4153, right 8306",
                "- | 中 | 右 | standard | tab | 中>右 | center 4153, right 8306",
                "左 | 中 | 右 | standard | left | 左>中>右 | center 4153, right 8306",
                // At 320 twips a character: what is in the centre moves aside, half an em of 320 from its neighbour.
                "左 | 中中中中中中 | 右右右右右右右右右右右 | standard | left | 左>中中中中中中>右右右右右右右右右右右 | center 3666, right 8306",
                "左左左左左左左左左左左 | 中中中中中中 | 右 | standard | left | 左左左左左左左左左左左>中中中中中中>右 | center 4640, right 8306",
                "左 | 中 | 右 | gbt9704 | left | 左>中>右 | center 4422, right 8844"
            })
    void slotsStandAtTheirTabStops(
            String left, String center, String right, String name, String start, String text, String stops) {
        Layout layout = name.equals("standard") ? Layout.standard() : Layout.gbt9704();
        SlottedLine line = line(HeadLine.of(left, center, right));
        assertThat(SlotTabs.before(line)).isEqualTo(start.equals("tab") ? "\t" : "");
        assertThat(line.text()).isEqualTo(text.replace('>', '\t'));
        PPr given = new PPr();
        PPr properties = SlotTabs.of(line, layout.format(line.role()), given, layout);
        if (stops.equals("none")) {
            assertThat(properties).isSameAs(given);
        } else {
            assertThat(described(properties.getTabs())).isEqualTo(stops);
            assertThat(given.getTabs()).as("those of other lines").isNull();
        }
    }

    private static String described(Tabs tabs) {
        return tabs.getTab().stream()
                .map(stop -> stop.getVal().value() + " " + stop.getPos())
                .collect(Collectors.joining(", "));
    }

    private static SlottedLine line(HeadLine head) {
        HouseStyle style = HouseStyle.builder().head(List.of(head)).build();
        Issue issue = SampleIssues.minimal().toBuilder()
                .series(Series.of("简报").withStyle(style))
                .build();
        SlottedLine[] found = new SlottedLine[1];
        Composer.compose(issue, part -> {
            if (part instanceof SlottedLine line) {
                found[0] = line;
            }
        });
        return found[0];
    }
}
