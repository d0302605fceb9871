// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.placeholders;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Placeholder;
import phrasebook.model.query.Roles;

/** Something that an operator knows of a caller only when the caller has told it. */
enum CallerDetail {

    NAME(List.of("姓", "姓名", "称呼"), List.of("贵姓", "怎么称呼", "如何称呼", "您的姓名", "您的名字", "尊姓")),
    TELEPHONE(List.of("电话", "手机", "联系方式"), List.of("您的联系方式", "您的电话", "您的联系电话", "您的手机", "联系方式是")),
    ADDRESS(List.of("地址", "住址"), List.of("您的地址", "您的住址", "您住在", "具体地址", "详细地址", "具体位置"));

    private static final List<String> OPENINGS = List.of("问候语", "开头语", "接通", "接起", "摘机", "应答", "来电时");
    private static final List<String> KNOWN = List.of("已", "知道", "得知", "老客户", "来电显示");

    private final List<String> names;
    private final List<String> questions;

    CallerDetail(List<String> names, List<String> questions) {
        this.names = names;
        this.questions = questions;
    }

    /** What the placeholder stands for, if it is the caller's: its meaning names the caller. */
    static Optional<CallerDetail> of(@Nullable Placeholder placeholder) {
        String meaning = placeholder == null ? null : placeholder.getMeaning();
        if (meaning == null) {
            return Optional.empty();
        }
        return Stream.of(values()).filter(detail -> detail.names.stream().anyMatch(
                name -> Roles.CALLER_NAMES.stream().anyMatch(caller -> meaning.startsWith(caller + "的" + name))))
                .findFirst();
    }

    /** Whether the words ask for it. */
    boolean isAskedIn(String words) {
        return questions.stream().anyMatch(words::contains);
    }

    /** Whether a call begins in the situation. */
    static boolean isOpening(String situation) {
        return OPENINGS.stream().anyMatch(situation::contains);
    }

    /** Whether the situation says that something is known already. */
    static boolean isKnown(String situation) {
        return KNOWN.stream().anyMatch(situation::contains);
    }
}
