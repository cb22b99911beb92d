package io.github.bulletin4j.recognition.restoring;

import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.model.DistributionList.Arrangement;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Recipient;
import io.github.bulletin4j.recognition.assembling.Assembler;
import io.github.bulletin4j.unprinted.ListNode;
import io.github.bulletin4j.unprinted.Node;
import io.github.bulletin4j.unprinted.RecordNode;
import io.github.bulletin4j.unprinted.TextNode;
import io.github.bulletin4j.unprinted.ValueNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values that an editor wrote into a line beside others: recipients of a distribution list (加发单位), divided as the house style
 * divides them, names of authors or offices, keywords.
 */
final class AddedElements {
    private static final Pattern PATH = Pattern.compile("(distribution\\[\\d{1,9}])\\.recipients\\[(\\d{1,9})].*");

    private final RecordNode issue;
    private final HouseStyle style;
    private final Additions additions;
    private final Records records;

    AddedElements(RecordNode issue, HouseStyle style, Additions additions, Records records) {
        this.issue = issue;
        this.style = style;
        this.additions = additions;
        this.records = records;
    }

    /** Adds all recipients of a changed piece but the first to the list; what is left is the recipient that was printed. */
    Cuts.Cut split(Cuts.Cut cut, SeenItem seen) {
        Matcher path = PATH.matcher(cut.spans().get(0).path().toString());
        String text = seen.text().substring(cut.from(), cut.to());
        if (!path.matches() || Span.text(cut.spans()).length() == text.length()) {
            return cut;
        }
        List<String> names = Assembler.divided(style, text);
        if (names.size() < 2
                || !(NodePaths.find(issue, path.group(1)) instanceof RecordNode list)
                || !(list.component("recipients") instanceof ListNode recipients)) {
            return cut;
        }
        if (recipients.elements().size() == 1) {
            list.components().replace("layout", new ValueNode(Arrangement.JOINED));
        }
        List<Node> added = new ArrayList<>();
        for (Recipient each : Assembler.recipients(names.subList(1, names.size()))) {
            added.add(records.alive(new ValueNode(each)));
        }
        additions.add(recipients, recipients.elements().get(Integer.parseInt(path.group(2))), added);
        return new Cuts.Cut(cut.spans(), cut.from(), cut.from() + names.get(0).length());
    }

    /** Adds a value to its list; what no list can take is told by what the issue then does not print. */
    void add(ChangedLine.Added added, SeenItem seen) {
        String path = added.beside().path().toString();
        String text = seen.text().substring(added.from(), added.to());
        if (!(NodePaths.find(issue, added.list()) instanceof ListNode list)) {
            return;
        }
        int begin = added.list().length() + 1;
        int index = Integer.parseInt(path.substring(begin, path.indexOf(']', begin)));
        Node beside = list.elements().get(index);
        Node behind =
                added.isBehind() ? beside : index == 0 ? null : list.elements().get(index - 1);
        if (added.list().endsWith(".recipients")) {
            add(list, behind, Assembler.recipients(List.of(text)).get(0));
        } else if (beside instanceof TextNode) {
            add(list, behind, text);
        }
    }

    private void add(ListNode list, @Nullable Node behind, Object value) {
        additions.add(list, behind, List.of(records.alive(new ValueNode(value))));
    }
}
