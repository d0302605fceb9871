// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.building;

import java.util.List;
import java.util.Optional;

import phrasebook.imports.ImportReport.Why;
import phrasebook.imports.internal.building.Choices.Choice;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.model.ChoiceSegment;
import phrasebook.model.MentionSegment;
import phrasebook.model.NormFactory;
import phrasebook.model.Placeholder;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.TextSegment;
import phrasebook.model.Wording;

/** Breaks one stretch of text into the segments of an utterance or of prose. */
final class Wordsmith {

    /** Signs that no option holds; with them it is not clear what is chosen between. */
    private static final String UNFIT = "{}｛｝|｜“”";
    private static final String ELLIPSIS = "……";
    /** No word that tells what a sign stands for is longer than this, nor stands farther from it. */
    private static final int NEAR = 16;

    private final Builder builder;
    private final Wording wording;
    private final Piece piece;
    private final String key;
    private final String spelled;
    private final boolean spoken;
    private final int lastClose;
    private int done;

    Wordsmith(Builder builder, Wording wording, Piece piece, boolean spoken) {
        this.builder = builder;
        this.wording = wording;
        this.piece = piece;
        this.key = piece.key();
        this.spelled = builder.spelled(piece);
        this.spoken = spoken;
        this.lastClose = key.lastIndexOf('”');
    }

    void write() {
        if (spoken && key.equals(ELLIPSIS)) {
            placeholder(0, key.length(), builder.declarations().unknownWords(key));
            return;
        }
        int i = 0;
        while (i < key.length()) {
            int next = segment(i);
            i = next > i ? next : i + 1;
        }
        text(key.length());
    }

    /** Writes the segment that begins or is decided at the index; answers where it ends, or the index if none is. */
    private int segment(int i) {
        int sign = Signs.at(key, i);
        if (sign > 0) {
            return placeholder(i, i + sign, placeholderAt(i, i + sign));
        }
        if (!spoken) {
            int close = key.charAt(i) == '“' && i < lastClose ? key.indexOf('”', i) : -1;
            return close > i + 1 ? mention(i, close + 1) : i;
        }
        Optional<Choice> choice = Choices.at(key, i).filter(c -> c.start() >= done && isPlain(c));
        return choice.map(this::choice).orElse(i);
    }

    private boolean isPlain(Choice choice) {
        for (int i = choice.start(); i < choice.end(); i++) {
            if (Signs.at(key, i) > 0 || UNFIT.indexOf(key.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private Placeholder placeholderAt(int start, int end) {
        String shown = piece.sub(start, end).key();
        String before = key.substring(Math.max(0, start - NEAR), start);
        String after = key.substring(end, Math.min(key.length(), end + NEAR));
        return builder.declarations().known(before, after, shown).orElseGet(() -> {
            builder.review(piece.sub(Math.max(0, start - 6), Math.min(key.length(), end + 6)), Why.PLACEHOLDER_GUESS);
            return builder.declarations().guessed(name(before, after), shown);
        });
    }

    /** A name from the remark in brackets that follows, else from the words after or before the sign. */
    private static String name(String before, String after) {
        int close = after.startsWith("（") ? after.indexOf('）') : -1;
        boolean remark = close > 1 && close < 8;
        String name = letters(after.substring(remark ? 1 : 0, remark ? close : Math.min(2, after.length())));
        name = name.isEmpty() ? letters(before.substring(Math.max(0, before.length() - 2))) : name;
        return name.isEmpty() ? "待填" : name;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars().filter(Character::isIdeographic).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private int placeholder(int start, int end, Placeholder placeholder) {
        text(start);
        PlaceholderSegment segment = NormFactory.eINSTANCE.createPlaceholderSegment();
        segment.setPlaceholder(placeholder);
        wording.getSegments().add(segment);
        builder.ledger().sign(segment, piece.sub(start, end));
        return done = end;
    }

    private int mention(int start, int end) {
        text(start);
        MentionSegment segment = NormFactory.eINSTANCE.createMentionSegment();
        segment.setText(inner(start + 1, end - 1).strip());
        builder.ledger().text(segment, piece.sub(start + 1, end - 1));
        wording.getSegments().add(segment);
        builder.ledger().sign(segment, piece.sub(start, start + 1));
        builder.ledger().sign(segment, piece.sub(end - 1, end));
        return done = end;
    }

    private int choice(Choice choice) {
        text(choice.start());
        ChoiceSegment segment = NormFactory.eINSTANCE.createChoiceSegment();
        segment.setStyle(choice.style());
        List<String> options = segment.getOptions();
        choice.options().forEach(o -> options.add(builder.text(segment, piece.sub(o[0], o[1]))));
        wording.getSegments().add(segment);
        builder.ledger().unclaimed(piece.sub(choice.start(), choice.end()))
                .forEach(p -> builder.ledger().sign(segment, p));
        return done = choice.end();
    }

    /** Quotation marks inside a quotation, or without a partner, are single ones, as GB/T 15834 prints them. */
    private String inner(int start, int end) {
        StringBuilder text = new StringBuilder(spelled.substring(start, end));
        for (int i = 0; i < text.length(); i++) {
            char mark = key.charAt(start + i);
            if (mark == '“' || mark == '”') {
                text.setCharAt(i, mark == '“' ? '‘' : '’');
            }
        }
        return text.toString();
    }

    /** Writes what stands between the last segment and the index. */
    private void text(int end) {
        if (end > done) {
            TextSegment segment = NormFactory.eINSTANCE.createTextSegment();
            segment.setText(inner(done, end));
            wording.getSegments().add(segment);
            builder.ledger().text(segment, piece.sub(done, end));
            done = end;
        }
    }
}
