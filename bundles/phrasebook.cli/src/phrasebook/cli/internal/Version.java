// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.jar.Manifest;

/** The version in the manifest of the bundle this class was loaded from. */
final class Version {

    private Version() {
    }

    /** The bundle's version, or a dash when it runs from classes that were never packed. */
    static String ofThisProgram() {
        String own = Version.class.getName().replace('.', '/') + ".class";
        URL place = Version.class.getResource("/" + own);
        if (place == null) {
            return "-";
        }
        String root = place.toString().substring(0, place.toString().length() - own.length());
        try (InputStream in = URI.create(root + "META-INF/MANIFEST.MF").toURL().openStream()) {
            String version = new Manifest(in).getMainAttributes().getValue("Bundle-Version");
            return version == null ? "-" : version;
        } catch (IOException e) {
            return "-";
        }
    }
}
