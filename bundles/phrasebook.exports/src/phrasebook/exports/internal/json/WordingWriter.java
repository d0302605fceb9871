// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.json;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.exports.internal.JsonOut;
import phrasebook.model.ChoiceSegment;
import phrasebook.model.MentionSegment;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Segment;
import phrasebook.model.TextSegment;
import phrasebook.model.Utterance;
import phrasebook.model.Wording;
import phrasebook.model.query.Wordings;

/** What is spoken or narrated: as it is printed, and in segments where it is more than plain text. */
final class WordingWriter {

    private final JsonOut out;
    private final Index index;

    WordingWriter(JsonOut out, Index index) {
        this.out = out;
        this.index = index;
    }

    void utterance(Utterance utterance) throws IOException {
        out.object(() -> members(utterance));
    }

    void members(@Nullable Wording wording) throws IOException {
        if (wording != null) {
            out.text("text", Wordings.printed(wording));
            if (!isPlain(wording)) {
                out.list("segments", wording.getSegments(), this::segment);
            }
        }
    }

    /** Whether the printed text alone gives the wording back. */
    static boolean isPlain(Wording wording) {
        return wording.getSegments().isEmpty() || wording.getSegments().size() == 1
                && wording.getSegments().get(0) instanceof TextSegment text && text.getText() != null
                && !text.getText().isEmpty();
    }

    private void segment(Segment segment) throws IOException {
        out.object(() -> {
            if (segment instanceof PlaceholderSegment slot) {
                out.text("type", "placeholder");
                out.text("ref", index.placeholders.of(slot.getPlaceholder()));
            } else if (segment instanceof ChoiceSegment choice) {
                out.text("type", "choice");
                out.word("style", choice.getStyle());
                out.textsIfAny("options", choice.getOptions());
            } else if (segment instanceof MentionSegment mention) {
                out.text("type", "mention");
                out.text("text", mention.getText());
            } else {
                out.text("type", "text");
                out.text("text", ((TextSegment) segment).getText());
            }
        });
    }
}
