package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Appendix;
import io.github.bulletin4j.model.Issue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Puts the list of appendices below the text of the last article (附件说明; GB/T 9704-2012, 7.3.4), before its signature and
 * by-line: these are held back until the article ends or goes on.
 */
final class AppendixList implements Consumer<Part> {
    private final Issue issue;
    private final Consumer<? super Part> parts;
    private final String last;
    private final Deque<Part> held = new ArrayDeque<>();
    private boolean inLast;

    private AppendixList(Issue issue, Consumer<? super Part> parts) {
        this.issue = issue;
        this.parts = parts;
        this.last =
                ModelPath.ISSUE.child("articles", issue.articles().size() - 1).toString();
    }

    /** What takes the parts of an issue: where its style has such a list, and it has appendices, with the list added. */
    static Consumer<? super Part> in(Issue issue, Consumer<? super Part> parts) {
        boolean listed = issue.houseStyle().appendixList()
                && !issue.appendices().isEmpty()
                && !issue.articles().isEmpty();
        return listed ? new AppendixList(issue, parts) : parts;
    }

    @Override
    public void accept(Part part) {
        if (part instanceof SectionBegin begin) {
            inLast = begin.section().path().toString().equals(last);
        }
        if (inLast && part instanceof SectionEnd) {
            list(issue.appendices());
            inLast = false;
        }
        if (inLast && part instanceof TextPart text && endsArticle(text.role())) {
            held.add(part);
            return;
        }
        release();
        parts.accept(part);
    }

    private static boolean endsArticle(Role role) {
        return role == Role.BYLINE || role == Role.SIGNATURE;
    }

    private void release() {
        held.forEach(parts);
        held.clear();
    }

    private void list(List<Appendix> appendices) {
        String label = issue.houseStyle().formatAppendixLabel(null);
        String marker = Marks.withColon(label);
        for (int i = 0; i < appendices.size(); i++) {
            ModelPath path = ModelPath.ISSUE.child("appendices", i).child("title");
            SpanList line = new SpanList(i == 0 ? Role.APPENDIX_LIST : Role.APPENDIX_LIST_ITEM, path);
            line.marker(i == 0 ? marker : "").marker(appendices.size() == 1 ? "" : Marks.number(i));
            parts.accept(line.text(path, appendices.get(i).title()).paragraph());
        }
    }
}
