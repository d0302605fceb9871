// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.IResourceValidator;

import phrasebook.dsl.internal.NormEncoding;
import phrasebook.dsl.internal.NormLinker;
import phrasebook.dsl.internal.NormLinkingMessages;
import phrasebook.dsl.internal.NormLinkingService;
import phrasebook.dsl.internal.NormResource;
import phrasebook.dsl.internal.NormValueConverters;
import phrasebook.dsl.validation.NormResourceValidator;

/** Puts the language's own services in place of Xtext's defaults. */
public class NormRuntimeModule extends AbstractNormRuntimeModule {

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return NormValueConverters.class;
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return NormResource.class;
    }

    @Override
    public Class<? extends ILinker> bindILinker() {
        return NormLinker.class;
    }

    @Override
    public Class<? extends ILinkingService> bindILinkingService() {
        return NormLinkingService.class;
    }

    @Override
    public Class<? extends IEncodingProvider.Runtime> bindRuntimeEncodingProvider() {
        return NormEncoding.class;
    }

    /** Broken links are told by kind and name, in no language. */
    public Class<? extends ILinkingDiagnosticMessageProvider> bindILinkingDiagnosticMessageProvider() {
        return NormLinkingMessages.class;
    }

    /** Whoever asks Xtext what is wrong is told what {@link NormFindings} finds. */
    public Class<? extends IResourceValidator> bindIResourceValidator() {
        return NormResourceValidator.class;
    }
}
