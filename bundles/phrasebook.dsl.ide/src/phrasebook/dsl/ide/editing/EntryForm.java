// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing;

/** An entry as fields. Texts are as written, with placeholders and choices in braces; what is absent is empty. */
public sealed interface EntryForm permits PhraseForm, BanForm, ProvisionForm {

    /** Where the entry's own first line begins, blanks left out. */
    int offset();

    /** Up to the end of its last line. */
    int length();

    String id();

    /** As printed; a ban in a phrase has none. */
    String number();
}
