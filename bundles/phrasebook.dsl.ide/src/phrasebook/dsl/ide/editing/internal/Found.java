// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.EditResult;
import phrasebook.dsl.ide.editing.EntryForm;
import phrasebook.model.Entry;
import phrasebook.model.Phrase;

/** Finds the entry that a form was read from. */
public final class Found {

    private Found() {
    }

    /** What an edit makes of the entry that the form shows; a refusal where the text no longer holds it so. */
    public static <E extends Entry> EditResult in(ParsedNorm parsed, EntryForm form, Class<E> kind, Locale locale,
            Function<E, EditResult> edit) {
        Outline outline = new Outline(parsed);
        int at = outline.at(form.offset());
        FormReader reader = new FormReader(parsed.text());
        Stream<? extends Entry> entries = at < 0 || !(outline.block(at).element() instanceof Entry entry)
                ? Stream.empty()
                : entry instanceof Phrase phrase ? Stream.concat(Stream.of(phrase), phrase.getBans().stream())
                        : Stream.of(entry);
        Optional<E> found = entries.filter(e -> reader.entry(e).equals(form)).filter(kind::isInstance).map(kind::cast)
                .findFirst();
        return found.map(edit).orElseGet(() -> new Messages(locale).refused("STALE"));
    }

    /** A refusal in the language asked for. */
    public static EditResult refused(String key, Locale locale) {
        return new Messages(locale).refused(key);
    }
}
