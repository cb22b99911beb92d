package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.HouseStyleBuilder;
import io.github.bulletin4j.model.IssueNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The pattern that prints a number as it stands in the document (期号). */
final class NumberGuess {
    private static final List<String> NUMBERS = List.of(
            "{year}年第{issue}期<（总第{cumulative}期）>",
            "{year}年 第{issue}期<（总第{cumulative}期）>",
            "第{issue}期<（总第{cumulative}期）>",
            "总第{cumulative}期",
            "〔{year}〕第{issue}期<（总第{cumulative}期）>",
            "[{year}]第{issue}期<（总第{cumulative}期）>",
            "{year}第{issue}期<（总第{cumulative}期）>",
            "（{year}年第{issue}期<，总第{cumulative}期>）",
            "（第{issue}期<，总第{cumulative}期>）",
            "（第{issue}期）",
            "（总第{cumulative}期）",
            "{year}年第{issue:00}期<（总第{cumulative}期）>",
            "{year}年第{issue:000}期<（总第{cumulative}期）>",
            "第{issue:000}期",
            "{year:〇}年第{issue:一}期<（总第{cumulative:一}期）>",
            "第{issue:一}期",
            "〔{year}〕{issue}号",
            "[{year}]{issue}号",
            "（{year}）{issue}号",
            "〔{year}〕第{issue}号",
            "{year}年第{issue}号",
            "第{issue}号",
            "NO.{issue}",
            "No.{issue}",
            "№{issue}");
    private static final List<String> SUPPLEMENTS = List.of(
            "{year}年增刊第{issue}期",
            "〔{year}〕增刊第{issue}期",
            "{year}年第{issue}期增刊",
            "{year}年第{issue}期（增刊）",
            "〔{year}〕第{issue}期（增刊）",
            "第{issue}期（增刊）",
            "第{issue}期增刊",
            "增刊第{issue}期");

    private NumberGuess() {}

    static void guess(IssueNumber number, @Nullable LocalDate date, String text, HouseStyleBuilder style) {
        boolean supplement = number instanceof IssueNumber.Supplement;
        List<String> patterns = supplement ? SUPPLEMENTS : NUMBERS;
        // As it stands there with its blanks, else but for the blanks, else but for the form of a dash.
        for (UnaryOperator<String> seen :
                List.<UnaryOperator<String>>of(UnaryOperator.identity(), HeadNumbers::plain, NumberGuess::dashed)) {
            for (String pattern : patterns) {
                HouseStyleBuilder tried = HouseStyle.builder();
                HouseStyle one = (supplement ? tried.supplement(pattern) : tried.number(pattern)).build();
                if (seen.apply(text).equals(seen.apply(one.format(number, date)))) {
                    if (supplement) {
                        style.supplement(pattern);
                    } else {
                        style.number(pattern);
                    }
                    return;
                }
            }
        }
    }

    private static String dashed(String text) {
        return HeadNumbers.plain(text).replaceAll("[-‐–—―－~～、至]{1,2}", "—");
    }
}
