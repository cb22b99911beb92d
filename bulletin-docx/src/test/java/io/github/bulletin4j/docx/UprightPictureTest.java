package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Image;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.testing.SampleExif;
import io.github.bulletin4j.testing.SampleExif.Entry;
import io.github.bulletin4j.testing.SampleImages;
import io.github.bulletin4j.testing.SampleIssues;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Photographs stand upright and are as large as they say. */
class UprightPictureTest {
    private static final long EMU_PER_MILLIMETRE = 36_000;

    /**
     * A picture of 300 by 200 pixels, 60 mm wide as it stands. Both extents are those before it is turned, which is why
     * those of a picture on its side are exchanged.
     */
    @ParameterizedTest
    @CsvSource({
        "1, '', '', 60, 40",
        "2, '', true, 60, 40",
        "3, 10800000, '', 60, 40",
        "4, 10800000, true, 60, 40",
        "5, 16200000, true, 90, 60",
        "6, 5400000, '', 90, 60",
        "7, 5400000, true, 90, 60",
        "8, 16200000, '', 90, 60"
    })
    void everyOrientationIsTurnedUpright(int orientation, String rotation, String mirrored, long width, long height) {
        Document document = render(new Figure(photograph(orientation), BigDecimal.valueOf(60), null, "图"));
        Element transform = element(document, "xfrm");
        assertThat(transform.getAttribute("rot")).isEqualTo(rotation);
        assertThat(transform.getAttribute("flipH")).isEqualTo(mirrored);
        assertThat(transform.getAttribute("flipV")).isEmpty();
        for (String extent : new String[] {"extent", "ext"}) {
            assertThat(element(document, extent).getAttribute("cx"))
                    .isEqualTo(Long.toString(width * EMU_PER_MILLIMETRE));
            assertThat(element(document, extent).getAttribute("cy"))
                    .isEqualTo(Long.toString(height * EMU_PER_MILLIMETRE));
        }
    }

    @Test
    void itsBytesStayAsTheyAre() {
        Image photograph = photograph(6);
        WordFile file = WordFile.of(issue(Figure.of(photograph, "图")));
        assertThat(file.parts()).containsEntry("word/media/image1.jpeg", photograph.data());
    }

    /** Upright it is higher than a page: its height is bounded, not that of the pixels as they lie. */
    @Test
    void whatLiesOnItsSideIsBoundedAsItStands() {
        Element extent = element(
                render(new Figure(SampleImages.jpeg(400, 100, exif(6)), BigDecimal.valueOf(150), null, "图")), "extent");
        long upright = Long.parseLong(extent.getAttribute("cx"));
        assertThat(upright).isLessThan(Layout.standard().paper().typeHeight().twips() * 635L);
        assertThat(Long.parseLong(extent.getAttribute("cy"))).isBetween(upright / 4 - 1, upright / 4 + 1);
    }

    @Test
    void statedResolutionDecidesTheWidthUnlessOneIsGiven() {
        byte[] physical = ByteBuffer.allocate(9)
                .putInt(11_811)
                .putInt(11_811)
                .put((byte) 1)
                .array();
        Image scan = SampleImages.png(300, 200, 0, SampleImages.chunk("pHYs", physical));
        long inch = 914_400;
        assertThat(cx(Figure.of(scan, "图"))).isBetween(inch - 40, inch + 40);
        assertThat(cx(Figure.of(SampleImages.png(300, 200, 0), "图"))).isEqualTo(300 * inch / 96);
        assertThat(cx(new Figure(scan, BigDecimal.valueOf(60), null, "图"))).isEqualTo(60 * EMU_PER_MILLIMETRE);
        Image banner = SampleImages.png(3000, 2, 0, SampleImages.chunk("pHYs", physical));
        assertThat(cx(Figure.of(banner, "图")))
                .isEqualTo(Layout.standard().paper().typeWidth().twips() * 635L);
    }

    private static Image photograph(int orientation) {
        return SampleImages.jpeg(300, 200, exif(orientation));
    }

    private static byte[] exif(int orientation) {
        return SampleExif.segment(ByteOrder.BIG_ENDIAN, Entry.orientation(orientation));
    }

    private static long cx(Figure figure) {
        return Long.parseLong(element(render(figure), "extent").getAttribute("cx"));
    }

    private static Document render(Figure figure) {
        return WordFile.of(issue(figure)).xml("word/document.xml");
    }

    private static Issue issue(Figure figure) {
        return SampleIssues.minimal()
                .mapArticles(
                        article -> article.toBuilder().body(List.of(figure)).build());
    }

    private static Element element(Document document, String name) {
        return (Element) document.getElementsByTagNameNS("*", name).item(0);
    }
}
