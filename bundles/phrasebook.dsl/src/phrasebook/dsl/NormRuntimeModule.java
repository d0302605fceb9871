// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.parser.IEncodingProvider;

import phrasebook.dsl.internal.NormEncoding;
import phrasebook.dsl.internal.NormLinkingMessages;
import phrasebook.dsl.internal.NormLinkingService;
import phrasebook.dsl.internal.NormValueConverters;

/** Puts the language's own services in place of Xtext's defaults. */
public class NormRuntimeModule extends AbstractNormRuntimeModule {

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return NormValueConverters.class;
    }

    @Override
    public Class<? extends ILinkingService> bindILinkingService() {
        return NormLinkingService.class;
    }

    @Override
    public Class<? extends IEncodingProvider.Runtime> bindRuntimeEncodingProvider() {
        return NormEncoding.class;
    }

    public Class<? extends ILinkingDiagnosticMessageProvider> bindILinkingDiagnosticMessageProvider() {
        return NormLinkingMessages.class;
    }
}
