package io.github.bulletin4j.json.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import tools.jackson.core.JsonToken;

/** A day of the years 0000 to 9999 in ISO form, such as 2021-10-18. */
final class DateCodec extends ValueCodec<LocalDate> {

    private static final int LENGTH = 10;

    /** Every day that there is and no other: months of 31 and 30 days, February, and its 29th in leap years. */
    private static final String PATTERN = "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
            + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$";

    @Override
    public Phrase expectation() {
        return Phrase.of("date");
    }

    @Override
    public LocalDate read(JsonInput in) {
        if (!in.at(JsonToken.VALUE_STRING)) {
            throw in.mismatch(expectation());
        }
        String text = in.text();
        if (text.length() == LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-') {
            int year = digits(text, 0, 4);
            int month = digits(text, 5, 7);
            int day = digits(text, 8, LENGTH);
            if (year >= 0 && month >= 0 && day >= 0) {
                return day(in, year, month, day);
            }
        }
        throw in.mismatch(expectation());
    }

    private LocalDate day(JsonInput in, int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw in.mismatch(Phrase.of("day"));
        }
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    @Override
    public void write(JsonOutput out, LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > 9999) {
            throw out.refusal("a date must be in the years 0 to 9999", date.toString());
        }
        out.text(date.toString());
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.object("type", "string", "format", "date", "pattern", PATTERN);
    }
}
