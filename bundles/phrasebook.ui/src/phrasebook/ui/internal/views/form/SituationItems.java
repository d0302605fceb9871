// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import java.util.Objects;
import java.util.function.Supplier;

import phrasebook.dsl.ide.editing.FormEdits;
import phrasebook.dsl.ide.editing.PhraseForm;

/** When a phrase applies, and the further situations in it. */
record SituationItems(FormHost host, Supplier<PhraseForm> form) implements TextList.Items {

    private PhraseForm phrase() {
        return Objects.requireNonNull(form.get());
    }

    @Override
    public boolean set(int index, String value) {
        return host.edit((norm, locale) -> FormEdits.setSituation(norm, phrase(), index, value, locale));
    }

    @Override
    public boolean add(String value) {
        return host.edit((norm, locale) -> FormEdits.addSituation(norm, phrase(), value, locale));
    }

    @Override
    public boolean remove(int index) {
        return host.edit((norm, locale) -> FormEdits.removeSituation(norm, phrase(), index, locale));
    }
}
