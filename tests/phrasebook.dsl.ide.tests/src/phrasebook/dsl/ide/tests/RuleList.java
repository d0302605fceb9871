// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.tests;

import java.util.Locale;
import java.util.function.Function;

import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Rules;

/** The catalogue of rules as a page shows it, family by family. */
final class RuleList {

    private RuleList() {
    }

    /** @param mended says how what a rule finds can be mended */
    static String markdown(Function<Rule, String> mended) {
        StringBuilder list = new StringBuilder();
        Family family = null;
        for (Rule rule : Rules.all()) {
            if (rule.family() != family) {
                family = rule.family();
                list.append(list.isEmpty() ? "" : "\n").append("## ").append(Rules.name(family, Locale.CHINESE))
                        .append("\n\n| 规则 | 程度 | 修复 | 说明 | In English |\n|---|---|---|---|---|\n");
            }
            list.append("| [").append(rule.id()).append("](").append(rule.id()).append(".md) | ")
                    .append(severity(rule)).append(" | ").append(mended.apply(rule)).append(" | ")
                    .append(Rules.title(rule, Locale.CHINESE)).append(" | ")
                    .append(Rules.title(rule, Locale.ENGLISH)).append(" |\n");
        }
        return list.toString();
    }

    private static String severity(Rule rule) {
        return switch (rule.severity()) {
            case ERROR -> "错误";
            case WARNING -> "警告";
            case INFO -> "提示";
        };
    }
}
