import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueBuilder;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.validation.IssueValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes a Word document for each week of a CSV: 52 issues of a year, numbered in the order of their dates. Run without
 * being compiled first:
 *
 * <pre>java -cp 'examples/cli/target/lib/*' examples/scripts/Weekly.java examples/scripts/weekly.csv weekly</pre>
 */
class Weekly {
    /** A line of the CSV. */
    record Entry(LocalDate date, String headline, String contributor, String text) {
        Article article() {
            return Article.of(headline, text).toBuilder().contributor(contributor).build();
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Map<LocalDate, List<Entry>> weeks = new TreeMap<>();
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = fields(line);
            Entry entry = new Entry(LocalDate.parse(fields.get(0)), fields.get(1), fields.get(2), fields.get(3));
            weeks.computeIfAbsent(entry.date(), date -> new ArrayList<>()).add(entry);
        }
        IssueValidator validator = IssueValidator.create();
        DocxRenderer renderer = DocxRenderer.create();
        int number = 0;
        for (Map.Entry<LocalDate, List<Entry>> week : weeks.entrySet()) {
            Issue issue = issue(++number, week.getKey(), week.getValue());
            validator.validate(issue).orThrow();
            renderer.render(issue, folder.resolve("%d-%02d.docx".formatted(week.getKey().getYear(), number)));
        }
        System.out.println(number + " documents written to " + folder);
    }

    private static Issue issue(int number, LocalDate date, List<Entry> entries) {
        IssueBuilder issue = Issue.builder(
                        Series.of("海滨市港航系统", "港口一周"), new IssueNumber.Regular(null, number, null, null), date)
                .compiledBy("海滨市港口管理局办公室");
        entries.forEach(entry -> issue.addArticle(entry.article()));
        return issue.build();
    }

    /** The fields of a line; one in double quotes may hold commas, and two quotes for one. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    field.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
