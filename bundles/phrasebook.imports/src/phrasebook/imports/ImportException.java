// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports;

import java.util.Locale;

import phrasebook.imports.internal.Messages;

/** A document that cannot be imported at all. Its message is one line that says what is wrong and what to do. */
public final class ImportException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the document. */
    public enum Kind {
        /** No bytes, or nothing but blanks. */
        EMPTY,
        /** Not text: NUL bytes, control characters, or an office or PDF file. */
        BINARY,
        /** UTF-8 whose last character is cut off. Argument: the number of bytes. */
        TRUNCATED_UTF8,
        /** UTF-8 with bytes in between that are none. Argument: the offset of the first such byte. */
        MALFORMED_UTF8,
        /** Bytes in none of the encodings that are read. */
        UNKNOWN_ENCODING,
        /** A line too long for a document that people write. Arguments: the line, its length, the limit. */
        LINE_TOO_LONG,
        /** A web page that shows no text. */
        NO_TEXT,
        /** A document of Word or Excel whose archive or XML is damaged. */
        BROKEN_ARCHIVE,
        /** An archive that unpacks to more than a document holds. Argument: the limit in MB. */
        TOO_BIG,
        /** An office document with macros. */
        MACROS,
        /** An office document whose XML declares entities, which none needs. */
        ENTITIES,
        /** A document of the office programs before 2007, or one with a password. */
        OLD_OFFICE,
        /** A page with nothing but menus, links and counters. */
        ONLY_FURNITURE
    }

    private final Kind kind;
    private final transient Object[] arguments;

    /** @param arguments what the kind names, in its order */
    public ImportException(Kind kind, Object... arguments) {
        super(kind.name());
        this.kind = kind;
        this.arguments = arguments.clone();
    }

    /** What is wrong, for a program to tell. */
    public Kind getKind() {
        return kind;
    }

    /** The message in the given language, Chinese or English, without the name of the file. */
    public String getMessage(Locale locale) {
        return Messages.in(locale).format("error." + kind.name(), arguments);
    }

    /** The message in English. */
    @Override
    public String getMessage() {
        return getMessage(Locale.ENGLISH);
    }
}
