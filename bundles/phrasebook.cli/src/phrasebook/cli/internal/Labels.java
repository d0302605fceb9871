// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.util.List;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Makes options and parameters; their descriptions come from the help texts, under the option's name. */
final class Labels {

    private final Messages messages;

    Labels(Messages messages) {
        this.messages = messages;
    }

    /** One or more files. */
    PositionalParamSpec files() {
        return PositionalParamSpec.builder().index("0..*").arity("1..*").required(true).type(String[].class)
                .paramLabel(messages.text("label.file")).descriptionKey("files").build();
    }

    /** The files that were given. */
    static List<String> files(ParseResult given) throws Failure {
        List<String> files = List.of(given.matchedPositionalValue(0, new String[0]));
        if (files.contains("")) {
            throw Failure.of("usage.file.empty");
        }
        if (files.indexOf(Session.STANDARD_STREAM) != files.lastIndexOf(Session.STANDARD_STREAM)) {
            throw Failure.of("usage.stdin.once");
        }
        return files;
    }

    /** An option that is there or not. */
    OptionSpec flag(String name) {
        return OptionSpec.builder(name).type(boolean.class).build();
    }

    /** An option with a value, whose kind is named by the label of that key. */
    OptionSpec value(String name, String label) {
        return OptionSpec.builder(name).type(String.class).paramLabel(messages.text(label)).build();
    }

    /** The same, when the command makes no sense without it. */
    OptionSpec required(String name, String label) {
        return OptionSpec.builder(value(name, label)).required(true).build();
    }

    /** An option with one of a few values, which are its label. */
    OptionSpec choice(String name, Iterable<String> values) {
        return OptionSpec.builder(name).type(String.class).paramLabel(String.join("|", values)).build();
    }
}
