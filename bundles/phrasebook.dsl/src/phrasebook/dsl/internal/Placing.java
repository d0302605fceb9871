// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.rules.Fix;
import phrasebook.rules.Rules;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** Says where in one text objects and their features stand. No place reaches beyond the line that it begins in. */
final class Placing {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final LineIndex lines;
    private final String text;
    private final Locale locale;
    private final ResourceBundle messages;

    Placing(String text, Locale locale) {
        this.text = text;
        this.lines = new LineIndex(text);
        this.locale = locale;
        this.messages = ResourceBundle.getBundle("phrasebook.dsl.messages", locale, Placing.class.getClassLoader(),
                NO_FALLBACK);
    }

    LineIndex lines() {
        return lines;
    }

    String message(String key) {
        return messages.getString(key);
    }

    /** The node of an object's feature, else that of the object. */
    static @Nullable INode node(EObject object, @Nullable EStructuralFeature feature, int index) {
        if (feature != null) {
            List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
            int at = Math.max(0, index);
            if (at < nodes.size()) {
                return nodes.get(at);
            }
        }
        return NodeModelUtils.findActualNodeFor(object);
    }

    /** An error at a node. */
    Located error(String rule, @Nullable INode node, @Nullable EObject at, String message) {
        return node == null || isRoot(node)
                ? new Located(rule, Severity.ERROR, null, 0, 0, Located.entry(at), message, null)
                : new Located(rule, Severity.ERROR, node, 0, length(node), Located.entry(at), message, null);
    }

    /** An error at a piece of a node. */
    Located error(String rule, INode node, int from, int length, @Nullable EObject at, String message) {
        return new Located(rule, Severity.ERROR, node, from, length, Located.entry(at), message, null);
    }

    /** What a rule found. */
    Located violation(Violation violation, Severity severity) {
        String rule = violation.rule().id();
        String message = Rules.message(violation, locale);
        String entry = Located.entry(violation.subject());
        INode node = node(violation.subject(), violation.feature(), violation.index());
        if (node == null || isRoot(node)) {
            return new Located(rule, severity, null, 0, 0, entry, message, null);
        }
        int length = length(node);
        int from = 0;
        Violation.Span span = violation.span();
        if (span != null) {
            String spelt = text.substring(node.getOffset(), node.getOffset() + length);
            from = Spelling.indexIn(spelt, span.start());
            length = Spelling.indexIn(spelt, span.end()) - from;
        }
        Fix fix = violation.fix();
        return new Located(rule, severity, node, from, length, entry, message,
                fix == null ? null : new Fix(Spelling.write(fix.text(), false), fix.safe()));
    }

    private static boolean isRoot(INode node) {
        return node.getParent() == null;
    }

    private int length(INode node) {
        return Math.min(node.getLength(), lines.endOfLine(node.getOffset()) - node.getOffset());
    }
}
