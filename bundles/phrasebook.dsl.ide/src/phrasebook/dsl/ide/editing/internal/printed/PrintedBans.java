// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal.printed;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.dsl.ide.editing.PrintedLine.Style;
import phrasebook.dsl.ide.editing.PrintedRun.RunStyle;
import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.BanSeverity;
import phrasebook.model.NormPackage.Literals;
import phrasebook.model.query.Situations;

/** Prints a ban as one sentence, and below it what is said of it. */
final class PrintedBans {

    private final Page page;

    PrintedBans(Page page) {
        this.page = page;
    }

    void print(Ban ban, String number, int indent) {
        Runs runs = new Runs().plain(number);
        if (ban.getTrigger() != null) {
            runs.add(RunStyle.SITUATION, Situations.printed(ban.getTrigger())).end("，");
        }
        EObject last = prohibition(ban, runs);
        page.lineUpTo(Style.BAN, indent, runs.end("。"), ban, last);
        instead(ban, indent + 1);
        if (ban.getReason() != null) {
            note(ban, Literals.BAN__REASON, indent, new Runs().add(RunStyle.NOTE, "理由：" + ban.getReason()).end("。"));
        }
        if (ban.getSeverity() != BanSeverity.UNSPECIFIED) {
            note(ban, Literals.BAN__SEVERITY, indent,
                    new Runs().add(RunStyle.NOTE, "程度：" + ban.getSeverity().getLiteral()).end("。"));
        }
        if (!ban.getMatches().isEmpty()) {
            note(ban, Literals.BAN__MATCHES, indent, new Runs().add(RunStyle.NOTE, "违规的说法如：")
                    .utterances(ban.getMatches(), "、", RunStyle.BAN).plain("。"));
        }
        if (!ban.getAllows().isEmpty()) {
            note(ban, Literals.BAN__ALLOWS, indent, new Runs().add(RunStyle.NOTE, "不算违规的说法如：")
                    .utterances(ban.getAllows(), "、", RunStyle.SPEECH).plain("。"));
        }
        ban.getNotes().forEach(note -> {
            Runs line = new Runs();
            PrintedSteps.note(note, "备注", line);
            page.line(Style.NOTE, indent + 1, line, note);
        });
        ban.getBadLines().forEach(bad -> page.line(Style.NOTE, indent + 1, new Runs().plain(bad.getText()), bad));
    }

    /** @return the last object of the text that the sentence prints */
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
        if (ban.getInsteadEntry() != null) {
            String target = ban.getInsteadEntry().eIsProxy()
                    ? "[" + Runs.written(ban, Literals.BAN__INSTEAD_ENTRY) + "]" : PrintedSteps.named(ban.getInsteadEntry());
            note(ban, Literals.BAN__INSTEAD_ENTRY, indent - 1,
                    new Runs().add(RunStyle.NOTE, "改用：").plain(target).end("。"));
        }
        if (ban.getInsteadText() != null) {
            note(ban, Literals.BAN__INSTEAD_TEXT, indent - 1, new Runs().add(RunStyle.NOTE, "改用：")
                    .utterances(List.of(ban.getInsteadText()), "", RunStyle.SPEECH).plain("。"));
        }
    }

    private void note(Ban ban, EStructuralFeature feature, int indent, Runs runs) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(ban, feature);
        page.line(Style.NOTE, indent + 1, runs, nodes.isEmpty() ? null : nodes.get(0));
    }
}
