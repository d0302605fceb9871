// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.building;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import phrasebook.model.Modality;
import phrasebook.model.Norm;
import phrasebook.model.Phrase;
import phrasebook.model.Role;
import phrasebook.model.Say;
import phrasebook.model.query.Roles;

/**
 * Says who speaks where the source gives only the words: the operator whom the phrase names as a speaker, else the one
 * who speaks most in the norm. Where nobody is named anywhere, nobody is made up.
 */
public final class Speakers {

    private Speakers() {
    }

    public static void inherit(Norm norm) {
        Optional<Role> most = most(says(norm));
        norm.getElements().stream().filter(Phrase.class::isInstance).forEach(p -> {
            List<Say> says = says(p);
            Optional<Role> speaker = most(says).or(() -> most);
            says.stream().filter(s -> s.getRole() == null).forEach(s -> speak(s, speaker));
        });
    }

    private static void speak(Say say, Optional<Role> speaker) {
        speaker.ifPresent(say::setRole);
        boolean alone = speaker.isEmpty() && say.getModality() == Modality.UNSPECIFIED;
        if (alone && say.getVerb() != null && say.getManner() == null) {
            // Without a role or a duty before it a verb cannot be told from the speech itself.
            say.setManner(say.getVerb());
            say.setVerb(null);
        }
    }

    /** The operator who speaks most often, of several the first. */
    private static Optional<Role> most(List<Say> says) {
        Map<Role, Integer> counts = new HashMap<>();
        Role most = null;
        for (Say say : says) {
            Role role = say.getRole();
            if (role != null && !Roles.isCaller(role)) {
                int count = counts.merge(role, 1, Integer::sum);
                most = most == null || count > counts.get(most) ? role : most;
            }
        }
        return Optional.ofNullable(most);
    }

    private static List<Say> says(EObject root) {
        List<Say> says = new ArrayList<>();
        for (TreeIterator<EObject> i = root.eAllContents(); i.hasNext();) {
            if (i.next() instanceof Say say) {
                says.add(say);
            }
        }
        return says;
    }
}
