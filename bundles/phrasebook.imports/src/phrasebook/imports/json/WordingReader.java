// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.imports.json.JsonImportIssue.Kind;
import phrasebook.model.ChoiceSegment;
import phrasebook.model.ChoiceStyle;
import phrasebook.model.MentionSegment;
import phrasebook.model.NormFactory;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Prose;
import phrasebook.model.Segment;
import phrasebook.model.TextSegment;
import phrasebook.model.Utterance;
import phrasebook.model.Wording;
import phrasebook.model.query.Punctuation;
import phrasebook.model.query.Wordings;

/** What is spoken or narrated. Segments tell its structure; the text beside them is only compared with them. */
final class WordingReader {

    private static final NormFactory MODEL = NormFactory.eINSTANCE;

    private final References references;

    WordingReader(References references) {
        this.references = references;
    }

    List<Utterance> utterances(Members members, String key) throws JsonImportException {
        List<Utterance> utterances = new ArrayList<>();
        for (Members each : members.objects(key)) {
            utterances.add(utterance(each));
            each.done();
        }
        return utterances;
    }

    Utterance utterance(Members members) throws JsonImportException {
        return wording(members, MODEL.createUtterance());
    }

    Prose requiredProse(Members members) throws JsonImportException {
        return wording(members, MODEL.createProse());
    }

    /** The prose, or none where the object has no text. */
    @Nullable Prose prose(Members members) throws JsonImportException {
        return members.has("text") || members.has("segments") ? requiredProse(members) : null;
    }

    /** Plain text as a wording of one segment; of none where it is empty. */
    static <W extends Wording> W plain(W wording, String text) {
        String canonical = Punctuation.canonical(text);
        if (!canonical.isEmpty()) {
            TextSegment segment = MODEL.createTextSegment();
            segment.setText(canonical);
            wording.getSegments().add(segment);
        }
        return wording;
    }

    /** Paragraphs in canonical form, one a line. */
    static String printed(List<Prose> paragraphs) {
        return paragraphs.stream().map(Wordings::printed).map(Punctuation::canonical).collect(Collectors.joining("\n"));
    }

    private <W extends Wording> W wording(Members members, W wording) throws JsonImportException {
        String text = members.requiredText("text");
        if (!members.has("segments")) {
            return plain(wording, text);
        }
        for (Members segment : members.objects("segments")) {
            wording.getSegments().add(segment(segment, wording instanceof Utterance));
            segment.done();
        }
        String printed = Wordings.printed(wording);
        members.check("text", Punctuation.canonical(text), Punctuation.canonical(printed));
        canonicalise(wording.getSegments());
        return wording;
    }

    private Segment segment(Members members, boolean spoken) throws JsonImportException {
        String type = members.requiredText("type");
        return switch (type) {
            case "text" -> text(members);
            case "placeholder" -> placeholder(members);
            case "choice" -> choice(members);
            case "mention" -> mention(members, spoken);
            default -> throw new JsonImportException(Kind.UNKNOWN_WORD, members.path("type"), type,
                    "text, placeholder, choice, mention");
        };
    }

    private static TextSegment text(Members members) throws JsonImportException {
        TextSegment segment = MODEL.createTextSegment();
        segment.setText(members.requiredText("text"));
        return segment;
    }

    private PlaceholderSegment placeholder(Members members) throws JsonImportException {
        PlaceholderSegment segment = MODEL.createPlaceholderSegment();
        segment.setPlaceholder(references.placeholder(members));
        return segment;
    }

    private static ChoiceSegment choice(Members members) throws JsonImportException {
        ChoiceSegment segment = MODEL.createChoiceSegment();
        segment.setStyle(members.requiredWord("style", ChoiceStyle.VALUES));
        segment.getOptions().addAll(members.texts("options"));
        if (segment.getOptions().isEmpty()) {
            throw new JsonImportException(Kind.MISSING_KEY, members.path(), "options");
        }
        return segment;
    }

    private static MentionSegment mention(Members members, boolean spoken) throws JsonImportException {
        if (spoken) {
            throw new JsonImportException(Kind.MENTION_SPOKEN, members.path("type"));
        }
        MentionSegment segment = MODEL.createMentionSegment();
        segment.setText(members.canonical("text"));
        return segment;
    }

    /** Blanks inside a wording belong to it; those at its ends do not. */
    private static void canonicalise(List<Segment> segments) {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i) instanceof TextSegment segment) {
                String text = Punctuation.canonicalPiece(segment.getText());
                text = i == 0 ? text.stripLeading() : text;
                segment.setText(i == segments.size() - 1 ? text.stripTrailing() : text);
            }
        }
        segments.removeIf(s -> segments.size() > 1 && s instanceof TextSegment text && text.getText().isEmpty());
    }
}
