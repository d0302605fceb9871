// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.building;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import phrasebook.model.Ban;
import phrasebook.model.Heading;
import phrasebook.model.Norm;
import phrasebook.model.Numbered;
import phrasebook.model.Phrase;
import phrasebook.model.Provision;

/**
 * Gives ids in document order: P01 to phrases, B01 to bans, T01 to provisions, D01 to headings without a number. Those
 * that the document gives stay.
 */
public final class Ids {

    private Ids() {
    }

    public static void assign(Norm norm) {
        List<Numbered> all = new ArrayList<>();
        for (TreeIterator<EObject> i = norm.eAllContents(); i.hasNext();) {
            if (i.next() instanceof Numbered numbered) {
                all.add(numbered);
            }
        }
        assign(all.stream().filter(Phrase.class::isInstance).toList(), "P");
        assign(all.stream().filter(Ban.class::isInstance).toList(), "B");
        assign(all.stream().filter(Provision.class::isInstance).toList(), "T");
        // A printed number is what tells a heading from other lines; without one its id does.
        assign(all.stream().filter(h -> h instanceof Heading && h.getNumber() == null).toList(), "D");
    }

    private static void assign(List<Numbered> numbered, String letter) {
        int digits = Math.max(2, Integer.toString(numbered.size()).length());
        Set<String> taken = new HashSet<>();
        numbered.stream().map(Numbered::getId).filter(Objects::nonNull).forEach(taken::add);
        int count = 0;
        for (Numbered each : numbered) {
            String id = letter + String.format(Locale.ROOT, "%0" + digits + "d", ++count);
            while (each.getId() == null && !taken.add(id)) {
                id = letter + String.format(Locale.ROOT, "%0" + digits + "d", ++count);
            }
            if (each.getId() == null) {
                each.setId(id);
            }
        }
    }
}
