// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Why a norm cannot be exported, in words for the person who wrote it. */
public final class ExportException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is in the way. The first argument of each is the place in the document. */
    public enum Kind {
        /** A line that no form of the language fits; its text. */
        UNREADABLE_LINE,
        /** A quote without its closing mark; its text. */
        UNCLOSED_QUOTE,
        /** A reference to an entry, role or placeholder that the norm does not hold. */
        UNRESOLVED,
        /** A line break, control character or half a character in a text; its code, such as {@code U+0007}. */
        FORBIDDEN_CHARACTER,
        /** An id that is not a letter followed by letters, digits, - and _; the id. */
        BAD_ID,
        /** A role's or placeholder's name that is empty or holds blanks or signs; the name. */
        BAD_NAME,
        /** Steps inside steps, deeper than a norm may have; the greatest depth. */
        TOO_DEEP,
        /** A character that no font of the machine shows; the character, then its code, such as {@code U+1F600}. */
        NO_GLYPH,
        /** No Chinese font on the machine. */
        NO_FONT
    }

    private final Kind kind;
    private final List<String> arguments;

    /** @param arguments the place in the document, then what the kind names, in its order */
    public ExportException(Kind kind, String... arguments) {
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    /** What is in the way, for a program to tell. */
    public Kind kind() {
        return kind;
    }

    /** The place first, then what the kind names. */
    public List<String> arguments() {
        return arguments;
    }

    /** The reason and what to do about it, in Chinese for a Chinese locale and in English for any other. */
    public String message(Locale locale) {
        ResourceBundle messages = ResourceBundle.getBundle("phrasebook.exports.messages", locale,
                ExportException.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(messages.getString(kind.name()), Locale.ROOT).format(arguments.toArray());
    }

    @Override
    public String getMessage() {
        return message(Locale.ENGLISH);
    }

    @Override
    public String getLocalizedMessage() {
        return message(Locale.getDefault());
    }
}
