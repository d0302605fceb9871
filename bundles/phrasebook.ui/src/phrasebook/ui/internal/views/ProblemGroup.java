// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

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

    /** These groups and those in them. */
    static Stream<ProblemGroup> all(List<ProblemGroup> groups) {
        return groups.stream().flatMap(group -> Stream.concat(Stream.of(group),
                group.children().stream().filter(ProblemGroup.class::isInstance).map(ProblemGroup.class::cast)));
    }

    /** The group, or the finding, that is the same as one of before, wherever it stands now. */
    static Optional<?> find(List<ProblemGroup> groups, @Nullable Object before) {
        if (before instanceof ProblemGroup group) {
            return all(groups).filter(g -> g.key().equals(group.key())).findFirst();
        }
        return before instanceof Finding finding
                ? all(groups).filter(g -> g.rule().equals(finding.rule())).flatMap(g -> g.children().stream())
                        .filter(f -> f instanceof Finding now && now.entry().equals(finding.entry())
                                && now.message().equals(finding.message()))
                        .findFirst()
                : Optional.empty();
    }

    /** The same for the same group of a later text. */
    String key() {
        return severity + "/" + rule;
    }

    String label() {
        String key = "Rule." + rule;
        String name = rule.isEmpty() ? Messages.get("Problems." + severity)
                : Messages.has(key) ? Messages.get(key) : Handbook.name(rule);
        return Messages.get("Problems.group", name, size);
    }
}
