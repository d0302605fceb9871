// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal.printing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Norm;
import phrasebook.model.Placeholder;
import phrasebook.model.Revision;
import phrasebook.model.Role;
import phrasebook.model.Status;

/** Prints what a norm says of itself. */
final class HeaderPrinter {

    private HeaderPrinter() {
    }

    static void print(Norm norm, Lines out) {
        value(out, "规范", norm.getTitle());
        value(out, "编号", norm.getCode());
        value(out, "版本", norm.getVersion());
        value(out, "状态", norm.getStatus() == Status.UNSPECIFIED ? null : norm.getStatus().getLiteral());
        value(out, "发布单位", norm.getIssuer());
        value(out, "起草单位", norm.getDrafter());
        value(out, "解释单位", norm.getInterpreter());
        value(out, "发布日期", norm.getIssued());
        value(out, "实施日期", norm.getEffective());
        value(out, "代替", norm.getSupersedes());
        value(out, "来源", norm.getSource());
        if (!norm.getRoles().isEmpty()) {
            value(out, "角色", norm.getRoles().stream().map(HeaderPrinter::role).collect(Collectors.joining("、")));
        }
        norm.getPlaceholders().forEach(p -> value(out, "占位", placeholder(p)));
        norm.getRevisions().forEach(r -> value(out, "修订", revision(r)));
    }

    private static void value(Lines out, String key, @Nullable String value) {
        if (value != null) {
            out.line(key + "：" + value);
        }
    }

    private static String role(Role role) {
        return role.getName() + (role.getAliases().isEmpty() ? "" : "（" + String.join("、", role.getAliases()) + "）");
    }

    private static String placeholder(Placeholder placeholder) {
        String meaning = placeholder.getMeaning();
        String shown = placeholder.getShownAs();
        List<String> parts = Stream.of(meaning, shown == null || shown.isEmpty() ? null : "印作" + quoted(shown),
                placeholder.getValues().isEmpty() ? null
                        : "取值" + placeholder.getValues().stream().map(HeaderPrinter::quoted)
                                .collect(Collectors.joining("、")))
                .filter(part -> part != null).toList();
        return placeholder.getName() + (parts.isEmpty() ? "" : "（" + String.join("，", parts) + "）");
    }

    private static String quoted(String text) {
        return "“" + Words.speech(text, text) + "”";
    }

    private static String revision(Revision revision) {
        return Stream.of(revision.getVersion(), revision.getAuthor(), revision.getDate(), revision.getSummary())
                .map(field -> field == null ? "" : field).collect(Collectors.joining("｜"));
    }
}
