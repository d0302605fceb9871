// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One command. Its class stays light, since every start loads all of them; what does the work is loaded when it is run.
 */
interface Command {

    /** What is typed. */
    String name();

    /**
     * Whether it only reads norms, so that the language can be set up while the arguments are still being looked at. A
     * command that makes a model itself must not say so: EMF's packages are not made to be initialised by two threads.
     */
    default boolean readsNorms() {
        return false;
    }

    /** Adds the command's own options and parameters. */
    void declare(CommandSpec spec, Labels labels);

    /** Runs it. */
    Answer run(ParseResult given, Session session) throws Failure;
}
