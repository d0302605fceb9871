// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.QuickFix;
import phrasebook.dsl.ide.TextChange;
import phrasebook.dsl.lexing.Context;
import phrasebook.dsl.lexing.Lexeme;
import phrasebook.dsl.lexing.TokenKind;
import phrasebook.model.query.Characters;
import phrasebook.rules.Finding;
import phrasebook.rules.Fix;

/** Mends findings, each kind in its own way. */
public final class Fixer {

    private final Mending mending;
    private final String text;
    private final Finding finding;
    private final Messages messages;
    private final Declared declared;

    public Fixer(ParsedNorm parsed, Finding finding, Locale locale) {
        this.mending = Mending.of(parsed, finding, locale);
        this.text = parsed.text();
        this.finding = finding;
        this.messages = mending.messages();
        this.declared = mending.declared();
    }

    /** The ways to mend the finding, best first; none where the finding is not of this text. */
    public List<QuickFix> fixes() {
        boolean inside = finding.offset() >= 0 && finding.length() >= 0 && finding.offset() < text.length()
                && finding.offset() + finding.length() <= text.length();
        return inside ? fixesOfRule() : finding.rule().equals("MissingTitle") ? title() : List.of();
    }

    private List<QuickFix> fixesOfRule() {
        return switch (finding.rule()) {
            case "Syntax" -> new SyntaxFixer(text, finding, declared, messages).fixes();
            case "UnknownRole", "UnknownPlaceholder", "UnknownEntry" ->
                new NameFixer(text, finding, declared, messages).fixes();
            case "BanWithoutProhibition", "BanWithoutReplacement", "MixedBan", "ClashWithBan" ->
                new BanFixer(mending).fixes();
            case "WaitWithoutNotice", "UnaskedConsent", "HangUpWithoutFarewell", "MissingFarewell", "NoThanksAfterWait",
                    "HoldWithoutReturn", "ContactNotTaken", "LoopWithoutLimit", "UnreachableStep" ->
                new CallFixer(mending).fixes();
            case "HangUpAfterQuestion", "SpeechAfterFarewell", "BranchWithoutOpposite", "PlaceholderTooEarly",
                    "SpeechWithoutRole" -> new CourseFixer(mending).fixes();
            case "NumberGap", "DuplicateNumber", "NumberOrder", "EmptyPhrase", "TwoSituations" ->
                new EntryFixer(mending).fixes();
            case "SpeechTooLong" -> new SpeechFixer(mending).fixes();
            case "UnpairedMark" -> List.of(mending.remove());
            case "MissingId" -> missingId();
            case "DuplicateId", "WithdrawnId" -> duplicateId();
            case "DuplicateName" -> new NameFixer(text, finding, declared, messages).withoutName();
            case "NameForm" -> new NameFixer(text, finding, declared, messages).wellFormed();
            case "ControlCharacter" -> List.of(withoutControls());
            case "MergeConflict" -> new ConflictFixer(text, finding, messages).fixes();
            case "RepeatedLine", "UnusedPlaceholder", "EmptyDivision", "EndlessGoTo" -> List.of(mending.removeLine());
            case "RawPlaceholder" -> placeholder();
            case "DateForm" -> date();
            case "EmptyUtterance", "InsteadIsBanned", "BanMissesExample", "BanHitsExample", "BanPunctuationOnly",
                    "ShortBan", "LongBan", "OverlappingBans" ->
                List.of(new QuoteFixer(text, finding, messages).removed());
            case "MissingTitle" -> title();
            case "PendingNote" -> note();
            default -> written();
        };
    }

    /** As the rule itself would write it. */
    private List<QuickFix> written() {
        Fix fix = finding.fix();
        if (fix == null) {
            return List.of();
        }
        return List.of(fix.text().isEmpty() ? mending.remove() : mending.replace(fix.text()));
    }

    /** What is declared as printed like this. */
    private List<QuickFix> placeholder() {
        String sign = mending.words();
        return declared.placeholders().stream().filter(p -> sign.equals(p.getShownAs()))
                .map(p -> mending.replace("{" + p.getName() + "}")).toList();
    }

    private QuickFix withoutControls() {
        String plain = mending.words().codePoints().mapToObj(Character::toString)
                .filter(c -> Characters.forbidden(c).isEmpty()).collect(Collectors.joining());
        return mending.replace("fix.controls", "", plain);
    }

    private List<QuickFix> missingId() {
        for (LexedLine line : LexedLine.of(text)) {
            Lexeme first = line.lexemes().get(0);
            if (first.start() == finding.offset()) {
                return List.of(missingId(line, first));
            }
        }
        return List.of();
    }

    private QuickFix missingId(LexedLine line, Lexeme first) {
        int open = line.indexOf(TokenKind.BRACKET_OPEN);
        int close = line.indexOf(TokenKind.BRACKET_CLOSE);
        char letter = switch (first.kind()) {
            case BAN_NO, NESTED_BAN -> 'B';
            case PROVISION_NO -> 'T';
            case BRACKET_OPEN -> Character.toUpperCase(text.charAt(Math.min(first.start() + 1, text.length() - 1)));
            default -> 'P';
        };
        String id = "[" + declared.freeId("PBT".indexOf(letter) < 0 ? 'P' : letter) + "]";
        if (open >= 0 && close > open) {
            int from = line.lexemes().get(open).start();
            return mending.fix("fix.id", id, new TextChange(from, line.lexemes().get(close).end() - from, id));
        }
        boolean blank = first.end() < text.length() && Lines.isBlank(text.charAt(first.end()));
        return mending.fix("fix.id", id, new TextChange(first.end(), 0, " " + id + (blank ? "" : " ")));
    }

    private List<QuickFix> duplicateId() {
        char letter = Character.toUpperCase(text.charAt(finding.offset()));
        return List.of(mending.replace("fix.id", declared.freeId(letter), declared.freeId(letter)));
    }

    private List<QuickFix> date() {
        List<QuickFix> fixes = new ArrayList<>(written());
        fixes.add(mending.remove());
        return fixes;
    }

    private List<QuickFix> title() {
        String title = messages.get("fix.title.text");
        for (LexedLine line : LexedLine.of(text)) {
            if (line.first() == TokenKind.TITLE) {
                int end = line.lexemes().get(line.lexemes().size() - 1).end();
                return List.of(mending.fix("fix.title", title, new TextChange(end, 0, title)));
            }
        }
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        return List.of(mending.fix("fix.title", title,
                new TextChange(start, 0, "规范：" + title + Lines.separator(text))));
    }

    private List<QuickFix> note() {
        if (!text.startsWith(TokenKind.PENDING.literal(), finding.offset())) {
            return List.of();
        }
        Place place = Place.at(text, finding.offset());
        boolean entry = place.context() == Context.BAN || place.context() == Context.PROVISION;
        int keyword = TokenKind.PENDING.literal().length();
        List<QuickFix> fixes = new ArrayList<>();
        String word = (entry ? TokenKind.REMARK : TokenKind.NOTE).literal();
        fixes.add(mending.fix("fix.replace", word, new TextChange(finding.offset(), keyword, word)));
        if (place.context() == Context.TOP && finding.length() > keyword) {
            String id = "[" + declared.freeId('T') + "]";
            fixes.add(mending.fix("fix.provision", id, new TextChange(finding.offset(), keyword, id)));
        } else if (place.context() == Context.PROVISION) {
            fixes.add(mending.fix("fix.paragraph", "", new TextChange(finding.offset(), keyword,
                    TokenKind.PARAGRAPH.literal())));
        }
        fixes.add(mending.removeLine());
        return fixes;
    }
}
