// SPDX-License-Identifier: EPL-2.0
package phrasebook.model.query;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Role;

/** Queries over declared roles. */
public final class Roles {

    /** Words by which norms name the person at the other end of the line. */
    public static final Set<String> CALLER_NAMES = Set.of("市民", "来电者", "来电人", "来访者", "客户", "用户", "群众",
            "当事人", "报警人", "咨询者", "投诉者", "患者", "旅客", "顾客", "被叫方", "对方");

    private Roles() {
    }

    /**
     * Whether the role is the caller, whose words an operator hears. A role becomes the caller by its name, or by
     * an alias such as 来电者 in its declaration.
     *
     * @param role the role, or {@code null} where none is written
     */
    public static boolean isCaller(@Nullable Role role) {
        return role != null
                && (isCallerName(role.getName()) || role.getAliases().stream().anyMatch(Roles::isCallerName));
    }

    private static boolean isCallerName(@Nullable String name) {
        return name != null && CALLER_NAMES.contains(name);
    }

    /** Whether the word is the role's name or one of its aliases. */
    public static boolean isNamed(Role role, String word) {
        return word.equals(role.getName()) || role.getAliases().contains(word);
    }
}
