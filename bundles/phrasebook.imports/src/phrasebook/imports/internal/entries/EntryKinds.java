// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.entries;

import java.util.List;
import java.util.Optional;

import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.Words;
import phrasebook.imports.internal.lines.LineStart;
import phrasebook.imports.internal.numbering.Item;
import phrasebook.imports.internal.steps.Head;
import phrasebook.imports.internal.steps.Token;
import phrasebook.model.query.NumberStyle;

/** Tells by what an item holds, and where it stands, what kind of entry it is. */
final class EntryKinds {

    /** What an item is read as. */
    enum Kind {
        /** Nothing but speech, without quotation marks. */
        SPEECH,
        /** What is to be said, in a table whose columns ran together. */
        SPEECH_CELL,
        /** What must not be said, there. */
        BANNED_CELL,
        /** A label, and speech without quotation marks. */
        LABELLED,
        PHRASE, BANNED_QUOTES, BANNED_LIST, BANNED_WORDS, BANNED_ACT, BANNED_CONDUCT, PROVISION
    }

    private static final Words UNQUOTED = Lexicon.words("say.unquoted");

    private static final Words ABOUT = Lexicon.words("provision.begin");
    private static final Words ABOUT_INSIDE = Lexicon.words("provision.inside");

    private final Division division;
    private final FlatTable table;
    private Optional<NumberStyle> phraseStyle = Optional.empty();
    private Kind last = Kind.PROVISION;
    private boolean firstOfRun;

    EntryKinds(Division division, FlatTable table) {
        this.division = division;
        this.table = table;
    }

    Kind of(Item item, List<Token> tokens) {
        Kind kind = kind(item, tokens);
        if (kind == Kind.PHRASE) {
            phraseStyle = item.style();
        }
        firstOfRun = kind != last;
        last = kind;
        return kind;
    }

    /** Whether the last item was read as another kind than the one before it. */
    boolean isFirstOfRun() {
        return firstOfRun;
    }

    static Head head(List<Token> tokens) {
        return Head.of(tokens);
    }

    private Kind kind(Item item, List<Token> tokens) {
        if (tokens.isEmpty()) {
            return Kind.PROVISION;
        }
        boolean quoted = BanEntries.quote(tokens) >= 0;
        boolean ofBans = division.isOfBans(item);
        if (quoted) {
            return ofBans || BanEntries.bannedQuote(tokens) >= 0 ? Kind.BANNED_QUOTES : Kind.PHRASE;
        }
        if (BanEntries.isList(tokens)) {
            return Kind.BANNED_LIST;
        }
        boolean listed = item.start() == LineStart.NUMBER || item.start() == LineStart.ANSWER;
        String key = item.body().key();
        if (ofBans && (Division.isLead(key) || ABOUT.isBegin(key) || ABOUT_INSIDE.isIn(key))) {
            return Kind.PROVISION;
        }
        if (ofBans && listed && division.isOfBannedActs(item)) {
            return Kind.BANNED_ACT;
        }
        if (ofBans && listed) {
            return BanEntries.isConduct(tokens) ? Kind.BANNED_CONDUCT : Kind.BANNED_WORDS;
        }
        if (item.isNumbered() && table.isFlat()) {
            return table.isCourteous(item.body()) ? Kind.SPEECH_CELL : Kind.BANNED_CELL;
        }
        return unquoted(item, tokens, listed);
    }

    private Kind unquoted(Item item, List<Token> tokens, boolean listed) {
        if (division.isSpeechList() && item.isNumbered()) {
            return Kind.SPEECH;
        }
        Head head = Head.of(tokens);
        if (head.label() && head.body().size() > 1 && listed) {
            return Kind.LABELLED;
        }
        for (int i = 0; i + 2 < tokens.size() && item.isNumbered(); i++) {
            if (tokens.get(i).is(Token.Kind.TEXT) && tokens.get(i + 1).is(Token.Kind.COLON)
                    && UNQUOTED.isEnd(tokens.get(i).piece().key())) {
                return Kind.PHRASE;
            }
        }
        boolean amongPhrases = item.isNumbered() && item.style().equals(phraseStyle);
        return amongPhrases && head.situation().isPresent() ? Kind.PHRASE : Kind.PROVISION;
    }
}
