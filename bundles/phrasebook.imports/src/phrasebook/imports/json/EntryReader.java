// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.json;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.BanSeverity;
import phrasebook.model.Entry;
import phrasebook.model.Modality;
import phrasebook.model.NormFactory;
import phrasebook.model.Phrase;
import phrasebook.model.Provision;
import phrasebook.model.Situation;
import phrasebook.model.query.Punctuation;
import phrasebook.model.query.Situations;

/** Provisions, phrases and bans. Where they stand is for the caller to read. */
final class EntryReader {

    private static final NormFactory MODEL = NormFactory.eINSTANCE;

    private final References references;
    private final WordingReader wordings;
    private final StepReader steps;

    EntryReader(References references) {
        this.references = references;
        this.wordings = new WordingReader(references);
        this.steps = new StepReader(references, wordings);
    }

    Provision provision(Members members) throws JsonImportException {
        Provision provision = MODEL.createProvision();
        head(members, provision);
        List<String> lines = members.lines("text");
        if (members.has("paragraphs")) {
            for (Members paragraph : members.requiredObjects("paragraphs")) {
                provision.getParagraphs().add(wordings.requiredProse(paragraph));
                paragraph.done();
            }
            String text = lines == null ? null : canonical(lines);
            members.check("text", text, WordingReader.printed(provision.getParagraphs()));
        } else if (lines != null) {
            lines.forEach(line -> provision.getParagraphs().add(WordingReader.plain(MODEL.createProse(), line)));
        }
        notes(members, provision);
        return provision;
    }

    private static String canonical(List<String> lines) {
        return String.join("\n", lines.stream().map(Punctuation::canonical).toList());
    }

    Phrase phrase(Members members) throws JsonImportException {
        Phrase phrase = MODEL.createPhrase();
        head(members, phrase);
        phrase.setSituation(situation(members, "situation"));
        // It follows from the steps.
        members.word("modality", Modality.VALUES);
        phrase.getSteps().addAll(steps.required(members));
        for (Members ban : members.objects("bans")) {
            phrase.getBans().add(ban(ban));
            ban.done();
        }
        notes(members, phrase);
        return phrase;
    }

    Ban ban(Members members) throws JsonImportException {
        Ban ban = MODEL.createBan();
        head(members, ban);
        ban.setTrigger(situation(members, "trigger"));
        BanKind kind = members.word("kind", BanKind.VALUES);
        ban.setKind(kind == null ? BanKind.UNSPECIFIED : kind);
        ban.getWordings().addAll(wordings.utterances(members, "wordings"));
        ban.setText(wordings.prose(members));
        Members instead = members.object("instead");
        if (instead != null) {
            instead(instead, ban);
        }
        BanSeverity severity = members.word("severity", BanSeverity.VALUES);
        ban.setSeverity(severity == null ? BanSeverity.UNSPECIFIED : severity);
        ban.setReason(members.canonical("reason"));
        ban.getMatches().addAll(wordings.utterances(members, "matches"));
        ban.getAllows().addAll(wordings.utterances(members, "allows"));
        notes(members, ban);
        return ban;
    }

    private void instead(Members members, Ban ban) throws JsonImportException {
        String ref = members.text("ref");
        if (ref != null) {
            references.entry(members, ref, ban::setInsteadEntry);
        }
        if (ref == null || members.has("text")) {
            ban.setInsteadText(wordings.utterance(members));
        }
        members.done();
    }

    private void head(Members members, Entry entry) throws JsonImportException {
        references.readId(members, entry);
        entry.setNumber(number(members));
    }

    /** A printed number keeps its form, but its brackets are full-width, its digits and dots half-width. */
    static @Nullable String number(Members members) throws JsonImportException {
        String number = members.canonical("number");
        return number == null ? null : number.codePoints().map(EntryReader::canonicalInNumber)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static int canonicalInNumber(int c) {
        return switch (c) {
            case '(' -> '（';
            case ')' -> '）';
            case '．' -> '.';
            default -> c >= '０' && c <= '９' ? c - '０' + '0' : c;
        };
    }

    private static @Nullable Situation situation(Members members, String key) throws JsonImportException {
        String printed = members.text(key);
        String cause = members.canonical(key + "Cause");
        boolean label = members.flag(key + "Label");
        if (printed == null) {
            members.check(key + "Cause", cause, null);
            members.check(key + "Label", label ? "true" : null, null);
            return null;
        }
        Situation situation = Situations.parse(printed);
        members.check(key + "Cause", cause, situation.getCause());
        situation.setLabel(situation.isLabel() || label);
        return situation;
    }

    private static void notes(Members members, Entry entry) throws JsonImportException {
        for (Members note : members.objects("notes")) {
            entry.getNotes().add(StepReader.note(note));
            note.done();
        }
    }
}
