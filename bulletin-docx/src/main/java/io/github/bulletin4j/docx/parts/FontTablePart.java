package io.github.bulletin4j.docx.parts;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Typeface;
import java.util.TreeMap;
import org.docx4j.wml.FontFamily;
import org.docx4j.wml.FontPitch;
import org.docx4j.wml.Fonts;
import org.docx4j.wml.STPitch;
import org.jspecify.annotations.Nullable;

/** Makes the font table (ISO/IEC 29500-1, 17.8): what stands in where a font is missing. */
final class FontTablePart {
    private FontTablePart() {}

    static Fonts of(Layout layout) {
        Fonts fonts = new Fonts();
        fonts.getFont().add(font(layout.latinFont(), "roman", null));
        TreeMap<String, Typeface> byName = new TreeMap<>();
        for (Typeface typeface : Typeface.values()) {
            byName.putIfAbsent(layout.font(typeface), typeface);
        }
        byName.remove(layout.latinFont());
        byName.forEach((name, typeface) -> fonts.getFont()
                .add(font(name, typeface == Typeface.HEITI ? "modern" : "script", typeface.alternative())));
        return fonts;
    }

    private static Fonts.Font font(String name, String family, @Nullable String alternative) {
        Fonts.Font font = new Fonts.Font();
        font.setName(name);
        if (alternative != null && !alternative.equals(name)) {
            Fonts.Font.AltName altName = new Fonts.Font.AltName();
            altName.setVal(alternative);
            font.setAltName(altName);
        }
        FontFamily kind = new FontFamily();
        kind.setVal(family);
        font.setFamily(kind);
        FontPitch pitch = new FontPitch();
        pitch.setVal(STPitch.VARIABLE);
        font.setPitch(pitch);
        return font;
    }
}
