// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.office;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;

import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.ecore.EObject;

import phrasebook.imports.ImportException;
import phrasebook.imports.json.JsonImportException;
import phrasebook.imports.json.NormJsonReader;
import phrasebook.model.Norm;
import phrasebook.model.Wording;
import phrasebook.model.query.Wordings;

/** The norm that an exported document carries along, with the digest of what the document printed. */
final class CarriedNorm implements XmlPart.Handler {

    private static final String NAMESPACE = "phrasebook:carried-norm:1";

    private final StringBuilder json = new StringBuilder();
    private String printed = "";
    private boolean inNorm;

    private CarriedNorm() {
    }

    /** @param visible what the document shows; where it is not what was printed, it counts and the norm does not */
    static Optional<Norm> of(OfficeFile file, String visible) throws ImportException {
        String solid = solid(visible);
        for (XmlPart part : file.parts("customxml/item")) {
            CarriedNorm carried = new CarriedNorm();
            part.read(carried);
            if (carried.printed.equals(digest(solid))) {
                try {
                    Norm norm = NormJsonReader.read(carried.json.toString());
                    return shows(solid, norm) ? Optional.of(norm) : Optional.empty();
                } catch (JsonImportException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        inNorm = name.equals("norm") && NAMESPACE.equals(at.getNamespaceURI());
        printed = inNorm ? XmlPart.attribute(at, "printed") : printed;
    }

    @Override
    public void text(String text) {
        json.append(inNorm ? text : "");
    }

    @Override
    public void end(String name) {
        inNorm = false;
    }

    /** Whether all wordings of the norm are there: a document must not show one norm and carry another. */
    private static boolean shows(String solid, Norm norm) {
        int at = 0;
        for (Iterator<EObject> all = norm.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Wording wording) {
                String words = solid(Wordings.printed(wording));
                int found = solid.indexOf(words, at);
                found = found < 0 ? solid.indexOf(words) : found;
                if (found < 0) {
                    return false;
                }
                at = found;
            }
        }
        return true;
    }

    /** Without blanks, which editors change by themselves, and what XML cannot hold. */
    private static String solid(String text) {
        StringBuilder solid = new StringBuilder();
        text.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)
                && c != 0xFFFE && c != 0xFFFF).forEach(solid::appendCodePoint);
        return solid.toString();
    }

    private static String digest(String solid) {
        try {
            return "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(solid.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
