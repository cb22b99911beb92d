package io.github.bulletin4j.docx.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTraitsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "近日，印发《意见》。|0",
                "第12期Table|0",
                "简 报|16",
                "a<tab>b|4",
                "甲<feed>乙|4",
                "甲<return>乙|4",
                "“十四五”|2",
                "——|2",
                "①|2",
                "éàü|0",
                "ئۇيغۇر|1",
                "שלום|1",
                "𞤀|1",
                "😀|0",
                "(ﺎ)|3",
                "﹁|0",
                "abcdefghijklmnopqrst|0",
                "abcdefghijklmnopqrstu|8",
                "abcdefghij，klmnopqrstu|0",
                "abcdefghij klmnopqrstu|16",
                "网址http://www.example.com/a/b|8",
                "网址“http://www.example.com/a/b” |26"
            })
    void findsWhatAPlainRunCannotSay(String text, int traits) {
        String read = text.replace("<tab>", "\t").replace("<feed>", "\n").replace("<return>", "\r");
        assertEquals(traits, TextTraits.of(read), text);
    }
}
