// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.CancelIndicator;

import phrasebook.dsl.lexing.NormTokenizer;
import phrasebook.dsl.lexing.TokenKind;
import phrasebook.model.BadLine;
import phrasebook.model.Norm;
import phrasebook.model.query.Nesting;
import phrasebook.rules.Checker;
import phrasebook.rules.Finding;
import phrasebook.rules.Violation;

/**
 * Gathers what is wrong with a norm and says where in the text it is, again and again while the norm is written. What
 * was found in an element is kept for as long as the resource holds that same element.
 */
public final class Findings {

    private static final String CONFLICT = "<<<<<<<";

    private final Checker checker;
    private final Locale locale;
    private Map<Object, Object> known = new HashMap<>();
    private Map<Object, Object> next = new HashMap<>();
    private Map<List<Violation>, List<Located>> places = new IdentityHashMap<>();
    private Map<List<Violation>, List<Located>> nextPlaces = new IdentityHashMap<>();
    private List<Located> head = List.of();
    private @Nullable Object reading;

    /** Checks by that checker's rules, with messages in that language. */
    public Findings(Checker checker, Locale locale) {
        this.checker = checker;
        this.locale = locale;
    }

    /** All findings of a parsed resource, in the order of the text. */
    public List<Finding> of(NormResource resource) {
        resource.resolveLazyCrossReferences(CancelIndicator.NullImpl);
        Norm norm = resource.norm();
        INode root = resource.getParseResult().getRootNode();
        Placing placing = new Placing(root.getText(), locale);
        List<Located> found = new ArrayList<>(ofLanguage(norm, resource, root, placing));
        ofLinks(resource, norm, placing, found);
        ofMerge(root, placing, found);
        ofRules(norm, placing, found);
        known = next;
        next = new HashMap<>(known.size() * 2);
        places = nextPlaces;
        nextPlaces = new IdentityHashMap<>(places.size() * 2);
        List<Finding> findings = new ArrayList<>(found.size());
        found.forEach(located -> findings.add(located.in(placing.lines())));
        findings.sort(Comparator.comparingInt(Finding::offset));
        return findings;
    }

    /** What was found in an element comes as the same list for as long as nothing changes in it. */
    private void ofRules(Norm norm, Placing placing, List<Located> found) {
        List<List<Violation>> parts = checker.parts(norm);
        for (Violation violation : parts.get(0)) {
            found.add(keep(Located.class, violation, v -> place(v, placing)));
        }
        for (List<Violation> part : parts.subList(1, parts.size())) {
            List<Located> before = part.isEmpty() ? List.of() : places.get(part);
            List<Located> now = before != null ? before : part.stream().map(v -> place(v, placing)).toList();
            nextPlaces.put(part, now);
            found.addAll(now);
        }
    }

    private Located place(Violation violation, Placing placing) {
        return placing.violation(violation, checker.settings().severity(violation));
    }

    /**
     * What was made of an equal key before, else what is made of it now. Elements and diagnostics equal only
     * themselves.
     */
    private <K, T> T keep(Class<T> kind, K key, Function<K, T> how) {
        Object before = known.get(key);
        T made = kind.isInstance(before) ? kind.cast(before) : how.apply(key);
        next.put(key, made);
        return made;
    }

    private List<Located> ofLanguage(Norm norm, NormResource resource, INode root, Placing placing) {
        if (reading != resource.reading()) {
            head = LanguageFindings.ofHead(norm, placing);
            reading = resource.reading();
        }
        List<Located> found = new ArrayList<>(head);
        boolean deepest = false;
        for (var element : norm.getElements()) {
            var ofElement = keep(LanguageFindings.OfElement.class, element, e -> LanguageFindings.of(e, placing));
            found.addAll(ofElement.found());
            deepest |= ofElement.deepest();
        }
        if (deepest) {
            NormTokenizer.tooDeep(root.getText()).forEach(offset -> found.add(deeper(root, offset, placing)));
        }
        return found;
    }

    private static Located deeper(INode root, int offset, Placing placing) {
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
        return placing.error("Syntax", leaf, offset - leaf.getOffset(), placing.lines().endOfLine(offset) - offset,
                NodeModelUtils.findActualSemanticObjectFor(leaf),
                placing.message("TOO_DEEP").replace("{0}", Integer.toString(Nesting.DEEPEST)));
    }

    /** What a merge left for somebody to decide: a comment that opens a conflict, whose text follows. */
    private static void ofMerge(INode root, Placing placing, List<Located> found) {
        String text = root.getText();
        for (int at = text.indexOf(CONFLICT); at >= 0; at = text.indexOf(CONFLICT, at + 1)) {
            int start = placing.lines().startOf(placing.lines().lineAt(at));
            String before = text.substring(start, at).strip();
            if (before.equals("#") || before.equals("＃")) {
                ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, at);
                found.add(placing.error("MergeConflict", leaf, at - leaf.getOffset(),
                        placing.lines().endOfLine(at) - at,
                        NodeModelUtils.findActualSemanticObjectFor(leaf), placing.message("MergeConflict")));
            }
        }
    }

    private void ofLinks(NormResource resource, Norm norm, Placing placing, List<Located> found) {
        if (resource.getErrors().isEmpty()) {
            return;
        }
        boolean roleLineBroken = isRoleLineBroken(norm);
        resource.reported().forEach((node, diagnostic) -> {
            Located located = keep(Located.class, diagnostic, d -> link(node, d, placing));
            if (!(located.rule().equals("UnknownRole") && roleLineBroken)) {
                found.add(located);
            }
        });
        resource.getErrors().stream().filter(e -> !(e instanceof XtextLinkingDiagnostic))
                .forEach(e -> found.add(placing.error("Syntax", null, null, placing.message("UNKNOWN_LINE"))));
    }

    private static Located link(INode node, Diagnostic diagnostic, Placing placing) {
        EObject at = NodeModelUtils.findActualSemanticObjectFor(node);
        if (!(diagnostic instanceof AbstractDiagnostic located)) {
            return placing.error("Syntax", node, at, placing.message("UNKNOWN_LINE"));
        }
        String name = located.getData() == null || located.getData().length == 0 ? "" : located.getData()[0];
        return placing.error(located.getCode(), node, at, placing.message(located.getCode()).replace("{0}", name));
    }

    /** Then that line is what has to be mended, and not every line that names a role. */
    private static boolean isRoleLineBroken(Norm norm) {
        return norm.getElements().stream()
                .anyMatch(e -> e instanceof BadLine bad && bad.getText().startsWith(TokenKind.ROLES.literal()));
    }
}
