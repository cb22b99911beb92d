package io.github.bulletin4j.recognition.restoring;

import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.recognition.Certainty;
import io.github.bulletin4j.recognition.Leftover;
import io.github.bulletin4j.recognition.Placement;
import io.github.bulletin4j.unprinted.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Keeps what was found where, what is left over, and which nodes the document still prints. Use by one thread. */
final class Records {
    private final List<Evidence> placed = new ArrayList<>();
    private final List<Leftover> left = new ArrayList<>();
    private final List<Repetition> repeated = new ArrayList<>();
    private final Set<Node> echoes = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> alive = Collections.newSetFromMap(new IdentityHashMap<>());

    /** A text that is not printed itself: another that was equal says what it is. */
    void echo(Node node) {
        echoes.add(node);
    }

    boolean isEcho(Node node) {
        return echoes.contains(node);
    }

    /** A line that repeats what is printed elsewhere. */
    record Repetition(TextPart part, SeenItem seen) {}

    Node alive(Node node) {
        alive.add(node);
        return node;
    }

    boolean isAlive(Node node) {
        return alive.contains(node);
    }

    void placed(Node node, SeenItem seen, String reason, Certainty certainty) {
        placed.add(new Evidence(node, "", seen.block().place(), seen.text(), reason, certainty));
    }

    /** Places what became a part of one of several values that were added: the first index in its path, from 0, says of which. */
    void placed(List<Node> added, Placement each) {
        int begin = each.path().indexOf('[') + 1;
        int end = each.path().indexOf(']');
        int index =
                end < begin ? added.size() - 1 : Integer.parseInt(each.path().substring(begin, end));
        String within = end < begin ? "" : each.path().substring(end + 1);
        Node node = added.get(Math.min(index, added.size() - 1));
        placed.add(new Evidence(node, within, each.place(), each.text(), each.evidence(), each.certainty()));
    }

    void left(SeenItem seen, String reason) {
        left.add(new Leftover(seen.block().place(), seen.text(), reason));
    }

    void left(String place, String text, String reason) {
        left.add(new Leftover(place, text, reason));
    }

    void repeated(TextPart part, SeenItem seen) {
        repeated.add(new Repetition(part, seen));
    }

    List<Evidence> placed() {
        return placed;
    }

    List<Leftover> left() {
        return left;
    }

    List<Repetition> repetitions() {
        return repeated;
    }
}
