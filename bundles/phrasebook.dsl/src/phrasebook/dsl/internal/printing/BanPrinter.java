// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal.printing;

import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.BanSeverity;

/** Prints what a ban forbids and why, on its own or under a phrase. */
final class BanPrinter {

    private final Lines out;

    BanPrinter(Lines out) {
        this.out = out;
    }

    void nested(Ban ban) {
        String id = ban.getId();
        out.line("※ [" + (id == null ? "B" : id) + "] " + prohibition(ban));
        out.indented(() -> rest(ban));
    }

    void body(Ban ban) {
        String prohibition = prohibition(ban);
        if (!prohibition.isEmpty()) {
            out.line(prohibition);
        }
        rest(ban);
    }

    private static String prohibition(Ban ban) {
        if (ban.getKind() == BanKind.UNSPECIFIED) {
            return "";
        }
        String what = ban.getKind() == BanKind.WORDS ? Words.utterances(ban.getWordings(), "、")
                : ban.getText() == null ? "" : Words.prose(ban.getText());
        return ban.getKind().getLiteral() + " " + what;
    }

    private void rest(Ban ban) {
        if (ban.getInsteadEntry() != null) {
            out.line("改用", "[" + ban.getInsteadEntry().getId() + "]");
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
