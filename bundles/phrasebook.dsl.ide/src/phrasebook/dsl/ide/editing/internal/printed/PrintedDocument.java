// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal.printed;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.PrintedLine;
import phrasebook.dsl.ide.editing.PrintedLine.Style;
import phrasebook.dsl.ide.editing.PrintedRun.RunStyle;
import phrasebook.model.BadLine;
import phrasebook.model.Ban;
import phrasebook.model.Element;
import phrasebook.model.Heading;
import phrasebook.model.Norm;
import phrasebook.model.NormPackage.Literals;
import phrasebook.model.Note;
import phrasebook.model.Numbered;
import phrasebook.model.Phrase;
import phrasebook.model.Provision;
import phrasebook.model.Revision;
import phrasebook.model.Situation;
import phrasebook.model.Status;
import phrasebook.model.query.Divisions;
import phrasebook.model.query.Divisions.Division;
import phrasebook.model.query.Situations;

/** Prints a whole norm. */
public final class PrintedDocument {

    private final Norm norm;
    private final Page page;
    private final PrintedSteps steps;
    private final PrintedBans bans;

    public PrintedDocument(ParsedNorm parsed) {
        this.norm = parsed.norm();
        this.page = new Page(parsed.text());
        this.steps = new PrintedSteps(page);
        this.bans = new PrintedBans(page);
    }

    public List<PrintedLine> lines() {
        cover();
        division(Divisions.of(norm), 0);
        return page.lines();
    }

    private void cover() {
        if (norm.getTitle() != null) {
            page.line(Style.TITLE, 0, new Runs().plain(norm.getTitle()), node(Literals.NORM__TITLE));
        }
        meta("编号", norm.getCode(), Literals.NORM__CODE);
        meta("版本", norm.getVersion(), Literals.NORM__VERSION);
        meta("状态", norm.getStatus() == Status.UNSPECIFIED ? null : norm.getStatus().getLiteral(),
                Literals.NORM__STATUS);
        meta("发布单位", norm.getIssuer(), Literals.NORM__ISSUER);
        meta("起草单位", norm.getDrafter(), Literals.NORM__DRAFTER);
        meta("解释单位", norm.getInterpreter(), Literals.NORM__INTERPRETER);
        meta("发布日期", norm.getIssued(), Literals.NORM__ISSUED);
        meta("实施日期", norm.getEffective(), Literals.NORM__EFFECTIVE);
        meta("代替", norm.getSupersedes(), Literals.NORM__SUPERSEDES);
        meta("来源", norm.getSource(), Literals.NORM__SOURCE);
        norm.getRevisions().forEach(r -> page.line(Style.META, 0, new Runs().plain("修订：" + revision(r)), r));
    }

    private void meta(String key, @Nullable String value, EStructuralFeature feature) {
        if (value != null) {
            page.line(Style.META, 0, new Runs().plain(key + "：" + value), node(feature));
        }
    }

    private @Nullable INode node(EStructuralFeature feature) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(norm, feature);
        return nodes.isEmpty() ? null : nodes.get(0);
    }

    private static String revision(Revision revision) {
        return Stream.of(revision.getVersion(), revision.getAuthor(), revision.getDate(), revision.getSummary())
                .filter(field -> field != null && !field.isEmpty()).collect(Collectors.joining("　"));
    }

    private void division(Division division, int level) {
        division.heading().ifPresent(heading -> heading(heading, level));
        division.elements().forEach(this::element);
        division.divisions().forEach(d -> division(d, level + 1));
    }

    private void heading(Heading heading, int level) {
        Style style = level <= 1 ? Style.HEADING1 : level == 2 ? Style.HEADING2 : Style.HEADING3;
        page.line(style, 0, new Runs().plain(number(heading)).plain(heading.getTitle()), heading);
    }

    private void element(Element element) {
        if (element instanceof Phrase phrase) {
            phrase(phrase);
        } else if (element instanceof Ban ban) {
            bans.print(ban, number(ban), 0);
        } else if (element instanceof Provision provision) {
            provision(provision);
        } else if (element instanceof Note note) {
            Runs runs = new Runs();
            PrintedSteps.note(note, "注", runs);
            page.line(Style.NOTE, 0, runs, note);
        } else if (element instanceof BadLine bad) {
            page.line(Style.NOTE, 0, new Runs().plain(bad.getText()), bad);
            steps.print(bad.getSteps(), 1);
        }
    }

    private void phrase(Phrase phrase) {
        Runs head = new Runs().plain(number(phrase));
        Situation situation = phrase.getSituation();
        if (situation != null) {
            head.add(RunStyle.SITUATION, Situations.printed(situation)).end(phrase.getSteps().isEmpty() ? "" : "：");
        }
        page.line(Style.NUMBERED, 0, head, phrase);
        steps.print(phrase.getSteps(), 1);
        phrase.getBans().forEach(ban -> bans.print(ban, "※ ", 1));
        phrase.getNotes().forEach(note -> remark(note, 1));
    }

    private void provision(Provision provision) {
        Runs head = new Runs().plain(number(provision));
        boolean onHead = !provision.getParagraphs().isEmpty();
        if (onHead) {
            head.wording(provision.getParagraphs().get(0), RunStyle.PLAIN);
        }
        page.line(Style.PROVISION, 0, head, provision);
        provision.getParagraphs().stream().skip(1)
                .forEach(p -> page.line(Style.PROVISION, 1, new Runs().wording(p, RunStyle.PLAIN), p));
        provision.getNotes().forEach(note -> remark(note, 1));
    }

    private void remark(Note note, int indent) {
        Runs runs = new Runs();
        PrintedSteps.note(note, "备注", runs);
        page.line(Style.NOTE, indent, runs, note);
    }

    /** The number, set off from what follows it unless it ends with 、 or a bracket. */
    private static String number(Numbered numbered) {
        String number = numbered.getNumber() == null ? "" : numbered.getNumber();
        boolean tight = number.isEmpty() || "、）".indexOf(number.charAt(number.length() - 1)) >= 0;
        return tight ? number : number.startsWith("第") ? number + "　" : number + " ";
    }
}
