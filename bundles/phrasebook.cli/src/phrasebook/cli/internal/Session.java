// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.cli.Console;
import phrasebook.dsl.NormLanguage;

/** One run of the program: where it reads, writes and speaks, and how failures become lines and exit codes. */
public final class Session {

    /** Standard input, or standard output, in the place of a file's name. */
    static final String STANDARD_STREAM = "-";

    /** Something that answers, or fails. */
    @FunctionalInterface
    public interface Work {
        /** Does it. */
        Answer run() throws Failure;
    }

    /** Something done to each file. */
    @FunctionalInterface
    interface FileWork {
        Answer on(String name) throws Failure;
    }

    private final Console console;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Messages messages;
    private final NormLanguage language;

    /** A session that speaks through these messages, and reads norms in that language. */
    public Session(Console console, Messages messages, NormLanguage language) {
        this.console = console;
        this.in = console.in();
        this.out = console.out();
        this.err = console.err();
        this.messages = messages;
        this.language = language;
    }

    Console console() {
        return console;
    }

    Messages messages() {
        return messages;
    }

    /** The language, one for the whole session. */
    NormLanguage language() {
        return language;
    }

    /** The file of that name, as seen from the session's directory. */
    Path file(String name) throws Failure {
        try {
            return console.directory().resolve(name);
        } catch (InvalidPathException e) {
            throw Failure.of("path.invalid");
        }
    }

    /** Standard input, up to that many bytes. */
    byte[] standardInput(int most) throws IOException {
        return in.readNBytes(most);
    }

    /** Prints one line of the result. */
    void result(String line) {
        print(line + '\n');
    }

    /** Prints the result as it is. */
    void print(String text) {
        out.print(text);
    }

    /** Prints the result as it is. */
    void print(byte[] content) {
        out.write(content, 0, content.length);
    }

    /** Prints a line beside the result. */
    void remark(String line) {
        err.print(line + '\n');
        err.flush();
    }

    /** Prints beside the result, without a line break. */
    void beside(String text) {
        err.print(text);
        err.flush();
    }

    /** Prints what is wrong with a file, or with the command when the name is the program's. */
    void problem(String name, String text) {
        remark(oneLine(messages.text("problem", name, text)));
    }

    /** Does the work on every file; one that fails does not stop the rest. The worst answer counts. */
    Answer each(List<String> names, FileWork work) {
        Answer answer = Answer.DONE;
        for (String name : names) {
            answer = answer.and(guarded(name, () -> work.on(name)));
        }
        return answer;
    }

    /** Does the work; whatever goes wrong becomes one line under that name. */
    public Answer guarded(String name, Work work) {
        try {
            return work.run();
        } catch (Failure e) {
            problem(name, e.text(messages));
        } catch (OutOfMemoryError e) {
            problem(name, messages.text("memory.full"));
        } catch (StackOverflowError e) {
            problem(name, messages.text("nesting.deep"));
        } catch (RuntimeException | Error e) {
            problem(name, messages.text("fault", firstLine(e)));
            trace(e);
        }
        return Answer.FAILED;
    }

    /** Ends the session: a result that did not reach its reader is a failure. */
    public Answer finished(Answer answer) {
        // A stream that prints reports no errors by itself: a closed pipe and a full disk show up only here.
        if (out.checkError()) {
            problem(messages.text("standard.output"), messages.text("output.closed"));
            return Answer.FAILED;
        }
        return answer;
    }

    private void trace(Throwable fault) {
        @Nullable String wanted = console.environment().get("PHRASEBOOK_TRACE");
        if (wanted != null) {
            fault.printStackTrace(err);
        }
    }

    private static String firstLine(Throwable fault) {
        return fault.toString().lines().findFirst().orElse("");
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text);
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }
}
