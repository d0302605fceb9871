// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What can be typed. Built by calls rather than from annotations: a start then reflects on nothing. */
final class Syntax {

    /** The program's name, under which the help texts are filed. */
    static final String PROGRAM = "phrasebook";

    private static final int LONGEST_OPTION = 36;

    private Syntax() {
    }

    static CommandLine of(List<Command> commands, Messages messages) {
        CommandSpec program = spec(PROGRAM, messages);
        program.addOption(OptionSpec.builder("-V", "--version").type(boolean.class).versionHelp(true).build());
        Labels labels = new Labels(messages);
        for (Command command : commands) {
            CommandSpec spec = spec(command.name(), messages);
            command.declare(spec, labels);
            program.addSubcommand(command.name(), spec);
        }
        return new CommandLine(program);
    }

    private static CommandSpec spec(String name, Messages messages) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().width(100).longOptionsMaxWidth(LONGEST_OPTION).sortOptions(false)
                .synopsisSubcommandLabel(messages.text("label.command"));
        spec.addOption(OptionSpec.builder("-h", "--help").type(boolean.class).usageHelp(true).build());
        spec.addOption(new Labels(messages).choice(Language.OPTION, Language.KNOWN));
        return spec;
    }
}
