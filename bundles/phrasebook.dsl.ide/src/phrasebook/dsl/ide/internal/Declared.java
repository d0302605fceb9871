// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Ban;
import phrasebook.model.Element;
import phrasebook.model.Entry;
import phrasebook.model.Heading;
import phrasebook.model.Norm;
import phrasebook.model.Numbered;
import phrasebook.model.Phrase;
import phrasebook.model.Placeholder;
import phrasebook.model.Provision;
import phrasebook.model.Role;
import phrasebook.model.Situation;
import phrasebook.model.query.Roles;
import phrasebook.model.query.Situations;
import phrasebook.model.query.Withdrawals;
import phrasebook.model.query.Wordings;

/** What a norm declares and can be named in it. */
record Declared(Norm norm) {

    /** Someone's name or alias, and the role. */
    record RoleName(String name, Role role) {
    }

    List<RoleName> roles() {
        List<RoleName> names = new ArrayList<>();
        norm.getRoles().forEach(r -> names.add(new RoleName(orEmpty(r.getName()), r)));
        norm.getRoles().forEach(r -> r.getAliases().forEach(a -> names.add(new RoleName(a, r))));
        return names;
    }

    /** The name of who speaks by default. */
    String speaker() {
        return norm.getRoles().stream().filter(r -> !Roles.isCaller(r)).map(Role::getName)
                .filter(Objects::nonNull).findFirst().orElse("话务接线员");
    }

    String caller() {
        return norm.getRoles().stream().filter(Roles::isCaller).map(Role::getName).filter(Objects::nonNull)
                .findFirst().orElse("市民");
    }

    List<Placeholder> placeholders() {
        return norm.getPlaceholders();
    }

    /** All that has an id, in the order of the text, bans below a phrase after it. */
    List<Numbered> numbered() {
        List<Numbered> all = new ArrayList<>();
        for (Element element : norm.getElements()) {
            if (element instanceof Numbered numbered) {
                all.add(numbered);
            }
            if (element instanceof Phrase phrase) {
                all.addAll(phrase.getBans());
            }
        }
        return all;
    }

    /** What can be referred to. */
    List<Numbered> entries() {
        return numbered().stream().filter(e -> e.getId() != null && e instanceof Entry).toList();
    }

    /** When an entry applies, or what it says. */
    static String summary(Numbered entry) {
        if (entry instanceof Phrase phrase) {
            return situation(phrase.getSituation());
        }
        if (entry instanceof Ban ban) {
            String words = ban.getWordings().isEmpty() ? Wordings.printed(ban.getText())
                    : "“" + Wordings.printed(ban.getWordings().get(0)) + "”";
            return (situation(ban.getTrigger()) + " " + ban.getKind().getLiteral() + words).strip();
        }
        if (entry instanceof Provision provision) {
            return provision.getParagraphs().isEmpty() ? "" : Wordings.printed(provision.getParagraphs().get(0));
        }
        return entry instanceof Heading heading ? orEmpty(heading.getTitle()) : "";
    }

    private static String situation(@Nullable Situation situation) {
        return situation == null ? "" : Situations.printed(situation);
    }

    /** The id after the highest with the letter: an id that was once used is not used again. */
    String freeId(char letter) {
        int highest = 0;
        int width = 2;
        for (String id : usedIds()) {
            if (id.length() > 1 && id.length() < 9 && Character.toUpperCase(id.charAt(0)) == letter
                    && id.substring(1).chars().allMatch(c -> c >= '0' && c <= '9')) {
                highest = Math.max(highest, Integer.parseInt(id.substring(1)));
                width = Math.max(width, id.length() - 1);
            }
        }
        String digits = String.valueOf(highest + 1);
        return letter + "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private List<String> usedIds() {
        List<String> ids = new ArrayList<>(Withdrawals.of(norm).keySet());
        numbered().forEach(n -> ids.add(orEmpty(n.getId())));
        return ids;
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
