// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.calls;

import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Act;
import phrasebook.model.ActKind;
import phrasebook.model.Action;
import phrasebook.model.GoTo;
import phrasebook.model.Loop;
import phrasebook.model.NormPackage;
import phrasebook.rules.Context;
import phrasebook.rules.Violation;

/** What is done again and again has an end: a number of times, or a way out. */
public final class LoopWithoutLimit implements CourseRule {

    /** 最多三次, 两遍, 5分钟, {次数}次. */
    private static final Pattern LIMIT = Pattern.compile("[0-9０-９一二两三四五六七八九十几}]\\s*(?:次|遍|回|轮|秒|分钟|小时)");

    @Override
    public void check(Call call, Context context, Consumer<Violation> report) {
        for (Moment moment : call.moments()) {
            if (moment.step() instanceof Loop loop && !isLimited(loop.getUntil()) && !hasWayOut(loop)) {
                report.accept(Violation.of(this, loop, text(loop.getUntil())).at(NormPackage.Literals.LOOP__UNTIL));
            }
        }
    }

    private static boolean isLimited(@Nullable String text) {
        return LIMIT.matcher(text(text)).find();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Whether somewhere inside it is left: another entry, another person, a limit. */
    private static boolean hasWayOut(Loop loop) {
        for (var inside = loop.eAllContents(); inside.hasNext();) {
            Object step = inside.next();
            if (step instanceof GoTo || step instanceof Action action && action.getWithin() != null
                    || step instanceof Act act && leaves(act.getKind())
                    || step instanceof phrasebook.model.Branch branch && isLimited(branch.getCondition())) {
                return true;
            }
        }
        return false;
    }

    private static boolean leaves(ActKind kind) {
        return switch (kind) {
            case HANG_UP, TRANSFER, REPORT, RELAY, CALL_BACK -> true;
            default -> false;
        };
    }
}
