// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules;

/** What a rule looks after. The order is the one in which a catalogue shows them. */
public enum Family {
    METADATA, NAMES, IDS, NUMBERING, STRUCTURE, PLACEHOLDERS, CALLS, PROMISES, POLITENESS, READING_ALOUD, TERMS,
    PUNCTUATION, TYPOS, TEXT, SIMILARITY, BANS, SUPPRESSIONS
}
