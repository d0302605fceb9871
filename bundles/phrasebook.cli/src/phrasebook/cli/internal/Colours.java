// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.util.List;

import phrasebook.cli.Console;
import picocli.CommandLine.ParseResult;

/** Whether a result is printed in colours: as asked for, else where a terminal shows it. */
final class Colours {

    static final String OPTION = "--color";
    static final List<String> KNOWN = List.of("auto", "always", "never");

    private Colours() {
    }

    /** By the option; {@code auto} also minds the environment's {@code NO_COLOR} and {@code TERM=dumb}. */
    static boolean wanted(ParseResult given, Console console) throws Failure {
        String choice = Choices.require(OPTION, given.matchedOptionValue(OPTION, "auto"), KNOWN);
        boolean plain = !console.environment().getOrDefault("NO_COLOR", "").isEmpty()
                || "dumb".equals(console.environment().get("TERM"));
        return choice.equals("always") || choice.equals("auto") && console.terminal() && !plain;
    }
}
