// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.List;
import java.util.Locale;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.QuickFix;
import phrasebook.dsl.ide.TextChange;
import phrasebook.dsl.lexing.NormTokenizer;
import phrasebook.rules.Finding;

/** A finding in its text, and the edits by which findings are mended. */
record Mending(ParsedNorm parsed, Finding finding, Declared declared, Messages messages) {

    static Mending of(ParsedNorm parsed, Finding finding, Locale locale) {
        return new Mending(parsed, finding, new Declared(parsed.norm()), new Messages(locale));
    }

    String text() {
        return parsed.text();
    }

    /** Where the finding begins. */
    int start() {
        return finding.offset();
    }

    /** Where the finding ends. */
    int end() {
        return finding.offset() + finding.length();
    }

    /** What is wrong, as written. */
    String words() {
        return text().substring(start(), end());
    }

    /** Where the finding's line begins. */
    int line() {
        return Lines.start(text(), start());
    }

    String separator() {
        return Lines.separator(text());
    }

    /** The blanks before the finding's line. */
    String indent() {
        return text().substring(line(), Lines.content(text(), line(), Lines.end(text(), line())));
    }

    /** How deep the line that begins there is indented, in columns; of an empty line -1. */
    int depth(int line) {
        int content = Lines.content(text(), line, Lines.end(text(), line));
        return content == Lines.end(text(), line) ? -1 : NormTokenizer.indentOf(text(), line, content);
    }

    /** Where the line behind the line and what is indented below it begins. */
    int endOfBlock(int line) {
        int next = Lines.next(text(), line);
        while (next < text().length() && depth(next) > depth(line)) {
            next = Lines.next(text(), next);
        }
        return next;
    }

    QuickFix fix(String key, String shown, TextChange... changes) {
        return new QuickFix(messages.get(key, shown), List.of(changes));
    }

    QuickFix replace(String with) {
        return replace("fix.replace", with, with);
    }

    QuickFix replace(String key, String shown, String with) {
        return fix(key, shown, new TextChange(start(), finding.length(), with));
    }

    /** Takes what is wrong away. */
    QuickFix remove() {
        return replace("fix.remove", words(), "");
    }

    QuickFix removeLine() {
        return fix("fix.remove.line", "", new TextChange(line(), Lines.next(text(), line()) - line(), ""));
    }

    /** Puts words in at a place. */
    QuickFix write(String words, int at) {
        return fix("fix.write", words, new TextChange(at, 0, words));
    }

    /** Puts a line above that of the finding, as deep as that. */
    QuickFix writeAbove(String written) {
        return fix("fix.write", written, new TextChange(line(), 0, indent() + written + separator()));
    }
}
