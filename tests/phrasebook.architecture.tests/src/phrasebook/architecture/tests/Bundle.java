// SPDX-License-Identifier: EPL-2.0
package phrasebook.architecture.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a bundle says of itself in its MANIFEST and uses in its sources.
 *
 * @param required names of bundles and packages that the MANIFEST requires or imports
 * @param reexported names of bundles that those who require this one get as well
 * @param used names that the sources import
 */
record Bundle(String name, List<String> required, List<String> reexported, List<Export> exported, List<String> used) {

    private static final Pattern IMPORT = Pattern.compile("^import\\s+(?:static\\s+)?([\\w.]+)", Pattern.MULTILINE);
    private static final Pattern OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    /** An exported package with its directives as they are written. */
    record Export(String name, String directives) {
    }

    @Override
    public String toString() {
        return name;
    }

    static Bundle of(String manifest, Stream<String> sources) {
        Manifest read = read(manifest);
        List<String> requires = clauses(read, "Require-Bundle");
        return new Bundle(
                head(clauses(read, "Bundle-SymbolicName").get(0)),
                Stream.concat(requires.stream(), clauses(read, "Import-Package").stream()).map(Bundle::head).toList(),
                requires.stream().filter(c -> c.contains("visibility:=reexport")).map(Bundle::head).toList(),
                clauses(read, "Export-Package").stream()
                        .map(c -> new Export(head(c), c.substring(head(c).length()))).toList(),
                sources.flatMap(source -> IMPORT.matcher(source).results().map(found -> found.group(1)))
                        .distinct().toList());
    }

    private static Manifest read(String text) {
        try {
            return new Manifest(new ByteArrayInputStream((text + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> clauses(Manifest manifest, String header) {
        String value = manifest.getMainAttributes().getValue(header);
        return value == null ? List.of() : Stream.of(OUTSIDE_QUOTES.split(value)).map(String::strip).toList();
    }

    private static String head(String clause) {
        Matcher name = Pattern.compile("[\\w.-]+").matcher(clause);
        return name.lookingAt() ? name.group() : clause;
    }
}
