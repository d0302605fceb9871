// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import phrasebook.dsl.NormLanguage;

/** Finds out which command is meant, and runs it. */
public final class Dispatch {

    static final List<Command> COMMANDS = List.of(new ImportCommand(), new ValidateCommand(), new FormatCommand(),
            new ExportCommand(), new BundleCommand(), new DiffCommand(), new MergeCommand(), new GitSetupCommand(),
            new SaveCommand(), new HistoryCommand(), new RestoreCommand(), new ShareCommand(), new JoinCommand(),
            new ReleaseCommand(), new VerifyCommand());

    private Dispatch() {
    }

    /** The language; where a command of norms is among the arguments, its set-up has begun before anything else. */
    public static NormLanguage language(List<String> args) {
        NormLanguage language = NormLanguage.create();
        for (Command command : COMMANDS) {
            if (command.readsNorms() && args.contains(command.name())) {
                return language.ahead();
            }
        }
        return language;
    }

    /** Runs what the arguments ask for; none at all ask for help. */
    public static Answer run(List<String> args, Session session) throws Failure {
        CommandLine line = Syntax.of(COMMANDS, session.messages());
        ParseResult given;
        try {
            given = line.parseArgs(args.toArray(String[]::new));
        } catch (ParameterException e) {
            throw UsageErrors.failure(e, session.messages());
        }
        if (given.isVersionHelpRequested()) {
            session.result("phrasebook " + Version.ofThisProgram());
            return Answer.DONE;
        }
        ParseResult chosen = given.hasSubcommand() ? given.subcommand() : given;
        requireLanguage(given);
        requireLanguage(chosen);
        if (chosen.isUsageHelpRequested() || !given.hasSubcommand()) {
            session.print(help(chosen, session.messages()));
            return Answer.DONE;
        }
        return command(chosen.commandSpec().name()).run(chosen, session);
    }

    private static void requireLanguage(ParseResult given) throws Failure {
        @Nullable String language = given.matchedOptionValue(Language.OPTION, null);
        if (language != null) {
            Choices.require(Language.OPTION, language, Language.KNOWN);
        }
    }

    private static Command command(String name) {
        return COMMANDS.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }

    private static String help(ParseResult chosen, Messages messages) {
        CommandLine line = chosen.commandSpec().commandLine();
        line.setResourceBundle(messages.help());
        StringWriter text = new StringWriter();
        line.usage(new PrintWriter(text), Ansi.OFF);
        return text.toString();
    }
}
