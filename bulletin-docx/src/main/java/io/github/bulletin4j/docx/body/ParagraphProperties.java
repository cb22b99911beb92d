package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.docx.parts.LayoutParts;
import io.github.bulletin4j.docx.parts.SharedProperties;
import io.github.bulletin4j.docx.parts.StyleName;
import io.github.bulletin4j.docx.parts.Wml;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.ParagraphFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.STLineSpacingRule;

/** The properties of paragraphs: the style of their role, and what little differs from it where the place demands it. */
final class ParagraphProperties {
    private record Place(Role role, ParagraphFormat format) {
        /** Of what a place changes in a format, rather than of all of it: there are few for each role. */
        @Override
        public int hashCode() {
            int indents =
                    31 * format.leftIndent().hashCode() + format.rightIndent().hashCode();
            return 31 * (31 * indents + format.before().hashCode()) + role.ordinal();
        }
    }

    private record Known(ParagraphFormat format, PPr properties) {}

    private final Layout layout;
    private final SharedProperties shared;
    private final Map<Place, PPr> own = new HashMap<>();
    /** The last of each role: mostly the next has the very same format, which is quicker to see than what it consists of. */
    private final Map<Role, Known> last = new EnumMap<>(Role.class);

    ParagraphProperties(LayoutParts parts) {
        this.layout = parts.layout();
        this.shared = parts.properties();
    }

    /** Properties of a role in a format that may have other indents, other space around it or closer lines than the role's own. */
    PPr of(Role role, ParagraphFormat format) {
        if (format == layout.format(role)) {
            return shared.line(role);
        }
        Known known = last.get(role);
        if (known != null && known.format() == format) {
            return known.properties();
        }
        PPr properties = own.computeIfAbsent(new Place(role, format), this::make);
        last.put(role, new Known(format, properties));
        return properties;
    }

    private PPr make(Place place) {
        ParagraphFormat usual = layout.format(place.role());
        ParagraphFormat format = place.format();
        PPr properties = SharedProperties.styled(StyleName.id(place.role()));
        if (!format.before().equals(usual.before()) || !format.after().equals(usual.after())) {
            PPrBase.Spacing spacing = new PPrBase.Spacing();
            spacing.setBefore(Wml.number(format.before().twips(layout.grid())));
            spacing.setAfter(Wml.number(format.after().twips(layout.grid())));
            properties.setSpacing(spacing);
        }
        if (!format.line().equals(usual.line())) {
            PPrBase.Spacing spacing = properties.getSpacing() == null ? new PPrBase.Spacing() : properties.getSpacing();
            spacing.setLine(Wml.number(format.line().twips(layout.grid())));
            spacing.setLineRule(STLineSpacingRule.EXACT);
            properties.setSpacing(spacing);
        }
        if (format.startsPage() != usual.startsPage()) {
            properties.setPageBreakBefore(format.startsPage() ? Wml.on() : Wml.off());
        }
        if (format.keepWithNext() != usual.keepWithNext()) {
            properties.setKeepNext(format.keepWithNext() ? Wml.on() : Wml.off());
        }
        if (!format.leftIndent().equals(usual.leftIndent())
                || !format.rightIndent().equals(usual.rightIndent())
                || !format.firstLineIndent().equals(usual.firstLineIndent())) {
            properties.setInd(Wml.indent(format, layout));
        }
        if (format.alignment() != usual.alignment()) {
            properties.setJc(Wml.alignment(format.alignment()));
        }
        return properties;
    }
}
