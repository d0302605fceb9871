// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.json;

import java.io.IOException;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.exports.internal.JsonOut;
import phrasebook.model.Action;
import phrasebook.model.Ban;
import phrasebook.model.Entry;
import phrasebook.model.Modality;
import phrasebook.model.Norm;
import phrasebook.model.Note;
import phrasebook.model.Phrase;
import phrasebook.model.Prose;
import phrasebook.model.Provision;
import phrasebook.model.Situation;
import phrasebook.model.query.Situations;
import phrasebook.model.query.Wordings;

/** Provisions, phrases, bans, and the notes between them. */
final class EntryWriter {

    private final JsonOut out;
    private final Index index;
    private final WordingWriter wordings;
    private final StepWriter steps;

    EntryWriter(JsonOut out, Index index) {
        this.out = out;
        this.index = index;
        this.wordings = new WordingWriter(out, index);
        this.steps = new StepWriter(out, index, wordings);
    }

    void provision(Provision provision) throws IOException {
        out.object(() -> {
            head(provision);
            paragraphs(provision);
            notes(provision);
        });
    }

    private void paragraphs(Provision provision) throws IOException {
        if (provision.getParagraphs().isEmpty()) {
            return;
        }
        out.text("text", provision.getParagraphs().stream().map(Wordings::printed).collect(Collectors.joining("\n")));
        if (!provision.getParagraphs().stream().allMatch(WordingWriter::isPlain)) {
            out.list("paragraphs", provision.getParagraphs(), this::paragraph);
        }
    }

    private void paragraph(Prose paragraph) throws IOException {
        out.object(() -> wordings.members(paragraph));
    }

    void phrase(Phrase phrase) throws IOException {
        out.object(() -> {
            head(phrase);
            situation("situation", phrase.getSituation());
            out.word("modality", modality(phrase));
            out.list("steps", phrase.getSteps(), steps::step);
            out.listIfAny("bans", phrase.getBans(), this::ban);
            notes(phrase);
        });
    }

    /** The force of the phrase as a whole: that of the first speech or act at its top that says one. */
    private static Modality modality(Phrase phrase) {
        return phrase.getSteps().stream().filter(Action.class::isInstance).map(s -> ((Action) s).getModality())
                .filter(m -> m != Modality.UNSPECIFIED).findFirst().orElse(Modality.UNSPECIFIED);
    }

    void ban(Ban ban) throws IOException {
        out.object(() -> {
            head(ban);
            situation("trigger", ban.getTrigger());
            out.word("kind", ban.getKind());
            out.listIfAny("wordings", ban.getWordings(), wordings::utterance);
            wordings.members(ban.getText());
            instead(ban);
            out.word("severity", ban.getSeverity());
            out.text("reason", ban.getReason());
            out.listIfAny("matches", ban.getMatches(), wordings::utterance);
            out.listIfAny("allows", ban.getAllows(), wordings::utterance);
            notes(ban);
        });
    }

    private void instead(Ban ban) throws IOException {
        Entry entry = ban.getInsteadEntry();
        if (entry != null || ban.getInsteadText() != null) {
            out.object("instead", () -> {
                out.text("ref", entry == null ? null : index.entries.of(entry));
                wordings.members(ban.getInsteadText());
            });
        }
    }

    void note(Note note) throws IOException {
        out.object(() -> {
            out.number("position", index.position(note));
            out.text("division", index.division(note));
            out.text("text", note.getText());
            out.flag("pending", note.isPending());
        });
    }

    private void head(Entry entry) throws IOException {
        out.text("id", index.entries.of(entry));
        out.text("duplicateOf", index.entries.repeated(entry));
        out.text("number", entry.getNumber());
        if (entry.eContainer() instanceof Norm) {
            out.number("position", index.position(entry));
            out.text("division", index.division(entry));
        }
    }

    private void situation(String key, @Nullable Situation situation) throws IOException {
        if (situation != null) {
            out.text(key, Situations.printed(situation));
            out.text(key + "Cause", situation.getCause());
            out.flag(key + "Label", situation.isLabel());
        }
    }

    private void notes(Entry entry) throws IOException {
        out.listIfAny("notes", entry.getNotes(), note -> out.object(() -> {
            out.text("text", note.getText());
            out.flag("pending", note.isPending());
        }));
    }
}
