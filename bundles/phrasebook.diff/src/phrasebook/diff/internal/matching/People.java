// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import phrasebook.model.Norm;
import phrasebook.model.Role;
import phrasebook.model.query.Roles;

/**
 * Gives the two people of every call one name each: in documents of one family 市民 and 话务员 are 客户 and 客服代表.
 */
final class People {

    private static final String CALLER = "客";
    private static final String OPERATOR = "员";

    private record Name(String word, String people) {
    }

    private final List<Name> names = new ArrayList<>();

    /** The people of the norm that holds the object. */
    People(EObject object) {
        boolean operator = false;
        for (Role role : object.eContainer() instanceof Norm norm ? norm.getRoles() : List.<Role>of()) {
            if (Roles.isCaller(role)) {
                add(role, CALLER);
            } else if (!operator) {
                operator = true;
                add(role, OPERATOR);
            }
        }
        names.sort(Comparator.comparing((Name n) -> -n.word().length()));
    }

    private void add(Role role, String people) {
        List<String> words = new ArrayList<>(role.getAliases());
        words.add(role.getName());
        words.stream().filter(w -> w != null && !w.isEmpty()).forEach(w -> names.add(new Name(w, people)));
    }

    /** The text with one name for each of the two. */
    String named(String text) {
        String result = text;
        for (Name name : names) {
            result = result.replace(name.word(), name.people());
        }
        return result;
    }
}
