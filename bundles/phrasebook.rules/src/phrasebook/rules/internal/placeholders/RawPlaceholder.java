// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.placeholders;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import phrasebook.model.Element;
import phrasebook.rules.Context;
import phrasebook.rules.ElementRule;
import phrasebook.rules.Family;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Spoken;

/** What is filled in when it is said is a placeholder with a name. */
public final class RawPlaceholder implements ElementRule {

    @Override
    public Family family() {
        return Family.PLACEHOLDERS;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Element element, Context context, Consumer<Violation> report) {
        Spoken.in(element, context).forEach(spoken -> {
            if (mayHold(spoken.text())) {
                Matcher sign = Signs.PATTERN.matcher(spoken.text());
                while (sign.find()) {
                    report.accept(spoken.breaks(this, sign.start(), sign.end(), sign.group()));
                }
            }
        });
    }

    private static boolean mayHold(String text) {
        return text.chars().anyMatch(c -> "*＊×某ＸX○〇_".indexOf(c) >= 0);
    }

    /** Compiled when the first text holds one of the characters. */
    private static final class Signs {

        /** 某 stands for a name before a title or a unit, and is a word of its own in 某些 or 某个. */
        static final Pattern PATTERN = Pattern.compile("[*＊]+|[×✕]+|[XＸ]{2,}|[○〇]{2,}|_{2,}|某{2,}"
                + "|某(?=先生|女士|小姐|同志|主任|科长|局长|老师|经理|部门|单位|局|路|小区|街道|号)");
    }
}
