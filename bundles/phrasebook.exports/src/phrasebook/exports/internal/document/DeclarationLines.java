// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.exports.document.PrintedRun.RunStyle;
import phrasebook.model.Norm;
import phrasebook.model.NormPackage.Literals;
import phrasebook.model.Placeholder;
import phrasebook.model.Role;

/** Prints who the roles are and what the placeholders stand for, without which their signs say nothing. */
final class DeclarationLines {

    private DeclarationLines() {
    }

    static void print(Norm norm, Page page) {
        if (norm.getRoles().isEmpty() && norm.getPlaceholders().isEmpty()) {
            return;
        }
        boolean roles = !norm.getRoles().isEmpty();
        page.line(Kind.DECLARATIONS, 0, page.runs().plain("附：角色和占位"), norm,
                roles ? Literals.NORM__ROLES : Literals.NORM__PLACEHOLDERS);
        if (roles) {
            String names = norm.getRoles().stream().map(DeclarationLines::role).collect(Collectors.joining("、"));
            page.line(Kind.DECLARATION, 0, page.runs().add(RunStyle.LABEL, "角色：").plain(names), norm,
                    Literals.NORM__ROLES);
        }
        for (Placeholder placeholder : norm.getPlaceholders()) {
            page.line(Kind.DECLARATION, 0, page.runs().add(RunStyle.LABEL, "占位：").plain(placeholder(placeholder)),
                    placeholder);
        }
    }

    private static String role(Role role) {
        return role.getName() + (role.getAliases().isEmpty() ? "" : "（" + String.join("、", role.getAliases()) + "）");
    }

    private static String placeholder(Placeholder placeholder) {
        List<String> said = Stream.of(orEmpty(placeholder.getMeaning()), quoted("印作", placeholder.getShownAs()),
                placeholder.getValues().stream().map(v -> quoted("", v)).collect(Collectors.joining("、")))
                .filter(s -> !s.isEmpty()).collect(Collectors.toList());
        int values = said.size() - 1;
        if (!placeholder.getValues().isEmpty()) {
            said.set(values, "取值" + said.get(values));
        }
        return placeholder.getName() + (said.isEmpty() ? "" : "（" + String.join("，", said) + "）");
    }

    private static String quoted(String label, @Nullable String text) {
        return text == null || text.isEmpty() ? "" : label + "“" + text + "”";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
