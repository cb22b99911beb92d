package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.PageNumberFormat;
import io.github.bulletin4j.layout.PageNumberFormat.Position;
import io.github.bulletin4j.layout.Paper;
import io.github.bulletin4j.layout.Typeface;
import io.github.bulletin4j.testing.SampleIssues;
import org.junit.jupiter.api.Test;

/** What an own layout says is what Word is told. */
class OwnLayoutTest {
    @Test
    void fontsMarginsAndPageNumbersAreItsOwn() {
        Length margin = Length.millimetres(30);
        Layout own = Layout.standard().toBuilder()
                .page(Paper.a4(margin, margin, margin, margin), 26, 20)
                .font(Typeface.FANGSONG, "FangSong")
                .latinFont("Arial")
                .pageNumber(new PageNumberFormat(
                        Position.OUTER, Typeface.HEITI, Length.parse("小四"), Length.millimetres(16)))
                .build();
        WordFile file = WordFile.of(SampleIssues.full(), own);
        assertThat(file.part("word/styles.xml"))
                .contains("w:eastAsia=\"FangSong\"", "w:ascii=\"Arial\"")
                .doesNotContain("仿宋_GB2312");
        assertThat(file.part("word/document.xml"))
                .contains("w:left=\"1701\"", "<w:docGrid w:linePitch=\"671\"/>")
                .doesNotContain("仿宋_GB2312");
        assertThat(file.part("word/settings.xml")).contains("evenAndOddHeaders");
    }

    @Test
    void indentsInMillimetresAreNotInCharacters() {
        Layout own = Layout.standard().toBuilder()
                .format(Role.BODY, body -> body.firstLineIndent(Length.millimetres(10)))
                .build();
        assertThat(WordFile.of(SampleIssues.typical(), own).part("word/styles.xml"))
                .contains("w:firstLine=\"567\" w:firstLineChars=\"0\"");
    }

    @Test
    void narrowTextIsSet() {
        Layout own = Layout.standard().toBuilder()
                .format(
                        Role.BODY,
                        body -> body.leftIndent(Length.ems(13))
                                .rightIndent(Length.ems(11))
                                .firstLineIndent(Length.ZERO))
                .build();
        assertThat(WordFile.of(SampleIssues.typical(), own).text()).contains("近日");
    }
}
