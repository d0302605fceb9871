// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Puts what the file system says into words that say what to do. */
final class FileTrouble {

    private FileTrouble() {
    }

    static Failure reading(IOException e) {
        if (e instanceof NoSuchFileException) {
            return Failure.of("input.missing");
        }
        if (e instanceof AccessDeniedException) {
            return Failure.of("input.forbidden");
        }
        if (says(e, "Is a directory", "是一个目录")) {
            return Failure.of("input.directory");
        }
        return Failure.of("input.unreadable", reason(e));
    }

    static Failure writing(String target, IOException e) {
        if (says(e, "No space left", "quota", "没有空间", "限额")) {
            return Failure.of("output.full", target);
        }
        if (e instanceof AccessDeniedException || says(e, "Read-only", "只读")) {
            return Failure.of("output.forbidden", target);
        }
        if (e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException
                || e instanceof NoSuchFileException || says(e, "Not a directory", "不是目录")) {
            return Failure.of("output.below.file", target);
        }
        return Failure.of("output.unwritable", target, reason(e));
    }

    // The system's own words, in the language of its locale: there is no other way to tell these apart.
    private static boolean says(IOException e, String... words) {
        String reason = reason(e);
        for (String word : words) {
            if (reason.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException trouble ? trouble.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
