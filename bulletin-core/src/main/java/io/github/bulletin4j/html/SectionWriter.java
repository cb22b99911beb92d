package io.github.bulletin4j.html;

import io.github.bulletin4j.composition.Section;
import org.jspecify.annotations.Nullable;

/** Begins and ends the elements of sections. Head, opening and foot are left out where nothing is in them. */
final class SectionWriter {
    private final Markup markup;
    private final Anchors anchors;
    private final Places places;
    private @Nullable Section waiting;
    private @Nullable Section begun;

    SectionWriter(Markup markup, Anchors anchors, Places places) {
        this.markup = markup;
        this.anchors = anchors;
        this.places = places;
    }

    void begin(Section section) {
        waiting = section;
        if (section.kind() == Section.Kind.ARTICLE || section.kind() == Section.Kind.APPENDIX) {
            fill();
        }
    }

    /** Something stands in the section. */
    void fill() {
        if (waiting == null) {
            return;
        }
        begun = waiting;
        waiting = null;
        Section section = begun;
        markup.start(element(section.kind())).attribute("class", style(section.kind()));
        String anchor = anchors.of(section.path());
        if (anchor != null) {
            markup.attribute("id", anchor);
            places.of(markup, section::path);
        }
        markup.inside().raw("\n");
    }

    void end() {
        if (begun != null) {
            markup.end(element(begun.kind())).raw("\n");
        }
        waiting = null;
        begun = null;
    }

    private static String element(Section.Kind kind) {
        return switch (kind) {
            case HEAD -> "header";
            case OPENING -> "div";
            case ARTICLE -> "article";
            case APPENDIX -> "section";
            case FOOT -> "footer";
        };
    }

    private static String style(Section.Kind kind) {
        return switch (kind) {
            case HEAD -> "head";
            case OPENING -> "opening";
            case ARTICLE -> "article";
            case APPENDIX -> "appendix";
            case FOOT -> "foot";
        };
    }
}
