// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the documentation and the norms that it shows. */
record Page(String text) {

    private static final Pattern BLOCK =
            Pattern.compile("^```(norm|json)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    /** A norm, and the settings that follow it; empty where there are none. */
    record Example(String norm, String settings) {
    }

    static Page of(String path) {
        return new Page(Norms.read(Norms.ROOT.resolve("docs").resolve(Path.of(path))).replace("\r\n", "\n"));
    }

    /** The norms in the order in which the page shows them. */
    List<String> norms() {
        return examples().stream().map(Example::norm).toList();
    }

    /** The norms in the order in which the page shows them, each with the settings that follow it. */
    List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            if (block.group(1).equals("norm")) {
                examples.add(new Example(block.group(2), ""));
            } else if (!examples.isEmpty()) {
                int last = examples.size() - 1;
                examples.set(last, new Example(examples.get(last).norm(), block.group(2)));
            }
        }
        return examples;
    }

    /** The examples below the heading, up to the next heading. */
    List<Example> examplesBelow(String heading) {
        int from = text.indexOf("\n## " + heading + "\n");
        if (from < 0) {
            return List.of();
        }
        int to = text.indexOf("\n## ", from + 1);
        return new Page(text.substring(from, to < 0 ? text.length() : to)).examples();
    }
}
