// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import java.util.Locale;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.EditResult;

/** What a field asks to be done to the norm. It is asked only when the fields show the text as it is. */
@FunctionalInterface
public interface FieldEdit {

    EditResult of(ParsedNorm norm, Locale locale);
}
