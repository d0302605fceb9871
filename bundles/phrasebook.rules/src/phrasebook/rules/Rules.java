// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import phrasebook.model.Norm;
import phrasebook.rules.internal.bans.BanHitsExample;
import phrasebook.rules.internal.bans.BanMissesExample;
import phrasebook.rules.internal.bans.BanPunctuationOnly;
import phrasebook.rules.internal.bans.BanWithoutProhibition;
import phrasebook.rules.internal.bans.BanWithoutReplacement;
import phrasebook.rules.internal.bans.BannedWording;
import phrasebook.rules.internal.bans.ClashWithBan;
import phrasebook.rules.internal.bans.InsteadIsBanned;
import phrasebook.rules.internal.bans.LongBan;
import phrasebook.rules.internal.bans.MixedBan;
import phrasebook.rules.internal.bans.OverlappingBans;
import phrasebook.rules.internal.bans.ShortBan;
import phrasebook.rules.internal.calls.BranchWithoutOpposite;
import phrasebook.rules.internal.calls.ContactNotTaken;
import phrasebook.rules.internal.calls.EndlessGoTo;
import phrasebook.rules.internal.calls.HangUpAfterQuestion;
import phrasebook.rules.internal.calls.HangUpWithoutFarewell;
import phrasebook.rules.internal.calls.HoldWithoutReturn;
import phrasebook.rules.internal.calls.LoopWithoutLimit;
import phrasebook.rules.internal.calls.MissingFarewell;
import phrasebook.rules.internal.calls.NoThanksAfterWait;
import phrasebook.rules.internal.calls.SilenceTooLong;
import phrasebook.rules.internal.calls.SpeechAfterFarewell;
import phrasebook.rules.internal.calls.UnaskedConsent;
import phrasebook.rules.internal.calls.UnreachableStep;
import phrasebook.rules.internal.calls.WaitWithoutNotice;
import phrasebook.rules.internal.ids.DuplicateId;
import phrasebook.rules.internal.ids.MissingId;
import phrasebook.rules.internal.ids.WithdrawnId;
import phrasebook.rules.internal.metadata.DateForm;
import phrasebook.rules.internal.metadata.DateOrder;
import phrasebook.rules.internal.metadata.MissingMetadata;
import phrasebook.rules.internal.metadata.MissingTitle;
import phrasebook.rules.internal.names.DuplicateName;
import phrasebook.rules.internal.names.NameForm;
import phrasebook.rules.internal.numbering.DuplicateNumber;
import phrasebook.rules.internal.numbering.NumberGap;
import phrasebook.rules.internal.numbering.NumberOrder;
import phrasebook.rules.internal.numbering.NumberStyleChange;
import phrasebook.rules.internal.placeholders.AmbiguousSign;
import phrasebook.rules.internal.placeholders.PlaceholderTooEarly;
import phrasebook.rules.internal.placeholders.RawPlaceholder;
import phrasebook.rules.internal.placeholders.UnusedPlaceholder;
import phrasebook.rules.internal.politeness.CommandWithoutPlease;
import phrasebook.rules.internal.politeness.InformalYou;
import phrasebook.rules.internal.politeness.MixedYou;
import phrasebook.rules.internal.promises.PromiseWithoutLimit;
import phrasebook.rules.internal.punctuation.BlankBetweenCharacters;
import phrasebook.rules.internal.punctuation.ColonAfterAddress;
import phrasebook.rules.internal.punctuation.DashForm;
import phrasebook.rules.internal.punctuation.DoubledMark;
import phrasebook.rules.internal.punctuation.EllipsisForm;
import phrasebook.rules.internal.punctuation.HalfWidthMark;
import phrasebook.rules.internal.punctuation.MissingQuestionMark;
import phrasebook.rules.internal.punctuation.UnpairedMark;
import phrasebook.rules.internal.punctuation.WrongMarkAfterQuestion;
import phrasebook.rules.internal.reading.SignInSpeech;
import phrasebook.rules.internal.reading.SpeechTooLong;
import phrasebook.rules.internal.similarity.OverlappingSituations;
import phrasebook.rules.internal.similarity.RepeatedSpeech;
import phrasebook.rules.internal.similarity.TwinSituations;
import phrasebook.rules.internal.similarity.UnevenRepetition;
import phrasebook.rules.internal.structure.EmptyDivision;
import phrasebook.rules.internal.structure.EmptyPhrase;
import phrasebook.rules.internal.structure.EmptyUtterance;
import phrasebook.rules.internal.structure.ForeignToDivision;
import phrasebook.rules.internal.structure.MissingSituation;
import phrasebook.rules.internal.structure.PendingNote;
import phrasebook.rules.internal.structure.SpeechWithoutRole;
import phrasebook.rules.internal.structure.TwoSituations;
import phrasebook.rules.internal.Rehearsal;
import phrasebook.rules.internal.suppressions.ExpiredSuppression;
import phrasebook.rules.internal.suppressions.UnusedSuppression;
import phrasebook.rules.internal.terms.PreferredTerm;
import phrasebook.rules.internal.terms.RedundantIf;
import phrasebook.rules.internal.text.ControlCharacter;
import phrasebook.rules.internal.text.InvisibleCharacter;
import phrasebook.rules.internal.text.LookAlike;
import phrasebook.rules.internal.text.OutsideGb18030;
import phrasebook.rules.internal.typos.ConfusedWord;
import phrasebook.rules.internal.typos.MissingWord;

/** The catalogue of rules, family by family. A new rule is one class and one line here. */
public final class Rules {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final List<Rule> METADATA = List.of(new MissingTitle(), new DateForm(), new MissingMetadata(),
            new DateOrder());

    private static final List<Rule> NAMES = List.of(new DuplicateName(), new NameForm());

    private static final List<Rule> IDS = List.of(new MissingId(), new DuplicateId(), new WithdrawnId());

    private static final List<Rule> NUMBERING = List.of(new NumberGap(), new DuplicateNumber(), new NumberOrder(),
            new NumberStyleChange());

    private static final List<Rule> STRUCTURE = List.of(new EmptyUtterance(), new PendingNote(), new MissingSituation(),
            new EmptyPhrase(), new TwoSituations(), new SpeechWithoutRole(), new EmptyDivision(),
            new ForeignToDivision());

    private static final List<Rule> PLACEHOLDERS = List.of(new UnusedPlaceholder(), new RawPlaceholder(),
            new AmbiguousSign(), new PlaceholderTooEarly());

    private static final List<Rule> CALLS = List.of(new WaitWithoutNotice(), new UnaskedConsent(),
            new NoThanksAfterWait(), new HoldWithoutReturn(), new SilenceTooLong(), new ContactNotTaken(),
            new HangUpAfterQuestion(), new HangUpWithoutFarewell(), new MissingFarewell(), new SpeechAfterFarewell(),
            new BranchWithoutOpposite(), new UnreachableStep(), new LoopWithoutLimit(), new EndlessGoTo());

    private static final List<Rule> PROMISES = List.of(new PromiseWithoutLimit());

    private static final List<Rule> POLITENESS =
            List.of(new InformalYou(), new MixedYou(), new CommandWithoutPlease());

    private static final List<Rule> READING_ALOUD = List.of(new SignInSpeech(), new SpeechTooLong());

    private static final List<Rule> TERMS = List.of(new PreferredTerm(), new RedundantIf());

    private static final List<Rule> PUNCTUATION = List.of(new MissingQuestionMark(), new WrongMarkAfterQuestion(),
            new ColonAfterAddress(), new HalfWidthMark(), new DoubledMark(), new UnpairedMark(), new EllipsisForm(),
            new DashForm(), new BlankBetweenCharacters());

    private static final List<Rule> TYPOS = List.of(new ConfusedWord(), new MissingWord());

    private static final List<Rule> TEXT = List.of(new ControlCharacter(), new InvisibleCharacter(),
            new LookAlike(), new OutsideGb18030());

    private static final List<Rule> SIMILARITY = List.of(new UnevenRepetition(), new RepeatedSpeech(),
            new TwinSituations(), new OverlappingSituations());

    private static final List<Rule> BANS = List.of(new BanWithoutProhibition(), new MixedBan(), new BannedWording(),
            new ClashWithBan(), new InsteadIsBanned(), new BanMissesExample(), new BanHitsExample(),
            new BanPunctuationOnly(), new ShortBan(), new LongBan(), new BanWithoutReplacement(),
            new OverlappingBans());

    private static final List<Rule> SUPPRESSIONS = List.of(new ExpiredSuppression(), new UnusedSuppression());

    private static final List<Rule> ALL =
            Stream.of(METADATA, NAMES, IDS, NUMBERING, STRUCTURE, PLACEHOLDERS, CALLS, PROMISES, POLITENESS,
                    READING_ALOUD, TERMS, PUNCTUATION, TYPOS, TEXT, SIMILARITY, BANS, SUPPRESSIONS)
                    .flatMap(List::stream).toList();

    private static final int LONGEST_NAMED = 120;
    private static final int SHOWN_OF_LONG = 40;

    private Rules() {
    }

    /** Every rule, in the order in which a catalogue shows them. */
    public static List<Rule> all() {
        return ALL;
    }

    /** What the norm breaks where an office has decided nothing. */
    public static List<Violation> check(Norm norm) {
        return new Checker(Settings.DEFAULT).check(norm);
    }

    /**
     * Reads the tables and messages that a first check would read, for a caller who waits for something else meanwhile.
     * Any thread may do it; it touches no model.
     */
    public static void prepare(Locale locale) {
        ALL.forEach(Rule::prepare);
        new MessageFormat(messages(locale).getString(ALL.get(0).id()), locale).format(new Object[0]);
    }

    /**
     * Checks a norm that nobody sees, so that the first one that somebody sees finds everything loaded and linked. The
     * model must have been initialised.
     *
     * @return what that norm breaks, which is something in speech, in calls and in bans
     */
    public static List<Violation> rehearse() {
        return check(Rehearsal.norm());
    }

    /** What is wrong and what to do, in the language of the locale: Chinese for {@code zh}, else English. */
    public static String message(Violation violation, Locale locale) {
        MessageFormat message = new MessageFormat(messages(locale).getString(violation.rule().id()), locale);
        return message.format(violation.arguments().stream().map(Rules::shown).toArray()).strip();
    }

    /** What a message names, cut where it is long: whoever reads it goes to the place, and finds the rest there. */
    private static String shown(String words) {
        return words.length() <= LONGEST_NAMED ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN_OF_LONG)) + "……";
    }

    /** What the rule asks, in a few words that its page begins with too, in the language of the locale. */
    public static String title(Rule rule, Locale locale) {
        return words("titles", locale).getString(rule.id());
    }

    /** What a family looks after, in the language of the locale. */
    public static String name(Family family, Locale locale) {
        return messages(locale).getString("family." + family.name());
    }

    private static ResourceBundle messages(Locale locale) {
        return words("messages", locale);
    }

    private static ResourceBundle words(String file, Locale locale) {
        return ResourceBundle.getBundle("phrasebook.rules." + file, locale, Rules.class.getClassLoader(), NO_FALLBACK);
    }
}
