// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal.printing;

import java.util.ArrayList;
import java.util.List;

import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.BanSeverity;
import phrasebook.model.NormPackage;

/** Prints what a ban forbids and why, on its own or under a phrase. */
final class BanPrinter {

    private final Lines out;

    BanPrinter(Lines out) {
        this.out = out;
    }

    void nested(Ban ban) {
        String id = ban.getId();
        String head = "※ [" + (id == null ? "B" : id) + "] ";
        List<String> prohibitions = prohibitions(ban);
        boolean mixed = prohibitions.size() > 1;
        out.line(mixed || prohibitions.isEmpty() ? head : head + prohibitions.get(0));
        out.indented(() -> {
            prohibitions.stream().filter(p -> mixed).forEach(out::line);
            rest(ban);
        });
    }

    void body(Ban ban) {
        prohibitions(ban).forEach(out::line);
        rest(ban);
    }

    /** What is forbidden. A ban of words and of conduct, which the rules report, has the kind that is read last. */
    private static List<String> prohibitions(Ban ban) {
        BanKind kind = ban.getKind();
        List<String> lines = new ArrayList<>();
        if (ban.getText() != null) {
            lines.add((kind == BanKind.OMISSION ? kind : BanKind.ACT).getLiteral() + " " + Words.prose(ban.getText()));
        } else if (kind == BanKind.ACT || kind == BanKind.OMISSION) {
            lines.add(kind.getLiteral());
        }
        if (!ban.getWordings().isEmpty()) {
            lines.add(kind == BanKind.WORDS ? lines.size() : 0,
                    BanKind.WORDS.getLiteral() + " " + Words.utterances(ban.getWordings(), "、"));
        }
        return lines;
    }

    private void rest(Ban ban) {
        if (ban.getInsteadEntry() != null) {
            out.line("改用", "[" + Names.of(ban.getInsteadEntry(), ban, NormPackage.Literals.BAN__INSTEAD_ENTRY) + "]");
        }
        if (ban.getInsteadText() != null) {
            out.line("改用", Words.utterance(ban.getInsteadText()));
        }
        if (ban.getReason() != null) {
            out.line("理由", ban.getReason());
        }
        if (ban.getSeverity() != BanSeverity.UNSPECIFIED) {
            out.line("程度", ban.getSeverity().getLiteral());
        }
        if (!ban.getMatches().isEmpty()) {
            out.line("反例", Words.utterances(ban.getMatches(), "、"));
        }
        if (!ban.getAllows().isEmpty()) {
            out.line("正例", Words.utterances(ban.getAllows(), "、"));
        }
        ban.getNotes().forEach(note -> out.line(note.isPending() ? "存疑" : "备注", note.getText()));
        ban.getBadLines().forEach(bad -> out.line(bad.getText()));
    }
}
