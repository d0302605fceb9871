// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import phrasebook.model.query.NumberStyle;

/** Reads the ways in which dates are written. */
final class Dates {

    private static final String FIGURES = "([0-9０-９零〇一二三四五六七八九十]+)";
    private static final Pattern PARTS = Pattern.compile(
            "\\D*?" + FIGURES + "\\s*[年./．／\\-－]\\s*" + FIGURES + "\\s*[月./．／\\-－]\\s*" + FIGURES + "\\s*[日号]?.*");
    private static final Pattern RUN = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private static final Pattern NOTHING_ELSE = Pattern.compile("[0-9０-９零〇一二三四五六七八九十年月日号./．／\\-－\\s]+");

    private Dates() {
    }

    /** The day that a text names by year, month and day; empty where it names none. */
    static Optional<LocalDate> read(String written) {
        for (Pattern pattern : List.of(RUN, PARTS)) {
            Matcher matcher = pattern.matcher(written.strip());
            if (matcher.matches()) {
                return day(matcher);
            }
        }
        return Optional.empty();
    }

    /** Whether a text holds nothing besides the date that it names. */
    static boolean isAll(String written) {
        return NOTHING_ELSE.matcher(written).matches();
    }

    private static Optional<LocalDate> day(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(NumberStyle.integer(parts.group(1)), NumberStyle.integer(parts.group(2)),
                    NumberStyle.integer(parts.group(3)))).filter(d -> d.getYear() > 999);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
