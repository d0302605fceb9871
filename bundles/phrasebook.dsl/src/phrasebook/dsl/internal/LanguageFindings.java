// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.dsl.lexing.Context;
import phrasebook.dsl.lexing.LineScanner;
import phrasebook.dsl.lexing.Problem;
import phrasebook.model.BadLine;
import phrasebook.model.Ban;
import phrasebook.model.Element;
import phrasebook.model.Norm;
import phrasebook.model.NormPackage;
import phrasebook.model.Phrase;
import phrasebook.model.Step;
import phrasebook.model.TextSegment;
import phrasebook.model.Utterance;
import phrasebook.model.query.Nesting;

/** What the language itself finds in an element, or in what a norm says of itself: broken links aside. */
final class LanguageFindings {

    private final Placing placing;
    private final List<Located> found = new ArrayList<>(0);
    private boolean deepest;

    private LanguageFindings(Placing placing) {
        this.placing = placing;
    }

    /**
     * @param found in no order
     * @param deepest whether steps stand as deep as they may, so that there may be lines below that are too deep
     */
    record OfElement(List<Located> found, boolean deepest) {
    }

    static OfElement of(Element element, Placing placing) {
        LanguageFindings findings = new LanguageFindings(placing);
        findings.look(element);
        element.eAllContents().forEachRemaining(findings::look);
        return new OfElement(findings.found.isEmpty() ? List.of() : findings.found, findings.deepest);
    }

    static List<Located> ofHead(Norm norm, Placing placing) {
        LanguageFindings findings = new LanguageFindings(placing);
        findings.repeated(norm);
        return findings.found;
    }

    private void look(EObject object) {
        if (object instanceof Step step) {
            deepest |= Nesting.depth(step) == Nesting.DEEPEST;
        }
        if (object instanceof BadLine bad && !(bad.eContainer() instanceof BadLine)) {
            syntax(bad);
        } else if (object instanceof Utterance utterance && utterance.isUnclosed()) {
            found.add(placing.error("Syntax", Placing.node(utterance, null, -1), utterance,
                    placing.message("UNCLOSED_QUOTE")));
        } else if (object instanceof TextSegment segment && segment.eContainer() instanceof Utterance) {
            braces(segment);
        } else if (object instanceof Ban ban) {
            repeated(ban);
        }
    }

    private void syntax(BadLine bad) {
        INode node = Placing.node(bad, null, -1);
        if (node == null) {
            return;
        }
        String line = bad.getText();
        LineScanner.Diagnosis diagnosis = LineScanner.diagnose(line, context(bad))
                .orElse(new LineScanner.Diagnosis(Problem.UNKNOWN_LINE, 0));
        int from = Math.max(0, diagnosis.offset());
        found.add(placing.error("Syntax", node, from, line.length() - from, bad,
                placing.message(diagnosis.problem().name())));
    }

    private void braces(TextSegment segment) {
        String text = segment.getText();
        if (text == null || text.indexOf('{') < 0 && text.indexOf('｛') < 0) {
            return;
        }
        INode node = Placing.node(segment, null, -1);
        int at = node == null ? -1 : Spelling.loneBrace(NodeModelUtils.getTokenText(node));
        if (node != null && at >= 0) {
            found.add(placing.error("Syntax", node, at, 1, segment, placing.message("UNCLOSED_BRACE")));
        }
    }

    /** What can be said once and is said twice: the model holds the last, and the first would be lost unseen. */
    private void repeated(EObject object) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (!feature.isMany() && feature != NormPackage.Literals.BAN__KIND) {
                NodeModelUtils.findNodesForFeature(object, feature).stream().skip(1).forEach(node -> found
                        .add(placing.error("RepeatedLine", node, object, placing.message("RepeatedLine"))));
            }
        }
    }

    private static Context context(BadLine bad) {
        EObject container = bad.eContainer();
        if (container instanceof Norm) {
            return Context.TOP;
        }
        if (container instanceof Ban) {
            return Context.BAN;
        }
        return container instanceof Phrase ? Context.PHRASE : Context.STEPS;
    }
}
