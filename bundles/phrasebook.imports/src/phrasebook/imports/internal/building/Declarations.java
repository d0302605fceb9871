// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.building;

import java.util.Optional;

import phrasebook.imports.internal.lexicon.PlaceholderWords;
import phrasebook.imports.internal.lexicon.RoleNames;
import phrasebook.model.Norm;
import phrasebook.model.NormFactory;
import phrasebook.model.Placeholder;
import phrasebook.model.Role;
import phrasebook.model.query.Roles;

/** The roles and placeholders that the text uses, declared at their first use. */
final class Declarations {

    private static final String UNKNOWN_WORDS = "未知";

    private final Norm norm;

    Declarations(Norm norm) {
        this.norm = norm;
    }

    /**
     * The role of that name. A caller that the model would not know gets the known name as an alias.
     *
     * @param name the name in the form in which it is compared
     * @param written the name as the document writes it, perhaps in traditional characters
     */
    Role role(String name, String written) {
        boolean alias = !RoleNames.declared(name).equals(name);
        String declared = alias ? RoleNames.declared(name) : written;
        Role role = norm.getRoles().stream().filter(r -> Roles.isNamed(r, declared)).findFirst()
                .orElseGet(() -> declare(name, declared));
        if (!Roles.isNamed(role, written)) {
            role.getAliases().add(written);
        }
        return role;
    }

    private Role declare(String name, String written) {
        Role role = NormFactory.eINSTANCE.createRole();
        role.setName(written);
        String known = RoleNames.knownCaller(name).orElse(name);
        if (!known.equals(written) && Roles.CALLER_NAMES.contains(known)) {
            role.getAliases().add(known);
        }
        norm.getRoles().add(role);
        return role;
    }

    /** Declares the third parties that a narration names. */
    void mention(String narration) {
        for (String name : RoleNames.others().all()) {
            if (narration.contains(name)) {
                role(name, name);
                return;
            }
        }
    }

    /** The placeholder for words that the document does not give, such as a caller's “……”. */
    Placeholder unknownWords(String shown) {
        return placeholder(UNKNOWN_WORDS, "原文未写明的话", shown);
    }

    /** A placeholder as the words beside its sign tell, if they do. */
    Optional<Placeholder> known(String before, String after, String shown) {
        return PlaceholderWords.of(before, after).map(w -> placeholder(w.name(), w.meaning(), shown));
    }

    /** A placeholder of which only the words beside it are known. */
    Placeholder guessed(String name, String shown) {
        return placeholder(name, name, shown);
    }

    private Placeholder placeholder(String name, String meaning, String shown) {
        for (int i = 1;; i++) {
            String numbered = i == 1 ? name : name + i;
            Optional<Placeholder> same = norm.getPlaceholders().stream().filter(p -> p.getName().equals(numbered))
                    .findFirst();
            if (same.isEmpty()) {
                Placeholder placeholder = NormFactory.eINSTANCE.createPlaceholder();
                placeholder.setName(numbered);
                placeholder.setMeaning(meaning);
                placeholder.setShownAs(shown);
                norm.getPlaceholders().add(placeholder);
                return placeholder;
            }
            if (shown.equals(same.get().getShownAs())) {
                return same.get();
            }
        }
    }
}
