// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.internal.BanEdits;
import phrasebook.dsl.ide.editing.internal.Found;
import phrasebook.dsl.ide.editing.internal.HeadEdits;
import phrasebook.dsl.ide.editing.internal.PartEdits;
import phrasebook.dsl.ide.editing.internal.ProvisionEdits;
import phrasebook.dsl.ide.editing.internal.StepEdits;
import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.BanSeverity;
import phrasebook.model.Entry;
import phrasebook.model.Phrase;
import phrasebook.model.Provision;

/**
 * Sets fields of a form by changes of the text. What is set is read back as it was set, or it is refused with a reason
 * in the language of the locale. The form must be one that was read from this norm; another is refused too.
 */
public final class FormEdits {

    private FormEdits() {
    }

    /** The printed number; empty takes it away. Other numbers stay: {@link EntryCommands#renumberAll} sees to them. */
    public static EditResult setNumber(ParsedNorm parsed, EntryForm form, String number, Locale locale) {
        return head(parsed, form, locale, h -> h.number(number));
    }

    /** The id, here and wherever it is referred to; empty takes it away. */
    public static EditResult setId(ParsedNorm parsed, EntryForm form, String id, Locale locale) {
        return head(parsed, form, locale, h -> h.id(id));
    }

    /** When a phrase applies (0), or one of the further situations in it. */
    public static EditResult setSituation(ParsedNorm parsed, PhraseForm form, int index, String text, Locale locale) {
        if (index == 0) {
            return head(parsed, form, locale, h -> h.rest(text));
        }
        int row = situationRow(form, index);
        return row < 0 ? Found.refused("NO_SITUATION", locale)
                : setStep(parsed, form, form.steps().get(row).withText(text), locale);
    }

    /** A further situation (情形) below the steps that there are. */
    public static EditResult addSituation(ParsedNorm parsed, PhraseForm form, String text, Locale locale) {
        return addStep(parsed, form, form.steps().size() - 1, 0, StepRow.of(StepKind.SITUATION, text), locale);
    }

    /** Takes a further situation away with its steps; the first is only emptied. */
    public static EditResult removeSituation(ParsedNorm parsed, PhraseForm form, int index, Locale locale) {
        if (index == 0) {
            return setSituation(parsed, form, 0, "", locale);
        }
        int row = situationRow(form, index);
        return row < 0 ? Found.refused("NO_SITUATION", locale) : removeStep(parsed, form, row, locale);
    }

    private static int situationRow(PhraseForm form, int index) {
        List<StepRow> further = form.steps().stream()
                .filter(r -> r.depth() == 0 && r.kind() == StepKind.SITUATION).toList();
        return index < 1 || index > further.size() ? -1 : further.get(index - 1).index();
    }

    /** Writes the row whose index this one has; only what differs in its line changes. */
    public static EditResult setStep(ParsedNorm parsed, PhraseForm form, StepRow row, Locale locale) {
        return steps(parsed, form, locale, s -> s.set(row.index(), row));
    }

    /**
     * A new row after another and its block, or as the first.
     *
     * @param afterIndex of the row after which it comes; -1 for the first
     * @param depth that of the row, or less; one more makes it the first in the row's block
     */
    public static EditResult addStep(ParsedNorm parsed, PhraseForm form, int afterIndex, int depth, StepRow row,
            Locale locale) {
        return steps(parsed, form, locale, s -> s.add(afterIndex, depth, row));
    }

    /** Takes a row away with its block, as the message then tells. */
    public static EditResult removeStep(ParsedNorm parsed, PhraseForm form, int index, Locale locale) {
        return steps(parsed, form, locale, s -> s.remove(index));
    }

    /** Changes places with the row before or after it in the same block. */
    public static EditResult moveStep(ParsedNorm parsed, PhraseForm form, int index, boolean up, Locale locale) {
        return steps(parsed, form, locale, s -> s.move(index, up));
    }

    /** Puts a row into the block of the one before it. */
    public static EditResult indent(ParsedNorm parsed, PhraseForm form, int index, Locale locale) {
        return steps(parsed, form, locale, s -> s.indent(index));
    }

    /** Takes a row out of its block, to right after that. */
    public static EditResult outdent(ParsedNorm parsed, PhraseForm form, int index, Locale locale) {
        return steps(parsed, form, locale, s -> s.outdent(index));
    }

    /** The remarks on the whole entry (备注), one a line; they come last. A remark that is not there any more goes. */
    public static EditResult setNotes(ParsedNorm parsed, EntryForm form, List<String> notes, Locale locale) {
        return Found.in(parsed, form, Entry.class, locale, e -> new PartEdits(parsed, e, locale).notes(notes));
    }

    /** A new ban in a phrase, of these words, with a free id. */
    public static EditResult addBan(ParsedNorm parsed, PhraseForm form, List<String> wordings, Locale locale) {
        return Found.in(parsed, form, Phrase.class, locale, p -> new PartEdits(parsed, p, locale).ban(wordings));
    }

    /** Takes a ban in a phrase away. One of its own is deleted by {@link EntryCommands#delete}. */
    public static EditResult removeBan(ParsedNorm parsed, BanForm form, Locale locale) {
        return Found.in(parsed, form, Ban.class, locale, b -> new PartEdits(parsed, b, locale).removal());
    }

    /** When a ban applies. */
    public static EditResult setTrigger(ParsedNorm parsed, BanForm form, String trigger, Locale locale) {
        return head(parsed, form, locale, h -> h.rest(trigger));
    }

    /** What must not be said, instead of whatever the ban forbids. */
    public static EditResult setWordings(ParsedNorm parsed, BanForm form, List<String> wordings, Locale locale) {
        return ban(parsed, form, locale, b -> b.wordings(wordings));
    }

    /** What must not be done, or not be left out, instead of whatever the ban forbids. */
    public static EditResult setConduct(ParsedNorm parsed, BanForm form, BanKind kind, String text, Locale locale) {
        return ban(parsed, form, locale, b -> b.conduct(kind, text));
    }

    /** What to use instead: an entry by its id, words, both, or neither. */
    public static EditResult setInstead(ParsedNorm parsed, BanForm form, String ref, String text, Locale locale) {
        return ban(parsed, form, locale, b -> b.instead(ref, text));
    }

    public static EditResult setReason(ParsedNorm parsed, BanForm form, String reason, Locale locale) {
        return ban(parsed, form, locale, b -> b.reason(reason));
    }

    /** How grave it is; {@link BanSeverity#UNSPECIFIED} takes it away. */
    public static EditResult setSeverity(ParsedNorm parsed, BanForm form, BanSeverity severity, Locale locale) {
        return ban(parsed, form, locale, b -> b.severity(severity));
    }

    /** What is certainly an offence (反例). */
    public static EditResult setMatches(ParsedNorm parsed, BanForm form, List<String> matches, Locale locale) {
        return ban(parsed, form, locale, b -> b.matches(matches));
    }

    /** What is no offence (正例). */
    public static EditResult setAllows(ParsedNorm parsed, BanForm form, List<String> allows, Locale locale) {
        return ban(parsed, form, locale, b -> b.allows(allows));
    }

    /** The paragraphs of a provision, a line feed between two. */
    public static EditResult setText(ParsedNorm parsed, ProvisionForm form, String text, Locale locale) {
        return Found.in(parsed, form, Provision.class, locale, p -> new ProvisionEdits(parsed, p, locale).text(text));
    }

    private static EditResult head(ParsedNorm parsed, EntryForm form, Locale locale,
            Function<HeadEdits, EditResult> edit) {
        return Found.in(parsed, form, Entry.class, locale, e -> edit.apply(new HeadEdits(parsed, e, locale)));
    }

    private static EditResult steps(ParsedNorm parsed, PhraseForm form, Locale locale,
            Function<StepEdits, EditResult> edit) {
        return Found.in(parsed, form, Phrase.class, locale, p -> edit.apply(new StepEdits(parsed, form, locale)));
    }

    private static EditResult ban(ParsedNorm parsed, BanForm form, Locale locale,
            Function<BanEdits, EditResult> edit) {
        return Found.in(parsed, form, Ban.class, locale, b -> edit.apply(new BanEdits(parsed, b, locale)));
    }
}
