// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.impl.ListBasedDiagnosticConsumer;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Triple;

import phrasebook.model.Element;
import phrasebook.model.Entry;
import phrasebook.model.Norm;
import phrasebook.model.NormFactory;
import phrasebook.model.NormPackage;

/**
 * A norm that was read from a text, and can be read again entry by entry. It knows by place which references were
 * reported: Xtext compares each broken reference with all that were reported before it, and where the line of roles is
 * broken, every speech of a long norm is one.
 */
public class NormResource extends LazyLinkingResource {

    private record Pointer(EObject owner, EReference reference) {
    }

    private final Map<INode, Diagnostic> reported = new IdentityHashMap<>();
    private final Map<EObject, List<Pointer>> pointers = new IdentityHashMap<>();
    private final Set<String> unresolvable = new HashSet<>();
    private @Nullable Declarations declarations;
    private boolean resolved;
    private Object reading = new Object();

    /** The norm; an empty one where the text is. */
    public Norm norm() {
        return getContents().isEmpty() ? NormFactory.eINSTANCE.createNorm() : (Norm) getContents().get(0);
    }

    Declarations declarations() {
        Declarations known = declarations;
        if (known == null) {
            known = new Declarations(norm());
            declarations = known;
        }
        return known;
    }

    /** Another object after each reading of the whole text; the same for as long as only entries are read again. */
    Object reading() {
        return reading;
    }

    /** The broken references, each by the node that names it. */
    Map<INode, Diagnostic> reported() {
        return reported;
    }

    /** Keeps in mind who points to an entry, so that it can be made to point to another. */
    void pointed(EObject owner, EReference reference, EObject target) {
        if (target instanceof Entry) {
            pointers.computeIfAbsent(target, t -> new ArrayList<>(1)).add(new Pointer(owner, reference));
        }
    }

    /** What the text is now. Says whether it could be read by reading again only the entries that changed. */
    public boolean update(String text) {
        return new EntryReparser(this).update(text);
    }

    /** Whatever names an entry by one of the ids: its node, where it names one that there is, else that of the name. */
    void naming(Set<String> ids, Consumer<INode> use) {
        for (String id : ids) {
            EObject entry = declarations().get(NormPackage.Literals.ENTRY, id);
            pointers.getOrDefault(entry, List.of())
                    .forEach(pointer -> use.accept(NodeModelUtils.findActualNodeFor(pointer.owner())));
        }
        reported.forEach((node, diagnostic) -> {
            if (ids.contains(NodeModelUtils.getTokenText(node).strip())) {
                use.accept(node);
            }
        });
    }

    /** Elements have come into the norm in the place of others: whatever pointed to these follows where it can. */
    void replaced(List<Element> gone, List<Element> come) {
        gone.forEach(this::forgetPointers);
        List<Entry> old = withId(gone);
        List<Entry> fresh = withId(come);
        Declarations before = declarations();
        if (old.stream().map(Entry::getId).toList().equals(fresh.stream().map(Entry::getId).toList())) {
            for (int i = 0; i < old.size(); i++) {
                if (before.replace(old.get(i), fresh.get(i))) {
                    redirect(old.get(i), fresh.get(i));
                }
            }
            return;
        }
        declarations = null;
        old.stream().filter(entry -> before.get(NormPackage.Literals.ENTRY, entry.getId()) == entry)
                .forEach(entry -> redirect(entry, declarations().get(NormPackage.Literals.ENTRY, entry.getId())));
    }

    private static List<Entry> withId(List<Element> elements) {
        List<Entry> entries = new ArrayList<>();
        elements.forEach(element -> Declarations.withId(element, entries::add));
        return entries;
    }

    /** What points to an entry that there is no more was read again and has gone too. */
    private void redirect(Entry old, @Nullable EObject fresh) {
        List<Pointer> known = pointers.remove(old);
        if (known != null && fresh != null) {
            known.forEach(pointer -> pointer.owner().eSet(pointer.reference(), fresh));
            pointers.computeIfAbsent(fresh, f -> new ArrayList<>(known.size())).addAll(known);
        }
    }

    private void forgetPointers(Element gone) {
        forgetPointer(gone);
        gone.eAllContents().forEachRemaining(this::forgetPointer);
    }

    private void forgetPointer(EObject owner) {
        for (EReference reference : owner.eClass().getEAllReferences()) {
            List<Pointer> known = reference.isContainment() ? null : pointers.get(owner.eGet(reference, false));
            if (known != null) {
                known.removeIf(pointer -> pointer.owner() == owner);
            }
        }
    }

    /** Links the names in an element that was put in the place of another, and reports those that stand for nothing. */
    void link(Element fresh) {
        unresolvable.clear();
        // The linker reports nothing: what it cannot link is found when it is resolved.
        getLinker().linkModel(fresh, new ListBasedDiagnosticConsumer());
        resolve(fresh);
        fresh.eAllContents().forEachRemaining(this::resolve);
    }

    private void resolve(EObject object) {
        for (EStructuralFeature feature : object.eClass().getEAllReferences()) {
            if (!((EReference) feature).isContainment()) {
                resolveLazyCrossReference((InternalEObject) object, feature);
            }
        }
    }

    /** Takes back what was reported of a place that is there no more. */
    void forget(INode node) {
        Diagnostic diagnostic = reported.remove(node);
        if (diagnostic != null) {
            getErrors().remove(diagnostic);
            getLazyProxyInformation().replaceAll(proxy -> proxy != null && proxy.getThird() == node ? null : proxy);
        }
    }

    @Override
    public void resolveLazyCrossReferences(@Nullable CancelIndicator cancelled) {
        if (!resolved) {
            super.resolveLazyCrossReferences(cancelled);
            resolved = true;
        }
    }

    @Override
    protected void doLinking() {
        declarations = null;
        pointers.clear();
        resolved = false;
        reading = new Object();
        super.clearLazyProxyInformation();
        super.doLinking();
    }

    /** Does nothing: the linker asks for it before each element that it links, and others hold proxies too. */
    @Override
    public void clearLazyProxyInformation() {
        // See doLinking.
    }

    // Xtext keeps them in a cache that observes every object of the model.
    @Override
    protected Set<String> getUnresolvableURIFragments() {
        return unresolvable;
    }

    @Override
    protected void createAndAddDiagnostic(@Nullable Triple<EObject, EReference, INode> reference) {
        if (isValidationDisabled() || reference == null || reported.containsKey(reference.getThird())) {
            return;
        }
        DiagnosticMessage message = createDiagnosticMessage(reference);
        if (message != null) {
            Diagnostic diagnostic = createDiagnostic(reference, message);
            reported.put(reference.getThird(), diagnostic);
            getDiagnosticList(message).add(diagnostic);
        }
    }

    @Override
    protected void removeDiagnostic(@Nullable Triple<EObject, EReference, INode> reference) {
        if (reference != null) {
            forget(reference.getThird());
        }
    }

    @Override
    protected void clearErrorsAndWarnings() {
        reported.clear();
        unresolvable.clear();
        super.clearErrorsAndWarnings();
    }
}
