package io.github.bulletin4j.docx.reader;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The characters that symbols of the usual symbol fonts stand for (ISO/IEC 29500-1, 17.3.3.30): bullets, boxes, ticks, arrows.
 * Such fonts have them at codes of the private-use area, which other fonts show as nothing.
 */
final class SymbolFonts {
    private static final int PRIVATE = 0xF000;

    private static final Map<String, Map<Integer, String>> FONTS = Map.of(
            "wingdings",
                    signs("6c●6d○6e■6f□70❐71❑72❒75◆76❖77⬥9f•a7▪a8◻d8➢e0→df←e1↑e2↓e8➔f0⇨fb✗fc✓fd☒fe☑28☎2a✉46☞4a☺ab★b2✧"
                            + "80⓪81①82②83③84④85⑤86⑥87⑦88⑧89⑨8a⑩8c❶8d❷8e❸8f❹90❺91❻92❼93❽94❾95❿"),
            "wingdings 2", signs("4f✗50✓51☒52☑53☒54☒97●98•99●a2■a3□a4◻"),
            "wingdings 3", signs("7d▶7c◀70▲71▼75▶"),
            "symbol", signs("b7•a3≤b3≥b1±b4×b8÷b9≠bb≈b0°a5∞d6√ac←ad↑ae→af↓61α62β64δ6dμ70π57Ω44Δ53Σb2″a2′"));

    private SymbolFonts() {}

    /** Codes of two hexadecimal digits, each with what it stands for. */
    private static Map<Integer, String> signs(String table) {
        Map<Integer, String> signs = new HashMap<>();
        for (int i = 0; i + 2 < table.length(); i += 2) {
            String sign = Character.toString(table.codePointAt(i + 2));
            signs.put(Integer.parseInt(table.substring(i, i + 2), 16), sign);
            i += sign.length();
        }
        return Map.copyOf(signs);
    }

    /** The character that a code of a font stands for, or null where that is not known. */
    static @Nullable String sign(@Nullable String font, long code) {
        Map<Integer, String> signs =
                font == null ? null : FONTS.get(font.strip().toLowerCase(Locale.ROOT));
        long index = code >= PRIVATE ? code - PRIVATE : code;
        return signs == null || index < 0 || index > 0xFF ? null : signs.get((int) index);
    }
}
