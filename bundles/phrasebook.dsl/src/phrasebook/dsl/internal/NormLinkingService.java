// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;

import phrasebook.model.Ban;
import phrasebook.model.Entry;
import phrasebook.model.Element;
import phrasebook.model.Norm;
import phrasebook.model.NormPackage;
import phrasebook.model.Phrase;
import phrasebook.model.Placeholder;
import phrasebook.model.Role;

/** Links roles by name or alias, placeholders by name and entries by id, all within one norm. */
@NonNullByDefault({}) // Overrides a method of Xtext, which says nothing of nulls.
public class NormLinkingService implements ILinkingService {

    private final IResourceScopeCache cache;

    @Inject
    public NormLinkingService(IResourceScopeCache cache) {
        this.cache = cache;
    }

    @Override
    public List<EObject> getLinkedObjects(EObject context, EReference reference, INode node) {
        EObject target = null;
        if (EcoreUtil.getRootContainer(context) instanceof Norm norm) {
            Declarations declarations = cache.get(NormLinkingService.class, context.eResource(),
                    () -> Declarations.of(norm));
            target = declarations.get(reference, NodeModelUtils.getTokenText(node).strip());
        }
        return target == null ? List.of() : List.of(target);
    }

    /** What can be named; the first of two with one name counts, and the rules report the second. */
    private record Declarations(Map<String, Role> roles, Map<String, Placeholder> placeholders,
            Map<String, Entry> entries) {

        static Declarations of(Norm norm) {
            Declarations all = new Declarations(new HashMap<>(), new HashMap<>(), new HashMap<>());
            for (Role role : norm.getRoles()) {
                all.roles.putIfAbsent(role.getName(), role);
            }
            for (Role role : norm.getRoles()) {
                role.getAliases().forEach(alias -> all.roles.putIfAbsent(alias, role));
            }
            norm.getPlaceholders().forEach(p -> all.placeholders.putIfAbsent(p.getName(), p));
            for (Element element : norm.getElements()) {
                if (element instanceof Entry entry) {
                    all.add(entry);
                }
            }
            return all;
        }

        private void add(Entry entry) {
            if (entry.getId() != null) {
                entries.putIfAbsent(entry.getId(), entry);
            }
            if (entry instanceof Phrase phrase) {
                for (Ban ban : phrase.getBans()) {
                    add(ban);
                }
            }
        }

        @Nullable
        EObject get(EReference reference, String name) {
            if (reference.getEReferenceType() == NormPackage.Literals.ROLE) {
                return roles.get(name);
            }
            return reference.getEReferenceType() == NormPackage.Literals.PLACEHOLDER ? placeholders.get(name)
                    : entries.get(name);
        }
    }
}
