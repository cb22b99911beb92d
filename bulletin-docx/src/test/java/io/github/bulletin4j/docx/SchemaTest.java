package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.testing.IssueArbitraries;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.xml.sax.SAXException;

/**
 * Documents against the schemas of ISO/IEC 29500-4. These are not part of the project: the environment variable OOXML_XSD
 * names the schema that brings them together.
 */
class SchemaTest {
    private static final String VARIABLE = "OOXML_XSD";
    private Schema schema;

    /** Skips the test where the schemas are not there. */
    static final class Needed implements SkipExecutionHook {
        @Override
        public SkipResult shouldBeSkipped(LifecycleContext context) {
            return System.getenv(VARIABLE) == null ? SkipResult.skip(VARIABLE + " is not set") : SkipResult.doNotSkip();
        }
    }

    @BeforeProperty
    void load() throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        schema = factory.newSchema(new File(System.getenv(VARIABLE)));
    }

    @Provide
    Arbitrary<Issue> issues() {
        return IssueArbitraries.issues();
    }

    @AddLifecycleHook(Needed.class)
    @Property(tries = 200)
    void everyPartIsValid(@ForAll("issues") Issue issue) {
        for (Layout layout : List.of(Layout.standard(), Layout.gbt9704())) {
            WordFile file = WordFile.of(issue, layout);
            file.parts().forEach((name, bytes) -> {
                if (name.endsWith(".xml") && name.startsWith("word/")) {
                    Source part = new StreamSource(new ByteArrayInputStream(bytes));
                    assertThatCode(() -> schema.newValidator().validate(part))
                            .as(name)
                            .doesNotThrowAnyException();
                }
            });
        }
    }
}
