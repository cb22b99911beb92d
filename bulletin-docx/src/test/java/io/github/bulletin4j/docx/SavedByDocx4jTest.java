package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.testing.SampleIssues;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document that another library opened and saved gives its issue back. */
class SavedByDocx4jTest {
    static Stream<Issue> issues() {
        return Stream.of(
                SampleIssues.minimal(),
                SampleIssues.typical(),
                SampleIssues.further(),
                SampleIssues.full(),
                SampleIssues.supplement(),
                SampleIssues.special());
    }

    @ParameterizedTest
    @MethodSource("issues")
    void anIssueIsTheSameAfterItsDocumentWasSaved(Issue issue) throws Docx4JException {
        for (Layout layout : new Layout[] {Layout.standard(), Layout.gbt9704()}) {
            byte[] rendered = DocxRenderer.builder().layout(layout).build().render(issue);
            byte[] saved = saved(rendered);
            assertThat(new WordFile(saved).part("word/document.xml"))
                    .isNotEqualTo(new WordFile(rendered).part("word/document.xml"));
            Recognition read = DocxReader.create().read(saved);
            assertThat(read.issue()).isEqualTo(issue);
            assertThat(read.leftovers()).isEmpty();
        }
    }

    private static byte[] saved(byte[] document) throws Docx4JException {
        WordprocessingMLPackage opened = WordprocessingMLPackage.load(new ByteArrayInputStream(document));
        // A part that nobody asks for is saved as its bytes.
        for (Part part : opened.getParts().getParts().values()) {
            if (part instanceof JaxbXmlPart<?> xml) {
                xml.getContents();
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        opened.save(bytes);
        return bytes.toByteArray();
    }
}
