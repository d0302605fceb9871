// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import phrasebook.diff.Piece;
import phrasebook.diff.Piece.Kind;
import phrasebook.diff.Reason;
import phrasebook.diff.internal.words.Sound;

/** What it means that one text became another. */
final class TextChange {

    private TextChange() {
    }

    private record Replacement(String old, String now) {

        /** Without what both begin and end with, unless they are words that are known as they are. */
        Replacement trimmed() {
            if (SameMeaning.of(old, now) || Strength.isKnown(old) && Strength.isKnown(now)) {
                return this;
            }
            int most = Math.min(old.length(), now.length());
            int head = 0;
            while (head < most && old.charAt(head) == now.charAt(head)) {
                head++;
            }
            int tail = 0;
            while (tail < most - head && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
                tail++;
            }
            return new Replacement(old.substring(head, old.length() - tail), now.substring(head, now.length() - tail));
        }
    }

    /** The reason where the change is one of words or signs alone, or of strength or a limit; else none. */
    static Optional<Reason> known(String before, String after) {
        if (Signs.without(before).equals(Signs.without(after))) {
            return Optional.of(Reason.PUNCTUATION);
        }
        Optional<Reason> limit = Limits.change(before, after);
        return limit.isPresent() ? limit : ofReplacements(replacements(Piece.between(before, after)));
    }

    /** The reason that is known, else the other one. */
    static Reason of(String before, String after, Reason otherwise) {
        return known(before, after).orElse(otherwise);
    }

    /** What a changed situation or condition means for the cases that it covers. */
    static Reason ofSituation(String before, String after) {
        Optional<Reason> known = known(before, after);
        if (known.isPresent() && known.get().changeClass() == Reason.PUNCTUATION.changeClass()) {
            return known.get();
        }
        List<Replacement> replacements = replacements(Piece.between(before, after));
        String old = joined(replacements, Replacement::old);
        String now = joined(replacements, Replacement::now);
        if (old.isEmpty()) {
            return isChoice(now) ? Reason.WIDENED : Reason.NARROWED;
        }
        return now.isEmpty() ? isChoice(old) ? Reason.NARROWED : Reason.WIDENED : Reason.OTHER_SITUATION;
    }

    private static boolean isChoice(String text) {
        return text.matches("(?s).*(?:或|、|以及|等|和).*");
    }

    private static String joined(List<Replacement> replacements, Function<Replacement, String> side) {
        return replacements.stream().map(Replacement::trimmed).map(side).collect(Collectors.joining());
    }

    /** What was replaced by what, signs left out; a place where nothing but signs changed is none. */
    private static List<Replacement> replacements(List<Piece> pieces) {
        List<Replacement> replacements = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.kind() == Kind.BOTH) {
                continue;
            }
            boolean replaced = piece.kind() == Kind.OLD && i + 1 < pieces.size()
                    && pieces.get(i + 1).kind() == Kind.NEW;
            String old = piece.kind() == Kind.OLD ? Signs.without(piece.text()) : "";
            String now = piece.kind() == Kind.NEW ? Signs.without(piece.text())
                    : replaced ? Signs.without(pieces.get(++i).text()) : "";
            if (!old.equals(now)) {
                replacements.add(new Replacement(old, now));
            }
        }
        return replacements;
    }

    /** One reason for all of them: strengths count more than spellings, and what is unknown more than both. */
    private static Optional<Reason> ofReplacements(List<Replacement> replacements) {
        Optional<Reason> result = Optional.empty();
        for (Replacement replacement : replacements) {
            Optional<Reason> reason = ofReplacement(replacement.trimmed());
            if (reason.isEmpty()) {
                return reason;
            }
            result = result.isEmpty() ? reason : Optional.of(Reasons.heavier(result.get(), reason.get()));
        }
        return result;
    }

    private static Optional<Reason> ofReplacement(Replacement replacement) {
        String old = replacement.old();
        String now = replacement.now();
        if (SameMeaning.of(old, now)) {
            return Optional.of(Reason.SAME_MEANING);
        }
        if (Strength.isKnown(old) && Strength.isKnown(now)) {
            return Optional.of(Strength.change(old, now));
        }
        return Sound.isAlike(old, now) ? Optional.of(Reason.MISSPELLING) : Optional.empty();
    }
}
