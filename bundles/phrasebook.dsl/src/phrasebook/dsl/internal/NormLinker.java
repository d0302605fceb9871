// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.diagnostics.IDiagnosticProducer;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.nodemodel.INode;

import com.google.common.collect.ArrayListMultimap;
import com.google.inject.Inject;

/**
 * Links a name as soon as it is met: all that can be named stands in the same norm and is there already. Only a name
 * that stands for nothing becomes a proxy, which the resource reports when it is asked to resolve it.
 */
@NonNullByDefault({}) // Overrides methods of Xtext, which says nothing of nulls.
public class NormLinker extends LazyLinker {

    private final NormLinkingService names;

    @Inject
    public NormLinker(NormLinkingService names) {
        this.names = names;
    }

    // Xtext's own goes through a cache that observes every object of the model.
    @Override
    protected void doLinkModel(EObject model, IDiagnosticConsumer consumer) {
        IDiagnosticProducer producer = createDiagnosticProducer(consumer, model.eResource());
        getAllLinkableContents(model)
                .forEachRemaining(object -> installProxies(object, producer, ArrayListMultimap.create(0, 0)));
    }

    @Override
    protected boolean isClearAllReferencesRequired(Resource resource) {
        return false; // A model that was just parsed refers to nothing.
    }

    @Override
    protected void createAndSetProxy(EObject object, INode node, EReference reference) {
        List<EObject> targets = names.getLinkedObjects(object, reference, node);
        if (targets.isEmpty()) {
            super.createAndSetProxy(object, node, reference);
            return;
        }
        object.eSet(reference, targets.get(0));
        if (object.eResource() instanceof NormResource resource) {
            resource.pointed(object, reference, targets.get(0));
        }
    }
}
