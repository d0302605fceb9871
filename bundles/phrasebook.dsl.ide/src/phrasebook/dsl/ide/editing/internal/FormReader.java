// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.dsl.ide.editing.BanForm;
import phrasebook.dsl.ide.editing.EntryForm;
import phrasebook.dsl.ide.editing.PhraseForm;
import phrasebook.dsl.ide.editing.ProvisionForm;
import phrasebook.dsl.ide.editing.StepKind;
import phrasebook.dsl.ide.editing.StepRow;
import phrasebook.model.Ban;
import phrasebook.model.Entry;
import phrasebook.model.NormPackage.Literals;
import phrasebook.model.Note;
import phrasebook.model.Phrase;
import phrasebook.model.Provision;
import phrasebook.model.Utterance;

/** Reads entries as forms. What a field holds is what stands in the text. */
public final class FormReader {

    private final String text;

    public FormReader(String text) {
        this.text = text;
    }

    public EntryForm entry(Entry entry) {
        if (entry instanceof Phrase phrase) {
            return phrase(phrase);
        }
        return entry instanceof Ban ban ? ban(ban) : provision((Provision) entry);
    }

    private PhraseForm phrase(Phrase phrase) {
        Head head = Head.of(phrase, text);
        List<StepRow> rows = new StepReader(this).rows(phrase.getSteps());
        List<String> situations = Stream.concat(Stream.of(head.rest()),
                rows.stream().filter(r -> r.depth() == 0 && r.kind() == StepKind.SITUATION).map(StepRow::text))
                .toList();
        return new PhraseForm(head.offset(), length(phrase, head), head.id(), head.number(), situations, rows,
                phrase.getBans().stream().map(this::ban).toList(), notes(phrase.getNotes()));
    }

    BanForm ban(Ban ban) {
        Head head = Head.of(ban, text);
        boolean nested = !head.mark().isEmpty();
        String trigger = nested ? "" : head.rest();
        String reason = BanLine.of(ban, text).stream().filter(l -> l.order() == BanLine.REASON)
                .reduce((a, b) -> b).map(l -> l.value(text)).orElse("");
        return new BanForm(head.offset(), length(ban, head), nested, head.id(), head.number(), trigger, ban.getKind(),
                utterances(ban.getWordings()), ban.getText() == null ? "" : raw(ban.getText()),
                raw(ban, Literals.BAN__INSTEAD_ENTRY),
                ban.getInsteadText() == null ? "" : utterance(ban.getInsteadText()), ban.getSeverity(), reason,
                utterances(ban.getMatches()), utterances(ban.getAllows()), notes(ban.getNotes()));
    }

    private ProvisionForm provision(Provision provision) {
        Head head = Head.of(provision, text);
        String paragraphs = String.join("\n", provision.getParagraphs().stream().map(this::raw).toList());
        return new ProvisionForm(head.offset(), length(provision, head), head.id(), head.number(), paragraphs,
                notes(provision.getNotes()));
    }

    private int length(EObject object, Head head) {
        INode node = NodeModelUtils.findActualNodeFor(object);
        int end = node == null ? head.end() : Lines.trimEnd(text, node.getEndOffset());
        return Math.max(head.end(), Lines.trimEnd(text, Lines.end(text, end))) - head.offset();
    }

    private List<String> notes(List<Note> notes) {
        return notes.stream().map(n -> raw(n, Literals.NOTE__TEXT)).toList();
    }

    List<String> utterances(List<Utterance> utterances) {
        return utterances.stream().map(this::utterance).toList();
    }

    /** The words between the quotes. */
    private String utterance(Utterance utterance) {
        String quoted = raw(utterance);
        int end = utterance.isUnclosed() ? quoted.length() : quoted.length() - 1;
        return end < 1 ? "" : quoted.substring(1, end).strip();
    }

    String raw(EObject object) {
        INode node = NodeModelUtils.findActualNodeFor(object);
        return node == null ? "" : text.substring(node.getOffset(), Math.max(node.getOffset(), node.getEndOffset()))
                .strip();
    }

    /** The words that stand for a feature; empty where there are none. */
    String raw(EObject object, EStructuralFeature feature) {
        List<INode> nodes = new ArrayList<>(NodeModelUtils.findNodesForFeature(object, feature));
        if (nodes.isEmpty()) {
            return "";
        }
        INode last = nodes.get(nodes.size() - 1);
        return text.substring(last.getOffset(), last.getEndOffset()).strip();
    }

    /** Where the line of an object begins and ends, blanks left out. */
    int[] line(EObject object) {
        INode node = NodeModelUtils.findActualNodeFor(object);
        int start = node == null ? 0 : Lines.skipBlanks(text, Lines.start(text, node.getOffset()));
        return new int[] { start, Math.max(start, Lines.trimEnd(text, Lines.end(text, start))) };
    }
}
