// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.content;

import java.util.List;

import phrasebook.diff.Aspect;
import phrasebook.model.Norm;
import phrasebook.model.Placeholder;
import phrasebook.model.Revision;
import phrasebook.model.Role;

/** What the head of a document says. */
public final class NormFacts {

    private NormFacts() {
    }

    /** In the order in which it is written. */
    public static List<Fact> of(Norm norm) {
        FactList facts = new FactList().text(Aspect.NORM_TITLE, norm.getTitle()).text(Aspect.CODE, norm.getCode())
                .text(Aspect.VERSION, norm.getVersion()).word(Aspect.STATUS, norm.getStatus())
                .text(Aspect.ISSUER, norm.getIssuer()).text(Aspect.DRAFTER, norm.getDrafter())
                .text(Aspect.INTERPRETER, norm.getInterpreter()).text(Aspect.ISSUED, norm.getIssued())
                .text(Aspect.EFFECTIVE, norm.getEffective()).text(Aspect.SUPERSEDES, norm.getSupersedes())
                .text(Aspect.SOURCE, norm.getSource());
        norm.getRoles().forEach(r -> facts.text(Aspect.ROLE_DECLARATION, role(r)));
        norm.getPlaceholders().forEach(p -> facts.text(Aspect.PLACEHOLDER, placeholder(p)));
        norm.getRevisions().forEach(r -> facts.text(Aspect.REVISION, revision(r)));
        return facts.facts();
    }

    private static String role(Role role) {
        String name = Spelling.orEmpty(role.getName());
        return role.getAliases().isEmpty() ? name : name + "（" + String.join("、", role.getAliases()) + "）";
    }

    private static String placeholder(Placeholder placeholder) {
        StringBuilder text = new StringBuilder(Spelling.orEmpty(placeholder.getMeaning()));
        if (placeholder.getShownAs() != null) {
            text.append("，印作“").append(placeholder.getShownAs()).append('”');
        }
        if (!placeholder.getValues().isEmpty()) {
            text.append("，取值“").append(String.join("”、“", placeholder.getValues())).append('”');
        }
        String name = Spelling.orEmpty(placeholder.getName());
        return text.length() == 0 ? name : name + "（" + text + "）";
    }

    private static String revision(Revision revision) {
        return String.join("｜", Spelling.orEmpty(revision.getVersion()), Spelling.orEmpty(revision.getAuthor()),
                Spelling.orEmpty(revision.getDate()), Spelling.orEmpty(revision.getSummary()));
    }
}
