// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.util.List;

import phrasebook.imports.Decoded;
import phrasebook.imports.ImportReport;
import phrasebook.imports.ImportReport.Characters;
import phrasebook.model.Ban;
import phrasebook.model.Element;
import phrasebook.model.Heading;
import phrasebook.model.Norm;
import phrasebook.model.Phrase;
import phrasebook.model.Provision;

/** The report of an import from JSON, where nothing is guessed: the reader takes all of it or refuses the file. */
final class JsonReport {

    private JsonReport() {
    }

    static ImportReport of(String name, Decoded decoded, Norm norm) {
        int read = (int) decoded.text().codePoints().filter(c -> !Character.isWhitespace(c)).count();
        int bansUnderPhrases = norm.getElements().stream()
                .mapToInt(e -> e instanceof Phrase phrase ? phrase.getBans().size() : 0).sum();
        return new ImportReport(name, decoded.encoding(), count(norm, Phrase.class),
                count(norm, Ban.class) + bansUnderPhrases, count(norm, Provision.class), count(norm, Heading.class),
                new Characters(read, read, 0, 0), List.of());
    }

    private static int count(Norm norm, Class<? extends Element> kind) {
        return (int) norm.getElements().stream().filter(kind::isInstance).count();
    }
}
