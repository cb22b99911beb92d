package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Advice;
import io.github.bulletin4j.constraint.Proofread;
import io.github.bulletin4j.constraint.Required;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of recipients (发送范围), printed at the foot of the issue.
 *
 * @param kind who they are to the issuing office
 * @param layout whether each stands on a line of its own
 * @param recipients the recipients in print order, at least one
 */
@Proofread(groups = Advice.class, payload = Advice.Warning.class)
public record DistributionList(
        @Required Kind kind,
        @Required Arrangement layout,
        @Required List<@Valid Recipient> recipients) {

    /** Who the recipients are to the issuing office, in print order. */
    public enum Kind {
        /** 主送: those addressed. */
        MAIN("主送"),
        /** 报: superiors. */
        REPORT("报"),
        /** 送: peers. */
        SEND("送"),
        /** 发: subordinates. */
        ISSUE("发"),
        /** 抄送: others who should know. */
        COPY("抄送"),
        /** 本期增发: those who get this issue in addition. */
        EXTRA("本期增发");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /**
         * The label as printed before the recipients, without its colon.
         *
         * @return the Chinese term
         */
        public String label() {
            return label;
        }

        /**
         * How such a list is set unless it says otherwise.
         *
         * @return a line each for superiors, joined for all others
         */
        public Arrangement usualLayout() {
            return this == REPORT ? Arrangement.LINES : Arrangement.JOINED;
        }
    }

    /** How the recipients are set. */
    public enum Arrangement {
        /** A line each. */
        LINES,
        /** Joined with ，. */
        JOINED
    }

    /**
     * A list of recipients.
     *
     * @param kind who they are
     * @param layout how they are set
     * @param recipients the recipients in print order
     */
    public DistributionList {
        recipients = Copies.list(recipients, "recipients");
    }

    /**
     * Superiors (报), a line each.
     *
     * @param organizations the recipients
     * @return the list
     */
    public static DistributionList report(String... organizations) {
        return of(Kind.REPORT, organizations);
    }

    /**
     * Peers (送), joined.
     *
     * @param organizations the recipients
     * @return the list
     */
    public static DistributionList send(String... organizations) {
        return of(Kind.SEND, organizations);
    }

    /**
     * Subordinates (发), joined.
     *
     * @param organizations the recipients
     * @return the list
     */
    public static DistributionList issue(String... organizations) {
        return of(Kind.ISSUE, organizations);
    }

    /**
     * Others who should know (抄送), joined.
     *
     * @param organizations the recipients
     * @return the list
     */
    public static DistributionList copy(String... organizations) {
        return of(Kind.COPY, organizations);
    }

    private static DistributionList of(Kind kind, String... organizations) {
        List<Recipient> recipients = new ArrayList<>();
        for (String organization : Copies.given(organizations, "organizations")) {
            recipients.add(Recipient.of(organization));
        }
        return new DistributionList(kind, kind.usualLayout(), recipients);
    }
}
