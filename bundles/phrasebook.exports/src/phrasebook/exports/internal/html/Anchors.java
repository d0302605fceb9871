// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import phrasebook.model.Norm;
import phrasebook.model.Numbered;

/** The places of a page that can be linked to: entries and headings by their ids, each once. */
final class Anchors {

    private final Map<EObject, String> anchors = new HashMap<>();

    Anchors(Norm norm) {
        Set<String> taken = new HashSet<>();
        norm.eAllContents().forEachRemaining((EObject o) -> {
            if (o instanceof Numbered numbered) {
                String id = numbered.getId() == null ? "" : numbered.getId();
                String wanted = id.isEmpty() ? "_" + (anchors.size() + 1) : id;
                String anchor = wanted;
                for (int again = 2; !taken.add(anchor.toLowerCase(Locale.ROOT)); again++) {
                    anchor = wanted + "." + again;
                }
                anchors.put(o, anchor);
            }
        });
    }

    /** The anchor of an entry or heading of the norm; empty for anything else. */
    String of(EObject object) {
        return anchors.getOrDefault(object, "");
    }
}
