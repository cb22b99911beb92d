package io.github.bulletin4j.docx.parts;

import io.github.bulletin4j.layout.Layout;
import org.docx4j.wml.CTCharacterSpacing;
import org.docx4j.wml.CTCompat;
import org.docx4j.wml.CTCompatSetting;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.CTTwipsMeasure;
import org.docx4j.wml.CTZoom;
import org.docx4j.wml.STCharacterSpacing;

/** Makes the settings of a document (ISO/IEC 29500-1, 17.15). */
final class SettingsPart {
    private static final String WORD = "http://schemas.microsoft.com/office/word";

    private SettingsPart() {}

    static CTSettings of(Layout layout) {
        CTSettings settings = new CTSettings();
        CTZoom zoom = new CTZoom();
        zoom.setPercent(Wml.number(100));
        settings.setZoom(zoom);
        CTTwipsMeasure tab = new CTTwipsMeasure();
        tab.setVal(Wml.number(2 * layout.grid().em()));
        settings.setDefaultTabStop(tab);
        if (FooterParts.hasEvenPages(layout)) {
            settings.setEvenAndOddHeaders(Wml.on());
        }
        CTCharacterSpacing spacing = new CTCharacterSpacing();
        spacing.setVal(STCharacterSpacing.COMPRESS_PUNCTUATION);
        settings.setCharacterSpacingControl(spacing);
        settings.setCompat(compatibility());
        return settings;
    }

    /** Word 2013 and later: without it a document opens in compatibility mode. */
    private static CTCompat compatibility() {
        CTCompat compat = new CTCompat();
        compat.setBalanceSingleByteDoubleByteWidth(Wml.on());
        // A line that ends with a forced break is not stretched to the full width.
        compat.setDoNotExpandShiftReturn(Wml.on());
        compat.getCompatSetting().add(setting("compatibilityMode", "15"));
        compat.getCompatSetting().add(setting("overrideTableStyleFontSizeAndJustification", "1"));
        compat.getCompatSetting().add(setting("enableOpenTypeFeatures", "1"));
        compat.getCompatSetting().add(setting("doNotFlipMirrorIndents", "1"));
        compat.getCompatSetting().add(setting("differentiateMultirowTableHeaders", "1"));
        return compat;
    }

    private static CTCompatSetting setting(String name, String value) {
        CTCompatSetting setting = new CTCompatSetting();
        setting.setName(name);
        setting.setUri(WORD);
        setting.setVal(value);
        return setting;
    }
}
