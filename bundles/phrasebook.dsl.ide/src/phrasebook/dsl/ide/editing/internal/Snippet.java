// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal;

import java.io.StringReader;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.BanForm;
import phrasebook.dsl.ide.editing.ProvisionForm;
import phrasebook.dsl.ide.editing.StepRow;
import phrasebook.model.Ban;
import phrasebook.model.Entry;
import phrasebook.model.Norm;
import phrasebook.model.Numbered;
import phrasebook.model.Phrase;
import phrasebook.model.Provision;
import phrasebook.model.TextSegment;
import phrasebook.model.Utterance;

/** Reads a line by itself, to see whether it would be read as what it is meant to be. */
final class Snippet {

    private final ParsedNorm parsed;

    Snippet(ParsedNorm parsed) {
        this.parsed = parsed;
    }

    /** The step that the line is, if it is one. */
    Optional<StepRow> step(String line) {
        String text = "1. [P0] 甲\n   " + line + "\n";
        return entry(text, Phrase.class).filter(p -> p.getBans().isEmpty() && p.getNotes().isEmpty())
                .map(p -> new StepReader(new FormReader(text)).rows(p.getSteps()))
                .filter(rows -> rows.size() == 1).map(rows -> rows.get(0));
    }

    /** Whether the line in a ban gives it what it shall have. */
    boolean isBanLine(String line, Predicate<BanForm> expected) {
        String text = "第一条 [B0] 甲\n   " + line + "\n";
        return entry(text, Ban.class).filter(b -> b.getBadLines().isEmpty())
                .filter(b -> expected.test(new FormReader(text).ban(b))).isPresent();
    }

    /** Whether the line below a provision is this paragraph. */
    boolean isParagraph(String line, String paragraph) {
        String text = "1. [T0] 甲\n   " + line + "\n";
        return entry(text, Provision.class).map(p -> new FormReader(text).entry(p))
                .filter(f -> f instanceof ProvisionForm form && form.text().equals("甲\n" + paragraph)).isPresent();
    }

    /** Whether the line is the first of an entry of the kind, with this number, id and rest. */
    boolean isHead(String line, Head head, Class<? extends Entry> kind) {
        boolean nested = !head.mark().isEmpty();
        boolean lookedBelow = kind == Ban.class && head.id().isEmpty() && !nested;
        String text = (nested ? "1. [P0] 甲\n   " : "") + line + "\n" + (lookedBelow ? "   禁说 “甲”\n" : "");
        Optional<? extends Numbered> found = nested
                ? entry(text, Phrase.class).filter(p -> p.getBans().size() == 1 && p.getSteps().isEmpty())
                        .map(p -> p.getBans().get(0))
                : entry(text, kind);
        return found.map(e -> Head.of(e, text)).filter(h -> h.number().equals(head.number())
                && h.id().equals(head.id()) && h.rest().equals(head.rest())).isPresent();
    }

    /** The only element of the text, if it is of the kind and quotes and braces in it have their partners. */
    private <E extends Entry> Optional<E> entry(String text, Class<E> kind) {
        IParseResult result = parsed.resource().getParser().parse(new StringReader(text));
        if (result.hasSyntaxErrors() || !(result.getRootASTElement() instanceof Norm norm)
                || norm.getElements().size() != 1 || !kind.isInstance(norm.getElements().get(0))) {
            return Optional.empty();
        }
        boolean[] sound = { true };
        EcoreUtil.<EObject>getAllContents(norm, false).forEachRemaining(o -> sound[0] &= isSound(o));
        return sound[0] ? Optional.of(kind.cast(norm.getElements().get(0))) : Optional.empty();
    }

    private static boolean isSound(EObject object) {
        if (object instanceof Utterance utterance) {
            return !utterance.isUnclosed();
        }
        INode node = object instanceof TextSegment && object.eContainer() instanceof Utterance
                ? NodeModelUtils.findActualNodeFor(object) : null;
        return node == null || !Objections.hasOpenBrace(NodeModelUtils.getTokenText(node));
    }
}
