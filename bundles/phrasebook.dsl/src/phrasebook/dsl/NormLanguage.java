// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.StringInputStream;

import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Provider;

import phrasebook.dsl.internal.Findings;
import phrasebook.dsl.internal.printing.NormFormatter;
import phrasebook.dsl.internal.printing.NormPrinter;
import phrasebook.model.Norm;
import phrasebook.model.NormFactory;
import phrasebook.rules.Finding;

/** Reads, checks, prints and lays out norms in plain Java. Not for use by several threads at a time. */
public final class NormLanguage {

    private final Provider<XtextResource> resources;
    private final Provider<XtextResourceSet> resourceSets;

    @Inject
    NormLanguage(Provider<XtextResource> resources, Provider<XtextResourceSet> resourceSets) {
        this.resources = resources;
        this.resourceSets = resourceSets;
    }

    /** The language with its standalone set-up. */
    public static NormLanguage create() {
        Injector injector = new NormStandaloneSetup().createInjectorAndDoEMFRegistration();
        return injector.getInstance(NormLanguage.class);
    }

    /** Reads a text. Never fails: what cannot be read stands in the model as bad lines. References are linked. */
    public ParsedNorm parse(String text) {
        XtextResource resource = resources.get();
        resource.setURI(URI.createURI("memory:/document.norm"));
        resourceSets.get().getResources().add(resource);
        try {
            resource.load(new StringInputStream(text, resource.getEncoding()), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ((LazyLinkingResource) resource).resolveLazyCrossReferences(CancelIndicator.NullImpl);
        Norm norm = resource.getContents().isEmpty() ? NormFactory.eINSTANCE.createNorm()
                : (Norm) resource.getContents().get(0);
        return new ParsedNorm(norm, resource, text);
    }

    /** What is wrong with a norm: lines that cannot be read, broken links, and what the rules find; by place. */
    public List<Finding> check(ParsedNorm parsed, Locale locale) {
        return new Findings(parsed, locale).all();
    }

    /** The norm as canonical text. It holds no comments, which are no part of the model. */
    public String print(Norm norm) {
        return NormPrinter.print(norm);
    }

    /** The text in canonical layout, comments kept. Its meaning does not change. */
    public String format(String text) {
        return NormFormatter.format(text);
    }
}
