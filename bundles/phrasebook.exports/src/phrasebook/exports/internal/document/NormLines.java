// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.document;

import java.util.List;

import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.exports.document.PrintedRun.RunStyle;
import phrasebook.exports.document.Written;
import phrasebook.model.BadLine;
import phrasebook.model.Ban;
import phrasebook.model.Element;
import phrasebook.model.Entry;
import phrasebook.model.Heading;
import phrasebook.model.Norm;
import phrasebook.model.Note;
import phrasebook.model.Phrase;
import phrasebook.model.Provision;
import phrasebook.model.Situation;
import phrasebook.model.query.Divisions;
import phrasebook.model.query.Divisions.Division;
import phrasebook.model.query.Situations;

/** Prints a whole norm. */
public final class NormLines {

    private final Page page;
    private final StepLines steps;
    private final BanLines bans;

    private NormLines(Written written) {
        this.page = new Page(written);
        this.steps = new StepLines(page, written);
        this.bans = new BanLines(page, written);
    }

    /** The lines in the order of the document. */
    public static List<PrintedLine> of(Norm norm, Written written) {
        NormLines lines = new NormLines(written);
        CoverLines cover = new CoverLines(norm, lines.page);
        cover.cover();
        lines.division(Divisions.of(norm), 0);
        DeclarationLines.print(norm, lines.page);
        cover.revisions();
        return lines.page.lines();
    }

    /** The lines of one entry of a norm. */
    public static List<PrintedLine> of(Entry entry) {
        NormLines lines = new NormLines((holder, reference) -> "");
        lines.element(entry);
        return lines.page.lines();
    }

    private void division(Division division, int level) {
        division.heading().ifPresent(heading -> heading(heading, level));
        division.elements().forEach(this::element);
        division.divisions().forEach(d -> division(d, level + 1));
    }

    private void heading(Heading heading, int level) {
        page.line(Kind.HEADING, level, page.runs().number(heading).plain(heading.getTitle()), heading);
    }

    private void element(Element element) {
        if (element instanceof Phrase phrase) {
            phrase(phrase);
        } else if (element instanceof Ban ban) {
            bans.print(ban, page.runs().number(ban), 0);
        } else if (element instanceof Provision provision) {
            provision(provision);
        } else if (element instanceof Note note) {
            note(note, "注", 0);
        } else if (element instanceof BadLine bad) {
            page.line(Kind.UNREADABLE, 0, page.runs().plain(bad.getText()), bad);
            steps.print(bad.getSteps(), 1);
        }
    }

    private void phrase(Phrase phrase) {
        Runs head = page.runs().number(phrase);
        Situation situation = phrase.getSituation();
        if (situation != null) {
            head.add(RunStyle.SITUATION, Situations.printed(situation)).end(phrase.getSteps().isEmpty() ? "" : "：");
        }
        page.line(Kind.PHRASE, 0, head, phrase);
        steps.print(phrase.getSteps(), 1);
        phrase.getBans().forEach(ban -> bans.print(ban, page.runs().add(RunStyle.NUMBER, "※ "), 1));
        phrase.getNotes().forEach(note -> note(note, "备注", 1));
    }

    private void provision(Provision provision) {
        Runs head = page.runs().number(provision);
        if (!provision.getParagraphs().isEmpty()) {
            head.wording(provision.getParagraphs().get(0), RunStyle.PLAIN);
        }
        page.line(Kind.PROVISION, 0, head, provision);
        provision.getParagraphs().stream().skip(1)
                .forEach(p -> page.line(Kind.PROVISION, 1, page.runs().wording(p, RunStyle.PLAIN), p));
        provision.getNotes().forEach(note -> note(note, "备注", 1));
    }

    private void note(Note note, String lead, int indent) {
        Runs runs = page.runs();
        StepLines.note(note, lead, runs);
        page.line(Kind.NOTE, indent, runs, note);
    }
}
