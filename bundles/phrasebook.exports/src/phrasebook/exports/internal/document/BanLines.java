// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.document;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.exports.document.PrintedRun.RunStyle;
import phrasebook.exports.document.PrintedSource;
import phrasebook.exports.document.Written;
import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.BanSeverity;
import phrasebook.model.Entry;
import phrasebook.model.NormPackage.Literals;
import phrasebook.model.Utterance;
import phrasebook.model.query.Situations;

/** Prints a ban as one sentence, and below it what is said of it. */
final class BanLines {

    private final Page page;
    private final Written written;

    BanLines(Page page, Written written) {
        this.page = page;
        this.written = written;
    }

    /** @param number its number, or what stands in its place, and nothing else yet */
    void print(Ban ban, Runs number, int indent) {
        if (ban.getTrigger() != null) {
            number.add(RunStyle.SITUATION, Situations.printed(ban.getTrigger())).end("，");
        }
        EObject last = prohibition(ban, number);
        page.line(Kind.BAN, indent, number.end("。"), new PrintedSource(ban, null, last));
        instead(ban, indent + 1);
        if (ban.getReason() != null) {
            detail(ban, Literals.BAN__REASON, indent + 1, label("理由：").add(RunStyle.NOTE, ban.getReason()).end("。"));
        }
        if (ban.getSeverity() != BanSeverity.UNSPECIFIED) {
            detail(ban, Literals.BAN__SEVERITY, indent + 1,
                    label("程度：").add(RunStyle.NOTE, ban.getSeverity().getLiteral()).end("。"));
        }
        examples(ban, Literals.BAN__MATCHES, indent + 1, label("违规的说法如："), ban.getMatches(), RunStyle.BAN);
        examples(ban, Literals.BAN__ALLOWS, indent + 1, label("不算违规的说法如："), ban.getAllows(), RunStyle.SPEECH);
        ban.getNotes().forEach(note -> {
            Runs line = page.runs();
            StepLines.note(note, "备注", line);
            page.line(Kind.NOTE, indent + 1, line, note);
        });
        ban.getBadLines()
                .forEach(bad -> page.line(Kind.UNREADABLE, indent + 1, page.runs().plain(bad.getText()), bad));
    }

    /** @return the last object of the model that the sentence prints */
    private static EObject prohibition(Ban ban, Runs runs) {
        EObject last = ban;
        if (!ban.getWordings().isEmpty()) {
            runs.add(RunStyle.BAN, BanKind.WORDS.getLiteral()).utterances(ban.getWordings(), "、", RunStyle.BAN);
            runs.plain("。");
            last = ban.getWordings().get(ban.getWordings().size() - 1);
        }
        if (ban.getText() != null) {
            BanKind kind = ban.getKind() == BanKind.OMISSION ? BanKind.OMISSION : BanKind.ACT;
            runs.add(RunStyle.BAN, kind.getLiteral()).wording(ban.getText(), RunStyle.BAN);
            last = last == ban ? ban.getText() : last;
        }
        return last;
    }

    private void instead(Ban ban, int indent) {
        Entry entry = ban.getInsteadEntry();
        if (entry != null) {
            Runs runs = label("改用：").entry(RunStyle.NOTE, entry, written.written(ban, Literals.BAN__INSTEAD_ENTRY));
            detail(ban, Literals.BAN__INSTEAD_ENTRY, indent, runs.end("。"));
        }
        Utterance words = ban.getInsteadText();
        if (words != null) {
            examples(ban, Literals.BAN__INSTEAD_TEXT, indent, label("改用："), List.of(words), RunStyle.SPEECH);
        }
    }

    private Runs label(String label) {
        return page.runs().add(RunStyle.LABEL, label);
    }

    private void examples(Ban ban, EStructuralFeature feature, int indent, Runs runs, List<Utterance> words,
            RunStyle style) {
        if (!words.isEmpty()) {
            detail(ban, feature, indent, runs.utterances(words, "、", style).plain("。"));
        }
    }

    private void detail(Ban ban, EStructuralFeature feature, int indent, Runs runs) {
        page.line(Kind.BAN_DETAIL, indent, runs, ban, feature);
    }
}
