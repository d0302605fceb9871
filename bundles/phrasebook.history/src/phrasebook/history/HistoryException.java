// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Why something cannot be found in, or put into, the history of a norm; in words for whoever asked. */
public final class HistoryException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is in the way. */
    public enum Kind {
        /** The folder is in no repository; the folder. */
        NO_REPOSITORY,
        /** The repository cannot be read or written; the reason. */
        BROKEN_REPOSITORY,
        /** There is no such revision; the revision. */
        NO_REVISION,
        /** The revision does not hold the file; the revision, the file. */
        NOT_IN_REVISION,
        /** No version of that name was released; the file, the version. */
        NO_VERSION,
        /** Another process writes to the repository, and does not come to an end; the folder. */
        BUSY,
        /** No branch is checked out, so nothing can be kept. */
        NO_BRANCH,
        /** The norm has no such entry, and never had; what was asked for. */
        NO_ENTRY,
        /** The entry was not in that version; what was asked for, the version. */
        NO_ENTRY_THEN,
        /** Several entries have that number; the number, their ids. */
        SEVERAL_ENTRIES,
        /** Nothing was saved yet, so there is nothing to share. */
        NOTHING_SAVED,
        /** A norm still holds two versions of something; its path, the line. */
        UNDECIDED,
        /** A file holds work that is not saved and would be written over; its path. */
        UNSAVED,
        /** A merge waits for its conflicts to be decided. */
        MERGE_PENDING,
        /** A file that is no norm was changed on both sides; its path. */
        OTHER_CONFLICT,
        /** It was never said where the shared repository is. */
        NO_ADDRESS,
        /** An address of a kind that is not known; the address. */
        ADDRESS_KIND,
        /** An address by SSH, which is not spoken here; the address. */
        SSH_ADDRESS,
        /** The shared repository has nothing in common with this one. */
        UNRELATED,
        /** The shared repository is not there; its address. */
        REMOTE_LOST,
        /** Name or password are wrong, or may not do this; the address. */
        LOGIN_REFUSED,
        /** The shared repository does not take it; its address, the reason. */
        REMOTE_REFUSES,
        /** Others send all the time, so that what was sent never fits. */
        REMOTE_MOVES,
        /** A version of that name was released there from another text; its tag. */
        VERSION_TAKEN,
        /** The folder that is to hold what is shared holds something else; the folder. */
        FOLDER_TAKEN,
        /** Whoever waited for it did not want to wait any longer. */
        CANCELLED
    }

    private final Kind kind;
    private final List<String> arguments;

    /** @param arguments what the kind names, in its order */
    public HistoryException(Kind kind, String... arguments) {
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    /** What is in the way, for a program to tell. */
    public Kind kind() {
        return kind;
    }

    /** The reason and what to do about it, in Chinese for a Chinese locale and in English for any other. */
    public String message(Locale locale) {
        ResourceBundle messages = ResourceBundle.getBundle("phrasebook.history.messages", locale,
                HistoryException.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(messages.getString(kind.name()), Locale.ROOT).format(arguments.toArray());
    }

    @Override
    public String getMessage() {
        return message(Locale.ENGLISH);
    }
}
