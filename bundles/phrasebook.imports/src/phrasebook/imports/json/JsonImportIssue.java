// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.json;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Something in a JSON file that is not as it must be.
 *
 * @param path where, such as {@code phrases[3].steps[0].text}; empty for the document as a whole
 * @param arguments what the kind names, in its order
 */
public record JsonImportIssue(Kind kind, String path, List<String> arguments) implements Serializable {

    /** What is wrong. */
    public enum Kind {
        /** The file is not JSON; line and column, both from 1. */
        NOT_JSON,
        /** Steps inside each other beyond what a norm may have, or so much of anything; the greatest depth of steps. */
        TOO_DEEP,
        /** JSON of another kind; the format it names. */
        NOT_PHRASEBOOK,
        /** A key that stands twice in one object. */
        DUPLICATE_KEY,
        /** A key that the format does not have. */
        UNKNOWN_KEY,
        /** A key that must be there. */
        MISSING_KEY,
        EXPECTED_TEXT,
        /** A whole number is wanted; least and greatest value. */
        EXPECTED_NUMBER,
        EXPECTED_FLAG,
        EXPECTED_LIST,
        EXPECTED_OBJECT,
        /** A word that is none of a fixed list; the word and the list. */
        UNKNOWN_WORD,
        /** A line break, control character or half a character in a text; its code, such as {@code U+0007}. */
        FORBIDDEN_CHARACTER,
        /** A role's or placeholder's name that is empty or holds blanks or signs. */
        BAD_NAME,
        /** An id that is not a letter followed by letters, digits, - and _. */
        BAD_ID,
        /** An id that another object has already. */
        DUPLICATE_ID,
        /** A place in the document that another element has already. */
        DUPLICATE_POSITION,
        /** A reference to what the file does not declare. */
        UNKNOWN_REFERENCE,
        /** A value that follows from others, and is not what follows from them; what is given, what follows. */
        DIFFERS,
        /** A mention among spoken words. */
        MENTION_SPOKEN,
        /** A speech with a text of its own that is not marked as indirect. */
        UNMARKED_SPEECH,
        /** The digest is not that of the file; a warning alone. */
        DIGEST_DIFFERS
    }

    static JsonImportIssue of(Kind kind, String path, String... arguments) {
        return new JsonImportIssue(kind, path, List.of(arguments));
    }

    /** Where, what is wrong and what to do, in Chinese for a Chinese locale and in English for any other. */
    public String message(Locale locale) {
        ResourceBundle messages = ResourceBundle.getBundle("phrasebook.imports.json.messages", locale,
                JsonImportIssue.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String place = path.isEmpty() ? messages.getString("document") : path;
        Object[] all = Stream.concat(Stream.of(place), arguments.stream()).toArray();
        return new MessageFormat(messages.getString(kind.name()), Locale.ROOT).format(all);
    }
}
