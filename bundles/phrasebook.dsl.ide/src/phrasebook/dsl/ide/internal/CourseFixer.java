// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import phrasebook.dsl.ide.QuickFix;
import phrasebook.dsl.ide.TextChange;
import phrasebook.dsl.lexing.TokenKind;

/** Mends the order in which things are said: who speaks, what is asked first, what is said last, what else may be. */
final class CourseFixer {

    private static final List<String> ASKING = List.of("好不好", "可不可以", "行不行", "可以吗", "好吗", "行吗");
    private static final List<String> FAREWELLS = List.of("再见", "再会", "拜拜");
    private static final List<String> CONSENT = List.of("同意", "允许", "许可", "答应", "认可");
    private static final Map<String, String> OPPOSITES = Map.of("是", "不是", "是的", "不是", "有", "没有");
    private static final String OTHERWISE = "“好的，请问您还有其他需要帮助的吗？”";
    /** What is asked, and how; the words by which it is known in the text come first. */
    private static final List<List<String>> QUESTIONS = List.of(
            List.of("姓", "贵姓", "称呼", "尊姓", "您的姓名", "“请问您贵姓？”"),
            List.of("址", "您的地址", "您的住址", "您住在", "具体地址", "详细地址", "具体位置", "“请问您的具体地址是哪里？”"),
            List.of("", "您的联系方式", "您的电话", "您的联系电话", "您的手机", "联系方式是", "“请问您的联系电话是多少？”"));

    private final Mending mending;
    private final String text;

    CourseFixer(Mending mending) {
        this.mending = mending;
        this.text = mending.text();
    }

    List<QuickFix> fixes() {
        return switch (mending.finding().rule()) {
            case "HangUpAfterQuestion" -> told();
            case "SpeechAfterFarewell" -> before();
            case "BranchWithoutOpposite" -> opposite();
            case "PlaceholderTooEarly" -> List.of(ask());
            case "SpeechWithoutRole" -> List.of(speaker());
            default -> List.of();
        };
    }

    /** Says what was asked: 请再打来。 and not 请再打来好吗？ */
    private List<QuickFix> told() {
        String words = mending.words();
        return ASKING.stream().filter(words::endsWith).findFirst().map(asking -> {
            String said = words.substring(0, words.length() - asking.length());
            boolean alone = said.isEmpty() && "，,".indexOf(text.charAt(mending.start() - 1)) >= 0;
            int from = mending.start() - (alone ? 1 : 0);
            int to = mending.end() + ("？?".indexOf(text.charAt(mending.end())) >= 0 ? 1 : 0);
            return mending.fix("fix.replace", said + "。", new TextChange(from, to - from, said + "。"));
        }).stream().toList();
    }

    /** Puts the step, with the branch that it is in, above the farewell, where that is a line of the same block. */
    private List<QuickFix> before() {
        if (mending.start() != mending.line() + mending.indent().length()) {
            return List.of();
        }
        int farewell = above(mending.line());
        while (farewell >= 0 && !isFarewell(farewell)) {
            farewell = above(farewell);
        }
        int step = mending.line();
        while (farewell >= 0 && step > farewell && mending.depth(step) > mending.depth(farewell)) {
            step = above(step);
        }
        if (farewell < 0 || step <= farewell || mending.depth(step) != mending.depth(farewell)) {
            return List.of();
        }
        return List.of(moved("fix.before.farewell", step, mending.endOfBlock(step), farewell));
    }

    private boolean isFarewell(int line) {
        String written = text.substring(line, Lines.end(text, line)).strip();
        return !written.startsWith(mending.declared().caller()) && FAREWELLS.stream().anyMatch(written::contains);
    }

    /** Where the line above begins, if it is of the same entry; else -1. */
    private int above(int line) {
        int above = line == 0 ? -1 : Lines.start(text, line - (text.startsWith("\r\n", line - 2) ? 2 : 1));
        return above >= 0 && mending.depth(above) > 0 ? above : -1;
    }

    private QuickFix moved(String key, int from, int to, int before) {
        String block = text.substring(from, to);
        String closed = block.endsWith("\n") || block.endsWith("\r") ? block : block + mending.separator();
        return mending.fix(key, "", new TextChange(before, 0, closed), new TextChange(from, to - from, ""));
    }

    private List<QuickFix> opposite() {
        String condition = mending.words();
        Stream<String> said = OPPOSITES.containsKey(condition) ? Stream.of(OPPOSITES.getOrDefault(condition, ""))
                : CONSENT.stream().filter(condition::contains).map(c -> condition.replace(c, "不" + c)).limit(1);
        return Stream.concat(said, condition.length() <= 2 ? Stream.of("不" + condition) : Stream.empty()).limit(1)
                .map(otherwise -> {
                    String head = TokenKind.IF.literal() + " " + otherwise;
                    String below = mending.separator() + mending.indent();
                    int end = mending.endOfBlock(mending.line());
                    int at = end == Lines.start(text, end) ? endAbove(end) : end;
                    return mending.fix("fix.write", head, new TextChange(at, 0, below + head + below + "   "
                            + mending.declared().speaker() + "：" + OTHERWISE));
                }).toList();
    }

    /** Where the line that ends before this start of a line ends. */
    private int endAbove(int line) {
        return text.startsWith("\r\n", line - 2) ? line - 2 : line - 1;
    }

    /** Asks before it is said: moves the question of the same entry up, or puts one in. */
    private QuickFix ask() {
        String name = mending.words();
        List<String> asked = QUESTIONS.stream().filter(q -> name.contains(q.get(0))).findFirst().orElseThrow();
        List<String> known = asked.subList(1, asked.size() - 1);
        int next = Lines.next(text, mending.line());
        while (next < text.length() && mending.depth(next) > 0) {
            String line = text.substring(next, Lines.end(text, next));
            if (mending.depth(next) == mending.depth(mending.line()) && known.stream().anyMatch(line::contains)) {
                return moved("fix.ask.first", next, mending.endOfBlock(next), mending.line());
            }
            next = Lines.next(text, next);
        }
        return mending.writeAbove(mending.declared().speaker() + "：" + asked.get(asked.size() - 1));
    }

    /** Says that the operator speaks. */
    private QuickFix speaker() {
        char first = text.charAt(mending.start());
        String parted = "“「\"＂".indexOf(first) >= 0 ? "：" : "（(".indexOf(first) >= 0 ? "" : " ";
        return mending.write(mending.declared().speaker() + parted, mending.start());
    }
}
