// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import phrasebook.dsl.lexing.TokenKind;
import phrasebook.dsl.lexing.TokenKind.Group;

/** Proposes keys of the header and their values. */
final class HeaderProposals {

    private static final List<String> ROLES = List.of("话务接线员（话务员、座席）", "市民（来电者）", "班长", "主管领导");

    private final Place place;
    private final Declared declared;
    private final Proposals out;

    HeaderProposals(Place place, Declared declared, Proposals out) {
        this.place = place;
        this.declared = declared;
        this.out = out;
    }

    /** The keys that the text does not have yet, and those that it may have several times. */
    void keys() {
        Set<TokenKind> used = EnumSet.noneOf(TokenKind.class);
        LexedLine.of(place.text()).forEach(line -> used.add(line.first()));
        used.removeAll(List.of(TokenKind.PLACEHOLDER, TokenKind.REVISION));
        for (TokenKind key : TokenKind.of(Group.HEADER).stream().sorted().toList()) {
            if (!used.contains(key)) {
                String value = key == TokenKind.PLACEHOLDER ? "‹名称›（‹意思›，印作“‹***›”）" : "‹›";
                out.keyword(key, key.literal() + "：" + value);
            }
        }
    }

    /** Proposes values where the line has a key and its colon; whether it has. */
    boolean value() {
        String line = place.before();
        int colon = Math.max(line.indexOf('：'), line.indexOf(':'));
        Optional<TokenKind> key = TokenKind.of(Group.HEADER).stream()
                .filter(k -> colon > 0 && line.substring(0, colon).strip().equals(k.literal())).findFirst();
        key.ifPresent(k -> value(k, Lines.content(line, colon + 1, line.length())));
        return key.isPresent();
    }

    private void value(TokenKind key, int from) {
        out.from(from);
        switch (key) {
            case STATUS -> TokenKind.of(Group.STATUS).stream().sorted().forEach(k -> out.keyword(k, k.literal()));
            case ISSUED, EFFECTIVE -> out.add(LocalDate.now().toString(), out.message("today"),
                    LocalDate.now().toString());
            case VERSION -> out.add("1.0.0", "", "1.0.0");
            case REVISION -> out.add("1.0｜", out.message("revision.detail"),
                    "1.0｜‹修订人›｜" + LocalDate.now() + "｜‹说明›");
            case ROLES -> roles(from);
            case PLACEHOLDER -> attributes(from);
            default -> {
            }
        }
    }

    private void roles(int from) {
        int last = Math.max(place.before().lastIndexOf('、'), place.before().lastIndexOf('，')) + 1;
        if (place.before().lastIndexOf('（') > place.before().lastIndexOf('）')) {
            return;
        }
        out.from(Math.max(from, last));
        for (String role : ROLES) {
            String name = role.replaceAll("（.*", "");
            if (declared.roles().stream().noneMatch(r -> r.name().equals(name))) {
                out.add(role, "", role);
            }
        }
    }

    private void attributes(int from) {
        String line = place.before();
        int open = Math.max(line.lastIndexOf('（'), line.lastIndexOf('('));
        int comma = Math.max(line.lastIndexOf('，'), line.lastIndexOf(','));
        if (from == line.length()) {
            out.snippet("placeholder", "‹名称›（‹意思›，印作“‹***›”）");
        } else if (open > 0) {
            out.from(Math.max(open, comma) + 1);
            out.keyword(TokenKind.SHOWN_AS, "印作“‹***›”");
            out.keyword(TokenKind.VALUES, "取值“‹›”");
        }
    }
}
