package io.github.bulletin4j.examples.spark.ledger;

import io.github.bulletin4j.examples.spark.Library;
import io.github.bulletin4j.ledger.LedgerIssue;
import io.github.bulletin4j.ledger.LedgerPass;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Extensions;
import io.github.bulletin4j.model.Issue;
import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An issue on its way to a pass of the ledger. What travels is its source and, as JSON, what a ledger keeps of it; never a
 * text.
 */
public final class LedgerItem implements Externalizable {

    private static final long serialVersionUID = 1L;

    /** Series by series, pass by pass, as the pass wants it. */
    static final Comparator<LedgerItem> ORDER = (one, other) -> {
        int bySeries = one.issue.series().compareTo(other.issue.series());
        if (bySeries != 0) {
            return bySeries;
        }
        int byPass = one.pass.compareTo(other.pass);
        return byPass != 0 ? byPass : one.pass.order().compare(one.issue, other.issue);
    };

    private LedgerPass pass;
    private byte[] json;
    private LedgerIssue issue;

    /** For the serializer, which fills it. */
    public LedgerItem() {}

    private LedgerItem(LedgerPass pass, byte[] json, LedgerIssue issue) {
        this.pass = pass;
        this.json = json;
        this.issue = issue;
    }

    /** The items of an issue, one for each pass that takes it. */
    public static List<LedgerItem> of(String source, Issue issue) {
        byte[] json = Library.json().writeBytes(withoutText(issue));
        LedgerIssue kept = LedgerIssue.of(source, issue);
        List<LedgerItem> items = new ArrayList<>();
        for (LedgerPass pass : LedgerPass.values()) {
            if (pass.takes(kept)) {
                items.add(new LedgerItem(pass, json, kept));
            }
        }
        return items;
    }

    private static Issue withoutText(Issue issue) {
        return new Issue(
                issue.series(),
                issue.number(),
                issue.compilers().isEmpty() ? List.of() : issue.compilers().subList(0, 1),
                issue.date(),
                null,
                null,
                issue.contents(),
                List.of(),
                List.of(),
                issue.distribution().stream()
                        .map(list -> new DistributionList(list.kind(), list.layout(), List.of()))
                        .toList(),
                null,
                Extensions.none());
    }

    LedgerPass pass() {
        return pass;
    }

    LedgerIssue issue() {
        return issue;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        out.writeByte(pass.ordinal());
        out.writeUTF(issue.source());
        out.writeInt(json.length);
        out.write(json);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
        pass = LedgerPass.values()[in.readByte()];
        String source = in.readUTF();
        json = new byte[in.readInt()];
        in.readFully(json);
        issue = LedgerIssue.of(source, Library.json().read(json));
    }
}
