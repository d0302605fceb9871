// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.util.ArrayList;
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
        return several("files");
    }

    /** One or more files, described under that name. */
    PositionalParamSpec several(String name) {
        return PositionalParamSpec.builder().index("0..*").arity("1..*").required(true).type(String[].class)
                .paramLabel(messages.text("label.file")).descriptionKey(name).build();
    }

    /** The files that were given. */
    static List<String> files(ParseResult given) throws Failure {
        return requireNames(List.of(given.matchedPositionalValue(0, new String[0])));
    }

    private static List<String> requireNames(List<String> files) throws Failure {
        if (files.contains("")) {
            throw Failure.of("usage.file.empty");
        }
        if (files.indexOf(Session.STANDARD_STREAM) != files.lastIndexOf(Session.STANDARD_STREAM)) {
            throw Failure.of("usage.stdin.once");
        }
        return files;
    }

    /** One of several things that a command takes in their order, from 0; described under the name. */
    PositionalParamSpec operand(int place, String name) {
        return PositionalParamSpec.builder().index(Integer.toString(place)).arity("1").required(true).type(String.class)
                .paramLabel(messages.text("label." + name)).descriptionKey(name).build();
    }

    /** That many things that were given in their order. */
    static List<String> operands(ParseResult given, int count) throws Failure {
        List<String> operands = new ArrayList<>();
        for (int place = 0; place < count; place++) {
            operands.add(given.matchedPositionalValue(place, ""));
        }
        return requireNames(operands);
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
