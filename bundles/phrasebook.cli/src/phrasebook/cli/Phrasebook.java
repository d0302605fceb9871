// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli;

import java.util.List;
import java.util.Locale;

import phrasebook.cli.internal.Answer;
import phrasebook.cli.internal.Dispatch;
import phrasebook.cli.internal.Language;
import phrasebook.cli.internal.Messages;
import phrasebook.cli.internal.Session;
import phrasebook.dsl.NormLanguage;

/** The command line, to be called in-process: reads and writes nothing but the console and the files it is given. */
public final class Phrasebook {

    private Phrasebook() {
    }

    /**
     * Runs one command.
     *
     * @param args as typed, without the program's name
     * @return 0 done and clean; 1 the answer is no, such as errors found; 2 wrong usage, unreadable input or a
     *         failed write. Nothing is thrown: every failure is one line on the console's error stream.
     */
    public static int run(List<String> args, Console console) {
        NormLanguage language = Dispatch.language(args);
        Locale locale = Language.of(args, console.environment());
        Session session = new Session(console, new Messages(locale), language);
        Answer answer = session.guarded("phrasebook", () -> Dispatch.run(args, session));
        return session.finished(answer).exitCode();
    }
}
