// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line: the parser itself speaks English only. */
final class UsageErrors {

    private UsageErrors() {
    }

    static Failure failure(ParameterException e, Messages messages) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        return Failure.of("usage.error", message(e, messages), command + " --help");
    }

    private static String message(ParameterException e, Messages messages) {
        if (e instanceof MissingParameterException missing) {
            return messages.text("usage.missing",
                    missing.getMissing().stream().map(UsageErrors::synopsis).collect(Collectors.joining(" ")));
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            boolean command = e.getCommandLine().getParent() == null && !unmatched.isUnknownOption();
            String commands = String.join("|", e.getCommandLine().getSubcommands().keySet());
            return messages.text(command ? "usage.unknown.command" : "usage.unknown.option",
                    unmatched.getUnmatched().get(0), commands);
        }
        if (e instanceof OverwrittenOptionException twice) {
            return messages.text("usage.twice", name(twice.getOverwritten()));
        }
        @Nullable ArgSpec argument = e.getArgSpec();
        return argument == null ? messages.text("usage.unclear")
                : messages.text("usage.value", name(argument), e.getValue());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String synopsis(ArgSpec argument) {
        return argument.isOption() ? name(argument) + "=" + argument.paramLabel() : name(argument);
    }
}
