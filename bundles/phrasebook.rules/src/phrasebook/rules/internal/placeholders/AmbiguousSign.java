// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.placeholders;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import phrasebook.model.NormPackage;
import phrasebook.model.Placeholder;
import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** Each printed sign stands for one placeholder. */
public final class AmbiguousSign implements Rule {

    @Override
    public Family family() {
        return Family.PLACEHOLDERS;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Context context, Consumer<Violation> report) {
        Map<String, List<Placeholder>> signs = new LinkedHashMap<>();
        for (Placeholder placeholder : context.norm().getPlaceholders()) {
            String sign = placeholder.getShownAs();
            if (sign != null && !sign.isEmpty()) {
                signs.computeIfAbsent(sign, s -> new ArrayList<>()).add(placeholder);
            }
        }
        signs.forEach((sign, placeholders) -> {
            if (placeholders.size() > 1) {
                String names = placeholders.stream().map(p -> "“" + p.getName() + "”")
                        .collect(Collectors.joining("、"));
                report.accept(Violation.of(this, placeholders.get(1), sign, names)
                        .at(NormPackage.Literals.PLACEHOLDER__SHOWN_AS));
            }
        });
    }
}
