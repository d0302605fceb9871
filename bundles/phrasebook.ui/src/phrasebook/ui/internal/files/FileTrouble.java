// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.ui.internal.Messages;

/** Why a file cannot be written, and what to do, in words for who wanted it to be. */
public final class FileTrouble {

    private FileTrouble() {
    }

    public static String writing(Path file, IOException trouble) {
        if (says(trouble, "No space left", "not enough space", "quota", "没有空间", "限额", "空间不足")) {
            return Messages.get("Save.full", file);
        }
        if (trouble instanceof AccessDeniedException || says(trouble, "Read-only", "只读")) {
            return Messages.get("Save.forbidden", file);
        }
        if (trouble instanceof NoSuchFileException) {
            return Messages.get("Save.noFolder", file);
        }
        return Messages.get("Save.failed", file, reason(trouble));
    }

    // The system's own words, in the language of its locale: there is no other way to tell these apart.
    private static boolean says(IOException trouble, String... words) {
        return Stream.of(words).anyMatch(reason(trouble)::contains);
    }

    private static String reason(IOException trouble) {
        @Nullable String reason = trouble instanceof FileSystemException known ? known.getReason()
                : trouble.getMessage();
        return reason == null ? trouble.getClass().getSimpleName() : reason;
    }
}
