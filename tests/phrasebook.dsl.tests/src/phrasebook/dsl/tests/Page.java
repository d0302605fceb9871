// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the documentation and the norms that it shows. */
record Page(String text) {

    private static final Pattern BLOCK = Pattern.compile("^```norm\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    static Page of(String path) {
        return new Page(Norms.read(Norms.ROOT.resolve("docs").resolve(Path.of(path))).replace("\r\n", "\n"));
    }

    /** The norms in the order in which the page shows them. */
    List<String> norms() {
        List<String> norms = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            norms.add(block.group(1));
        }
        return norms;
    }

    /** The norms below the heading, up to the next heading. */
    List<String> normsBelow(String heading) {
        int from = text.indexOf("\n## " + heading + "\n");
        if (from < 0) {
            return List.of();
        }
        int to = text.indexOf("\n## ", from + 1);
        return new Page(text.substring(from, to < 0 ? text.length() : to)).norms();
    }
}
