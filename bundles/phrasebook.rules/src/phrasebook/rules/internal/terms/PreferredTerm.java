// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.terms;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import phrasebook.model.Norm;
import phrasebook.model.Role;
import phrasebook.model.query.Roles;
import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Fix;
import phrasebook.rules.Settings.Term;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Passage;
import phrasebook.rules.internal.Passage.Kind;
import phrasebook.rules.internal.PassageRule;

/**
 * One thing has one word throughout a norm. A word for the caller, such as 对方, is looked for in narration alone, and
 * only where the norm declares the caller: then the word is the name of that role.
 */
public final class PreferredTerm implements PassageRule {

    /** What 对方 belongs to where it is a third party. */
    private static final List<String> OF_OTHERS =
            List.of("单位", "部门", "公司", "车", "当事人", "人员", "负责", "电话", "号码", "银行", "账户", "企业", "商家");

    @Override
    public Family family() {
        return Family.TERMS;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Object basis(Context context) {
        return List.of(context.settings().terms(), caller(context.norm()));
    }

    private static Optional<String> caller(Norm norm) {
        return norm.getRoles().stream().filter(Roles::isCaller).findFirst().map(Role::getName);
    }

    @Override
    public void check(Passage passage, Context context, Consumer<Violation> report) {
        if (passage.is(Kind.BANNED, Kind.EXAMPLE, Kind.HEARD, Kind.PENDING)) {
            return;
        }
        for (Term term : context.settings().terms()) {
            for (String avoided : term.avoided()) {
                if (!Roles.CALLER_NAMES.contains(avoided)) {
                    each(passage, avoided, term.preferred(), false, report);
                } else if (passage.is(Kind.TOLD)) {
                    caller(context.norm()).filter(name -> !name.equals(avoided))
                            .ifPresent(name -> each(passage, avoided, name, true, report));
                }
            }
        }
    }

    private void each(Passage passage, String avoided, String preferred, boolean person, Consumer<Violation> report) {
        String text = passage.text();
        for (int at = next(text, avoided, 0); at >= 0; at = next(text, avoided, at + avoided.length())) {
            int end = at + avoided.length();
            if (!person || !isOther(text, end)) {
                report.accept(passage.breaks(this, at, end, new Fix(preferred, !person), avoided, preferred));
            }
        }
    }

    private static int next(String text, String word, int from) {
        return word.isEmpty() ? -1 : text.indexOf(word, from);
    }

    private static boolean isOther(String text, int end) {
        return OF_OTHERS.stream().anyMatch(word -> text.startsWith(word, end));
    }
}
