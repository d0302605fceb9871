// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.placeholders;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Element;
import phrasebook.model.NormPackage;
import phrasebook.model.Placeholder;
import phrasebook.model.PlaceholderSegment;
import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.ByElement;

/** What is declared as a placeholder stands somewhere. */
public final class UnusedPlaceholder implements Rule {

    /** Whoever begins a norm declares first and uses later. */
    private static final int FEW = 5;

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
        Set<String> used = new HashSet<>();
        ByElement.of(context, Slots.class, UnusedPlaceholder::slots)
                .forEach(slots -> used.addAll(slots.names()));
        if (used.isEmpty() && context.norm().getElements().size() < FEW) {
            return;
        }
        context.norm().getPlaceholders().stream().filter(p -> !used.contains(name(p))).forEach(p -> report.accept(
                Violation.of(this, p, name(p))
                        .at(NormPackage.Literals.PLACEHOLDER__NAME)));
    }

    private record Slots(Set<String> names) {
    }

    private static Slots slots(Element element) {
        Set<String> names = new HashSet<>();
        element.eAllContents().forEachRemaining(object -> {
            if (object instanceof PlaceholderSegment slot) {
                names.add(name(slot.getPlaceholder()));
            }
        });
        return new Slots(names.isEmpty() ? Set.of() : names);
    }

    private static String name(@Nullable Placeholder placeholder) {
        return placeholder == null || placeholder.getName() == null ? "" : placeholder.getName();
    }
}
