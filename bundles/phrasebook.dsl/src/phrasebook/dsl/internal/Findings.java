// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import phrasebook.dsl.lexing.Context;
import phrasebook.dsl.lexing.LineScanner;
import phrasebook.dsl.lexing.NormTokenizer;
import phrasebook.dsl.lexing.Problem;
import phrasebook.dsl.lexing.TokenKind;
import phrasebook.model.BadLine;
import phrasebook.model.Ban;
import phrasebook.model.Norm;
import phrasebook.model.NormFactory;
import phrasebook.model.NormPackage;
import phrasebook.model.Numbered;
import phrasebook.model.Phrase;
import phrasebook.model.Step;
import phrasebook.model.TextSegment;
import phrasebook.model.Utterance;
import phrasebook.model.query.Nesting;
import phrasebook.rules.Checker;
import phrasebook.rules.Finding;
import phrasebook.rules.Fix;
import phrasebook.rules.Rules;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** Gathers what is wrong with a norm and says where in the text it is. */
public final class Findings {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Norm norm;
    private final Checker checker;
    private final INode root;
    private final String text;
    private final List<Diagnostic> diagnostics;
    private final Locale locale;
    private final ResourceBundle messages;
    private final LineIndex lines;
    private final boolean roleLineBroken;
    private final List<Finding> found = new ArrayList<>();
    private boolean deepest;

    /** The findings of a parsed resource by that checker's rules, with messages in that language. */
    public Findings(XtextResource resource, Checker checker, Locale locale) {
        this.checker = checker;
        if (resource instanceof LazyLinkingResource unlinked) {
            unlinked.resolveLazyCrossReferences(CancelIndicator.NullImpl);
        }
        this.norm = resource.getContents().isEmpty() ? NormFactory.eINSTANCE.createNorm()
                : (Norm) resource.getContents().get(0);
        this.root = resource.getParseResult().getRootNode();
        this.diagnostics = resource.getErrors();
        this.locale = locale;
        this.messages = ResourceBundle.getBundle("phrasebook.dsl.messages", locale, Findings.class.getClassLoader(),
                NO_FALLBACK);
        this.text = root.getText();
        this.lines = new LineIndex(text);
        this.roleLineBroken = isRoleLineBroken(norm);
    }

    /** All findings in the order of the text. */
    public List<Finding> all() {
        EcoreUtil.getAllContents(norm, true).forEachRemaining(object -> {
            deepest |= object instanceof Step step && Nesting.depth(step) == Nesting.DEEPEST;
            if (object instanceof BadLine bad && !(bad.eContainer() instanceof BadLine)) {
                syntax(bad);
            } else if (object instanceof Utterance utterance && utterance.isUnclosed()) {
                add("Syntax", Severity.ERROR, node(utterance, null, -1), utterance,
                        messages.getString("UNCLOSED_QUOTE"));
            } else if (object instanceof TextSegment segment && segment.eContainer() instanceof Utterance) {
                braces(segment);
            } else if (object instanceof Ban ban) {
                repeated(ban);
            }
        });
        if (deepest) {
            NormTokenizer.tooDeep(text).forEach(this::deeper);
        }
        repeated(norm);
        diagnostics.forEach(this::reference);
        checker.check(norm).forEach(this::violation);
        found.sort(Comparator.comparingInt(Finding::offset));
        return found;
    }

    private void syntax(BadLine bad) {
        INode node = node(bad, null, -1);
        if (node == null) {
            return;
        }
        String line = bad.getText();
        LineScanner.Diagnosis diagnosis = LineScanner.diagnose(line, context(bad))
                .orElse(new LineScanner.Diagnosis(Problem.UNKNOWN_LINE, 0));
        int from = Math.max(0, diagnosis.offset());
        add("Syntax", Severity.ERROR, node.getOffset() + from, line.length() - from, bad,
                messages.getString(diagnosis.problem().name()));
    }

    private void deeper(int offset) {
        EObject at = NodeModelUtils.findActualSemanticObjectFor(NodeModelUtils.findLeafNodeAtOffset(root, offset));
        add("Syntax", Severity.ERROR, offset, lines.endOfLine(offset) - offset, at,
                messages.getString("TOO_DEEP").replace("{0}", Integer.toString(Nesting.DEEPEST)));
    }

    private void braces(TextSegment segment) {
        INode node = node(segment, null, -1);
        int at = segment.getText() == null || node == null || segment.getText().indexOf('{') < 0 && segment.getText().indexOf('｛') < 0
                ? -1 : Spelling.loneBrace(NodeModelUtils.getTokenText(node));
        if (node != null && at >= 0) {
            add("Syntax", Severity.ERROR, node.getOffset() + at, 1, segment, messages.getString("UNCLOSED_BRACE"));
        }
    }

    /** What can be said once and is said twice: the model holds the last, and the first would be lost unseen. */
    private void repeated(EObject object) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (!feature.isMany() && feature != NormPackage.Literals.BAN__KIND) {
                NodeModelUtils.findNodesForFeature(object, feature).stream().skip(1)
                        .forEach(node -> add("RepeatedLine", Severity.ERROR, node, object,
                                messages.getString("RepeatedLine")));
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

    private void reference(Diagnostic diagnostic) {
        if (!(diagnostic instanceof AbstractDiagnostic located)) {
            return;
        }
        boolean link = diagnostic instanceof XtextLinkingDiagnostic;
        String code = link ? located.getCode() : "Syntax";
        if (code.equals("UnknownRole") && roleLineBroken) {
            return;
        }
        String name = located.getData() == null || located.getData().length == 0 ? "" : located.getData()[0];
        String message = link ? messages.getString(code).replace("{0}", name) : messages.getString("UNKNOWN_LINE");
        EObject at = NodeModelUtils.findActualSemanticObjectFor(
                NodeModelUtils.findLeafNodeAtOffset(root, located.getOffset()));
        add(code, Severity.ERROR, located.getOffset(), located.getLength(), at, message);
    }

    /** Then that line is what has to be mended, and not every line that names a role. */
    private static boolean isRoleLineBroken(Norm norm) {
        return norm.getElements().stream()
                .anyMatch(e -> e instanceof BadLine bad && bad.getText().startsWith(TokenKind.ROLES.literal()));
    }

    private void violation(Violation violation) {
        String rule = violation.rule().id();
        Severity severity = checker.settings().severity(violation);
        String message = Rules.message(violation, locale);
        INode node = node(violation.subject(), violation.feature(), violation.index());
        if (node == null || node.getParent() == null) {
            add(rule, severity, 0, 0, violation.subject(), message);
            return;
        }
        int start = node.getOffset();
        int end = Math.min(start + node.getLength(), lines.endOfLine(start));
        Violation.Span span = violation.span();
        if (span != null) {
            String spelt = text.substring(start, end);
            end = start + Spelling.indexIn(spelt, span.end());
            start += Spelling.indexIn(spelt, span.start());
        }
        Fix fix = violation.fix();
        add(rule, severity, start, end - start, violation.subject(), message,
                fix == null ? null : new Fix(Spelling.write(fix.text(), false), fix.safe()));
    }

    private static @Nullable INode node(EObject object, @Nullable EStructuralFeature feature, int index) {
        if (feature != null) {
            List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
            int at = Math.max(0, index);
            if (at < nodes.size()) {
                return nodes.get(at);
            }
        }
        return NodeModelUtils.findActualNodeFor(object);
    }

    private void add(String rule, Severity severity, @Nullable INode node, EObject at, String message) {
        if (node == null || node.getParent() == null) {
            add(rule, severity, 0, 0, at, message);
        } else {
            int end = lines.endOfLine(node.getOffset());
            add(rule, severity, node.getOffset(), Math.min(node.getLength(), end - node.getOffset()), at, message);
        }
    }

    private void add(String rule, Severity severity, int offset, int length, @Nullable EObject at, String message) {
        add(rule, severity, offset, length, at, message, null);
    }

    private void add(String rule, Severity severity, int offset, int length, @Nullable EObject at, String message,
            @Nullable Fix fix) {
        int line = lines.lineAt(offset);
        found.add(new Finding(rule, severity, line + 1, offset - lines.startOf(line) + 1, length, offset, entry(at),
                message, fix));
    }

    /** The id, else the number, of the entry that holds the object. */
    private static String entry(@Nullable EObject object) {
        for (EObject o = object; o != null; o = o.eContainer()) {
            if (o instanceof Numbered numbered) {
                String id = numbered.getId();
                return id != null ? id : numbered.getNumber() == null ? "" : numbered.getNumber();
            }
        }
        return "";
    }
}
