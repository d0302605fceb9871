// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.details;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.diff.Aspect;
import phrasebook.diff.Reason;

/** What it means that a fact came, went or became another one. */
final class FactReasons {

    private FactReasons() {
    }

    /** @param before absent where the fact came, as {@code after} where it went */
    static Reason of(Aspect aspect, @Nullable String before, @Nullable String after) {
        return switch (aspect) {
            case SITUATION, CONDITION, UNTIL -> situation(before, after);
            case MODALITY -> Strength.change(before, after);
            case LIMIT -> limit(before, after);
            case BANNED_WORDS, BANNED_CONDUCT, COUNTEREXAMPLE ->
                either(before, after, Reason.BANNED_MORE, Reason.BANNED_LESS);
            case EXAMPLE -> either(before, after, Reason.EXCEPTION_ADDED, Reason.EXCEPTION_REMOVED);
            case SPEECH -> either(before, after, Reason.CHOICE_ADDED, Reason.CHOICE_REMOVED);
            case SEVERITY -> severity(before, after);
            case PARAGRAPH -> paragraph(before, after);
            case REASON, NOTE -> Reason.EXPLANATION;
            case TITLE -> changed(before, after, Reason.HEADING);
            case ID -> Reason.ID;
            case PLACE -> Reason.PLACE_ONLY;
            case EFFECTIVE -> Reason.IN_FORCE;
            case NORM_TITLE, CODE, VERSION, STATUS, ISSUER, DRAFTER, INTERPRETER, ISSUED, SUPERSEDES, SOURCE,
                    ROLE_DECLARATION, PLACEHOLDER, REVISION ->
                Reason.DOCUMENT_DATA;
            case INDIRECT, ACT, INSTEAD_WORDS -> changed(before, after, Reason.WORDING);
            default -> changed(before, after, Reason.OTHER);
        };
    }

    private static Reason either(@Nullable String before, @Nullable String after, Reason added, Reason removed) {
        return before == null ? added : after == null ? removed : TextChange.of(before, after, Reason.WORDING);
    }

    private static Reason changed(@Nullable String before, @Nullable String after, Reason otherwise) {
        return before == null || after == null ? otherwise : TextChange.of(before, after, otherwise);
    }

    private static Reason situation(@Nullable String before, @Nullable String after) {
        if (before == null) {
            return Reason.NARROWED;
        }
        return after == null ? Reason.WIDENED : TextChange.ofSituation(before, after);
    }

    private static Reason limit(@Nullable String before, @Nullable String after) {
        if (before == null) {
            return Reason.LIMIT_ADDED;
        }
        return after == null ? Reason.LIMIT_REMOVED : Limits.change(before, after).orElse(Reason.OTHER);
    }

    private static Reason severity(@Nullable String before, @Nullable String after) {
        List<String> rising = List.of("提醒", "一般", "严重");
        int old = before == null ? 1 : rising.indexOf(before);
        int now = after == null ? 1 : rising.indexOf(after);
        return now > old ? Reason.SEVERER : now < old ? Reason.LESS_SEVERE : Reason.EXPLANATION;
    }

    private static Reason paragraph(@Nullable String before, @Nullable String after) {
        if (before != null && after != null) {
            return TextChange.of(before, after, Reason.WORDING);
        }
        return before == null ? Strength.added(Strength.strongestIn(after == null ? "" : after), Reason.WORDING)
                : Strength.removed(Strength.strongestIn(before), Reason.WORDING);
    }
}
