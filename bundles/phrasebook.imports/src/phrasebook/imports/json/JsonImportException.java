// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.json;

import java.util.Locale;

import phrasebook.imports.json.JsonImportIssue.Kind;

/** Why a JSON file cannot be read as a norm. */
public final class JsonImportException extends Exception {

    private static final long serialVersionUID = 1L;

    private final JsonImportIssue issue;

    JsonImportException(Kind kind, String path, String... arguments) {
        this.issue = JsonImportIssue.of(kind, path, arguments);
    }

    /** What is wrong and where, for a program to tell. */
    public JsonImportIssue issue() {
        return issue;
    }

    /** Where, what is wrong and what to do, in Chinese for a Chinese locale and in English for any other. */
    public String message(Locale locale) {
        return issue.message(locale);
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
