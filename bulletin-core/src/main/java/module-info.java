import jakarta.validation.ConstraintValidator;

/** The model of a bulletin (简报) and its rules: start with {@code io.github.bulletin4j.model.Issue}. */
@SuppressWarnings("module")
module io.github.bulletin4j.core {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    // Only IssueValidator.create() needs it; an application without it has the model and every output.
    requires static org.hibernate.validator;
    // Hibernate Validator logs to it unless the application brings another framework.
    requires java.logging;

    exports io.github.bulletin4j.composition;
    exports io.github.bulletin4j.constraint;
    exports io.github.bulletin4j.correction;
    exports io.github.bulletin4j.files to
            io.github.bulletin4j.docx,
            io.github.bulletin4j.json;
    exports io.github.bulletin4j.html;
    exports io.github.bulletin4j.hypertext to
            io.github.bulletin4j.docx;
    exports io.github.bulletin4j.image to
            io.github.bulletin4j.docx;
    exports io.github.bulletin4j.layout;
    exports io.github.bulletin4j.ledger;
    exports io.github.bulletin4j.markdown;
    exports io.github.bulletin4j.model;
    exports io.github.bulletin4j.recognition;
    exports io.github.bulletin4j.recognition.reading;
    exports io.github.bulletin4j.statistics;
    exports io.github.bulletin4j.typesetting;
    exports io.github.bulletin4j.text;
    exports io.github.bulletin4j.unprinted to
            io.github.bulletin4j.docx;
    exports io.github.bulletin4j.validation;
    exports io.github.bulletin4j.wording;

    // Whoever validates reads the components of the records and makes the checks, without knowing this module.
    opens io.github.bulletin4j.check;
    opens io.github.bulletin4j.model;

    provides ConstraintValidator with
            io.github.bulletin4j.check.AltTextCheck,
            io.github.bulletin4j.check.AppendixReferencesCheck,
            io.github.bulletin4j.check.AtLeastCheck,
            io.github.bulletin4j.check.AtLeastOfListCheck,
            io.github.bulletin4j.check.CombinedCumulativeCheck,
            io.github.bulletin4j.check.CompleteRowsCheck,
            io.github.bulletin4j.check.CopyNumberCheck,
            io.github.bulletin4j.check.CountedIssueCheck,
            io.github.bulletin4j.check.DateAfterPeriodCheck,
            io.github.bulletin4j.check.DistinctInIssueCheck,
            io.github.bulletin4j.check.DistinctOfficesCheck,
            io.github.bulletin4j.check.DistinctOrganizationsCheck,
            io.github.bulletin4j.check.FilledBodyCheck,
            io.github.bulletin4j.check.FilledCheck,
            io.github.bulletin4j.check.FittingCellsCheck,
            io.github.bulletin4j.check.InRangeCheck,
            io.github.bulletin4j.check.InRangeOfDateCheck,
            io.github.bulletin4j.check.KnownImageCheck,
            io.github.bulletin4j.check.LegalCharactersCheck,
            io.github.bulletin4j.check.LegalExtensionsCheck,
            io.github.bulletin4j.check.MaxLengthOfListCheck,
            io.github.bulletin4j.check.MaxLengthOfNumberCheck,
            io.github.bulletin4j.check.MaxLengthOfTextCheck,
            io.github.bulletin4j.check.MaxLengthOfTitleCheck,
            io.github.bulletin4j.check.NameCheck,
            io.github.bulletin4j.check.NumberedCheck,
            io.github.bulletin4j.check.OrderedPeriodCheck,
            io.github.bulletin4j.check.PiecesCheck,
            io.github.bulletin4j.check.PositiveCheck,
            io.github.bulletin4j.check.PrintOrderCheck,
            io.github.bulletin4j.check.PrintedInStyleCheck,
            io.github.bulletin4j.check.ProofreadCheck,
            io.github.bulletin4j.check.RegularCumulativeCheck,
            io.github.bulletin4j.check.RequiredCheck,
            io.github.bulletin4j.check.RisingRangeCheck,
            io.github.bulletin4j.check.SixDigitsCheck,
            io.github.bulletin4j.check.SpecialLabelCheck,
            io.github.bulletin4j.check.SteppedHeadingsCheck,
            io.github.bulletin4j.check.TermWithLevelCheck,
            io.github.bulletin4j.check.WithinSubmittedCheck,
            io.github.bulletin4j.check.YearOfDateCheck;
}
