package consumer;

import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.validation.IssueValidator;
import java.nio.file.Path;

/** An application on the module path, whose threads have no context class loader. */
public final class Main {
    public static void main(String[] arguments) {
        Thread.currentThread().setContextClassLoader(null);
        Issue issue = IssueJson.create().read(Path.of(arguments[0]));
        IssueValidator.create().validate(issue).orThrow();
        DocxRenderer.create().render(issue, Path.of(arguments[1]));
        Layout own = Layout.gbt9704().toBuilder().latinFont("Arial").build();
        DocxRenderer.builder().layout(own).build().render(issue, Path.of(arguments[2]));
    }
}
