package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.PrintedInStyle;
import io.github.bulletin4j.model.Appendix;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.HeadLine;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Label;
import io.github.bulletin4j.model.PatternField;
import io.github.bulletin4j.model.PrintPattern;
import io.github.bulletin4j.model.Printing;
import io.github.bulletin4j.model.ProseAppendix;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableAppendix;
import io.github.bulletin4j.model.TableBlock;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks {@link PrintedInStyle}. */
public final class PrintedInStyleCheck implements ConstraintValidator<PrintedInStyle, Issue> {

    /** Stands for any value: whether it is printed does not depend on what it is. */
    private static final String SAID = "";

    /** Made by the provider. */
    public PrintedInStyleCheck() {}

    @Override
    public boolean isValid(@Nullable Issue value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Violations violations = new Violations(context);
        HouseStyle style = value.houseStyle();
        head(value, style, violations);
        for (int i = 0; i < value.articles().size(); i++) {
            article(value.articles().get(i), style, violations, i);
        }
        if (value.contents() != null
                && !value.contents().entries().isEmpty()
                && !style.contents().has(PatternField.HEADLINE)) {
            violations.at(null, "contents", "entries");
        }
        if (!style.label(Label.UNIT).has(PatternField.UNIT)) {
            units(value, violations);
        }
        if (value.colophon() != null) {
            foot(value.colophon(), style, violations);
        }
        return violations.end();
    }

    private static void head(Issue issue, HouseStyle style, Violations violations) {
        Set<PatternField> said = EnumSet.noneOf(PatternField.class);
        add(said, PatternField.NUMBER, issue.number() != null);
        add(said, PatternField.COMPILERS, !issue.compilers().isEmpty());
        add(said, PatternField.DATE, issue.date() != null);
        boolean isApproved = issue.colophon() != null && issue.colophon().approver() != null;
        add(said, PatternField.APPROVER, isApproved);
        Set<PatternField> printed = EnumSet.noneOf(PatternField.class);
        boolean isPlaceForApprover = false;
        for (HeadLine line : style.head()) {
            for (PrintPattern slot : new PrintPattern[] {line.left(), line.center(), line.right()}) {
                printed.addAll(printed(slot, said));
                isPlaceForApprover |= slot != null && slot.has(PatternField.APPROVER);
            }
        }
        IssueNumber number = issue.number();
        if (number != null && printed.contains(PatternField.NUMBER)) {
            new NumberParts(style, issue.date()).unprinted(number).forEach(part -> violations.at(null, "number", part));
        } else if (said.contains(PatternField.NUMBER)) {
            violations.at(null, "number");
        }
        if (said.contains(PatternField.COMPILERS) && !printed.contains(PatternField.COMPILERS)) {
            violations.at(null, "compilers");
        }
        // The foot names the approver, except where the head has a place for one.
        if (isApproved && isPlaceForApprover && !printed.contains(PatternField.APPROVER)) {
            violations.at(null, "colophon", "approver");
        }
    }

    private static void article(Article article, HouseStyle style, Violations violations, int place) {
        Set<PatternField> said = EnumSet.noneOf(PatternField.class);
        add(said, PatternField.CONTRIBUTOR, article.contributor() != null);
        add(said, PatternField.AUTHORS, !article.authors().isEmpty());
        if (!said.isEmpty()) {
            report(said, style.bylineOf(article), violations, "articles", place);
        }
        if (article.source() != null) {
            report(EnumSet.of(PatternField.SOURCE), style.source(), violations, "articles", place);
        }
        if (!article.keywords().isEmpty()) {
            report(EnumSet.of(PatternField.KEYWORDS), style.keywords(), violations, "articles", place);
        }
    }

    private static void units(Issue issue, Violations violations) {
        for (int i = 0; i < issue.articles().size(); i++) {
            units(issue.articles().get(i).body(), violations, "articles", i);
        }
        for (int i = 0; i < issue.appendices().size(); i++) {
            Appendix appendix = issue.appendices().get(i);
            if (appendix instanceof ProseAppendix prose) {
                units(prose.body(), violations, "appendices", i);
            } else if (appendix instanceof TableAppendix table && hasUnit(table.table())) {
                violations.at(null, "appendices", i, "table", "unit");
            }
        }
    }

    private static void units(List<Block> body, Violations violations, String list, int element) {
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i) instanceof TableBlock block && hasUnit(block.table())) {
                violations.at(null, list, element, "body", i, "table", "unit");
            }
        }
    }

    private static boolean hasUnit(@Nullable Table table) {
        return table != null && table.unit() != null;
    }

    private static void foot(Colophon colophon, HouseStyle style, Violations violations) {
        if (colophon.printRun() != null && !style.label(Label.PRINT_RUN).has(PatternField.N)) {
            violations.at(null, "colophon", "printRun");
        }
        Printing printing = colophon.printing();
        if (printing != null) {
            Set<PatternField> said = EnumSet.noneOf(PatternField.class);
            add(said, PatternField.OFFICE, printing.office() != null);
            add(said, PatternField.DATE, printing.date() != null);
            report(said, style.label(Label.PRINTING), violations, "colophon", "printing");
        }
    }

    private static void add(Set<PatternField> said, PatternField field, boolean isSaid) {
        if (isSaid) {
            said.add(field);
        }
    }

    /** Reports what is said and the pattern does not print, each below the path by the name of its field. */
    private static void report(
            Set<PatternField> said, PrintPattern pattern, Violations violations, String list, Object element) {
        Set<PatternField> printed = printed(pattern, said);
        for (PatternField field : said) {
            if (!printed.contains(field)) {
                violations.at(null, list, element, field.word());
            }
        }
    }

    private static Set<PatternField> printed(@Nullable PrintPattern pattern, Set<PatternField> said) {
        Set<PatternField> printed = EnumSet.noneOf(PatternField.class);
        if (pattern != null) {
            Map<PatternField, String> values = new EnumMap<>(PatternField.class);
            said.forEach(field -> values.put(field, SAID));
            for (PrintPattern.Piece piece : pattern.pieces(values)) {
                if (piece.field() != null && said.contains(piece.field())) {
                    printed.add(piece.field());
                }
            }
        }
        return printed;
    }
}
