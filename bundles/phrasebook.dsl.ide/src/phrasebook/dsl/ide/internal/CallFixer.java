// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.List;

import phrasebook.dsl.ide.QuickFix;
import phrasebook.dsl.ide.TextChange;
import phrasebook.dsl.lexing.TokenKind;
import phrasebook.rules.Finding;

/** Mends the course of a call: puts in what is missing, in the words that norms of this kind use. */
final class CallFixer {

    private static final String NOTICE = "“请您稍等片刻，好吗？”";
    private static final String BACK = "对不起，让您久等了。";
    private static final String FAREWELL = "“感谢您的来电，再见！”";

    private final String text;
    private final Finding finding;
    private final Declared declared;
    private final Messages messages;

    CallFixer(String text, Finding finding, Declared declared, Messages messages) {
        this.text = text;
        this.finding = finding;
        this.declared = declared;
        this.messages = messages;
    }

    List<QuickFix> fixes() {
        return switch (finding.rule()) {
            case "WaitWithoutNotice", "UnaskedConsent" -> List.of(above(declared.speaker() + "：" + NOTICE));
            case "HangUpWithoutFarewell" -> List.of(above(declared.speaker() + "：" + FAREWELL));
            case "MissingFarewell" -> List.of(write("再见！", finding.offset() + finding.length() - 1));
            case "NoThanksAfterWait" -> List.of(write(BACK, finding.offset() + 1));
            case "HoldWithoutReturn" -> List.of(back());
            case "ContactNotTaken" -> contact();
            case "LoopWithoutLimit" -> List.of(write("，最多三次", finding.offset() + finding.length()));
            case "UnreachableStep" -> unreachable();
            default -> List.of();
        };
    }

    private QuickFix write(String words, int at) {
        return new QuickFix(messages.get("fix.write", words), List.of(new TextChange(at, 0, words)));
    }

    private String indent() {
        return Place.at(text, Lines.end(text, finding.offset())).indent();
    }

    private QuickFix above(String line) {
        int start = Lines.start(text, finding.offset());
        return new QuickFix(messages.get("fix.write", line),
                List.of(new TextChange(start, 0, indent() + line + Lines.separator(text))));
    }

    private QuickFix back() {
        String line = declared.speaker() + "：“" + BACK + "”";
        String separator = Lines.separator(text) + indent();
        boolean muted = text.startsWith(TokenKind.MUTE.literal(), finding.offset());
        String put = (muted ? separator + TokenKind.UNMUTE.literal() : "") + separator + line;
        return new QuickFix(messages.get("fix.write", line),
                List.of(new TextChange(Lines.end(text, finding.offset()), 0, put)));
    }

    /** Where one breath asks for the number and says goodbye, somebody has to part the two. */
    private List<QuickFix> contact() {
        String words = text.substring(finding.offset(), finding.offset() + finding.length());
        return words.contains("留") || words.contains("提供") ? List.of()
                : List.of(above(TokenKind.RECORD.literal() + " " + declared.caller() + "的联系方式"));
    }

    /** A branch holds more than its line. */
    private List<QuickFix> unreachable() {
        int start = Lines.start(text, finding.offset());
        if (text.startsWith(TokenKind.IF.literal(), Lines.content(text, start, finding.offset()))) {
            return List.of();
        }
        return List.of(new QuickFix(messages.get("fix.remove.line", ""),
                List.of(new TextChange(start, Lines.next(text, start) - start, ""))));
    }
}
