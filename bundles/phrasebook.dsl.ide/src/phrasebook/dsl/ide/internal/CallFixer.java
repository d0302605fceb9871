// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.List;

import phrasebook.dsl.ide.QuickFix;
import phrasebook.dsl.ide.TextChange;
import phrasebook.dsl.lexing.TokenKind;

/** Mends the course of a call: puts in what is missing, in the words that norms of this kind use. */
final class CallFixer {

    private static final String NOTICE = "“请您稍等片刻，好吗？”";
    private static final String BACK = "对不起，让您久等了。";
    private static final String FAREWELL = "“感谢您的来电，再见！”";

    private final Mending mending;

    CallFixer(Mending mending) {
        this.mending = mending;
    }

    List<QuickFix> fixes() {
        return switch (mending.finding().rule()) {
            case "WaitWithoutNotice", "UnaskedConsent" -> List.of(mending.writeAbove(speaker() + "：" + NOTICE));
            case "HangUpWithoutFarewell" -> List.of(mending.writeAbove(speaker() + "：" + FAREWELL));
            case "MissingFarewell" -> List.of(mending.write("再见！", mending.end() - 1));
            case "NoThanksAfterWait" -> List.of(mending.write(BACK, mending.start() + 1));
            case "HoldWithoutReturn" -> List.of(back());
            case "ContactNotTaken" -> contact();
            case "LoopWithoutLimit" -> List.of(mending.write("，最多三次", mending.end()));
            case "UnreachableStep" -> unreachable();
            default -> List.of();
        };
    }

    private QuickFix back() {
        String line = speaker() + "：“" + BACK + "”";
        String below = mending.separator() + mending.indent();
        boolean muted = mending.text().startsWith(TokenKind.MUTE.literal(), mending.start());
        String put = (muted ? below + TokenKind.UNMUTE.literal() : "") + below + line;
        return mending.fix("fix.write", line,
                new TextChange(Lines.end(mending.text(), mending.start()), 0, put));
    }

    /** Where one breath asks for the number and says goodbye, somebody has to part the two. */
    private List<QuickFix> contact() {
        String words = mending.words();
        return words.contains("留") || words.contains("提供") ? List.of()
                : List.of(mending.writeAbove(TokenKind.RECORD.literal() + " " + mending.declared().caller() + "的联系方式"));
    }

    /** A branch holds more than its line. */
    private List<QuickFix> unreachable() {
        int content = mending.line() + mending.indent().length();
        return mending.text().startsWith(TokenKind.IF.literal(), content) ? List.of() : List.of(mending.removeLine());
    }

    private String speaker() {
        return mending.declared().speaker();
    }
}
