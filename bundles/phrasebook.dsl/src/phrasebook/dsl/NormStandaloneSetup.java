package phrasebook.dsl;


/**
 * Initialization support for running Xtext languages without Equinox extension registry.
 */
public class NormStandaloneSetup extends NormStandaloneSetupGenerated {

	public static void doSetup() {
		new NormStandaloneSetup().createInjectorAndDoEMFRegistration();
	}
}
