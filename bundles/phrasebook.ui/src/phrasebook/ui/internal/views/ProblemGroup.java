// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import phrasebook.rules.Finding;
import phrasebook.rules.Severity;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.handbook.Handbook;

/**
 * Findings of one severity, or of one rule among them.
 *
 * @param rule id of the rule; empty where the group is of a severity
 * @param children groups of rules, or findings
 * @param size how many findings there are in all
 */
record ProblemGroup(Severity severity, String rule, List<?> children, int size) {

    /** The findings by severity, then by rule. */
    static List<ProblemGroup> of(List<Finding> findings) {
        Map<Severity, Map<String, List<Finding>>> sorted = new EnumMap<>(Severity.class);
        findings.forEach(f -> sorted.computeIfAbsent(f.severity(), s -> new TreeMap<>())
                .computeIfAbsent(f.rule(), r -> new ArrayList<>()).add(f));
        List<ProblemGroup> groups = new ArrayList<>();
        sorted.forEach((severity, rules) -> {
            List<ProblemGroup> inner = new ArrayList<>();
            rules.forEach((rule, list) -> inner.add(new ProblemGroup(severity, rule, list, list.size())));
            groups.add(new ProblemGroup(severity, "", inner, inner.stream().mapToInt(ProblemGroup::size).sum()));
        });
        return groups;
    }

    String label() {
        String key = "Rule." + rule;
        String name = rule.isEmpty() ? Messages.get("Problems." + severity)
                : Messages.has(key) ? Messages.get(key) : Handbook.name(rule);
        return Messages.get("Problems.group", name, size);
    }
}
