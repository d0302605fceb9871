// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.suppressions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import phrasebook.model.Norm;
import phrasebook.model.NormPackage;
import phrasebook.model.Numbered;
import phrasebook.rules.Rule;
import phrasebook.rules.Settings.Suppression;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Entries;

/** Leaves out what an office puts up with, and says which of its decisions meet nothing. */
public final class Suppressed {

    private final List<Suppression> open;
    private final Set<Suppression> used = new HashSet<>();

    /** By those of the suppressions that have not ended; the others put up with nothing. */
    public Suppressed(List<Suppression> suppressions, LocalDate today) {
        open = suppressions.stream().filter(s -> !s.until().isBefore(today)).toList();
    }

    /** Those of the violations that are not put up with: the same list where all are such. */
    public List<Violation> without(List<Violation> violations) {
        List<Violation> left = new ArrayList<>();
        for (Violation violation : open.isEmpty() ? List.<Violation>of() : violations) {
            List<Suppression> hits = open.stream().filter(s -> isMeant(s, violation)).toList();
            used.addAll(hits);
            if (hits.isEmpty()) {
                left.add(violation);
            }
        }
        return open.isEmpty() || left.size() == violations.size() ? violations : left;
    }

    /** That a suppression put up with nothing, of those that were asked about all violations. */
    public List<Violation> unused(Rule rule, Norm norm) {
        return open.stream().filter(s -> !used.contains(s)).map(s -> told(rule, norm, s)).toList();
    }

    private static boolean isMeant(Suppression suppression, Violation violation) {
        if (!suppression.rule().equals(violation.rule().id())) {
            return false;
        }
        String entry = suppression.entry();
        return entry == null || isWithin(entry, violation.subject());
    }

    /** A ban under a phrase is meant by its own name and by the phrase's. */
    private static boolean isWithin(String entry, EObject object) {
        for (EObject o = object; o != null; o = o.eContainer()) {
            if (o instanceof Numbered numbered && isNamed(numbered, entry)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(Numbered entry, String name) {
        return name.equals(entry.getId() != null ? entry.getId() : entry.getNumber());
    }

    /** That something is wrong with a suppression, told by the entry that it names, else by the norm. */
    static Violation told(Rule rule, Norm norm, Suppression suppression) {
        String name = suppression.entry();
        Optional<Numbered> entry = name == null ? Optional.empty()
                : Entries.numbered(norm).filter(e -> isNamed(e, name)).findFirst();
        Violation violation = Violation.of(rule, entry.isPresent() ? entry.get() : norm, suppression.rule(),
                suppression.reason(), suppression.until().toString());
        return entry.isPresent() ? violation.at(entry.get().getId() != null ? NormPackage.Literals.NUMBERED__ID
                : NormPackage.Literals.NUMBERED__NUMBER) : violation;
    }
}
