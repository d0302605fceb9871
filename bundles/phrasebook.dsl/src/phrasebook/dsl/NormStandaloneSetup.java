// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl;

import org.eclipse.emf.ecore.EPackage;

import com.google.inject.Injector;

import phrasebook.model.NormPackage;

/** Sets the language up where there is no Equinox extension registry. */
public class NormStandaloneSetup extends NormStandaloneSetupGenerated {

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        // The grammar refers to the model's package, which nothing else has registered yet.
        EPackage.Registry.INSTANCE.putIfAbsent(NormPackage.eNS_URI, NormPackage.eINSTANCE);
        return super.createInjectorAndDoEMFRegistration();
    }
}
