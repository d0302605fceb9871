// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.details;

import java.util.ArrayList;
import java.util.List;

import phrasebook.diff.Detail;
import phrasebook.diff.Where;
import phrasebook.diff.internal.content.Content;
import phrasebook.diff.internal.content.Labels;

/** Compares two states of one entry. */
public final class EntryDetails {

    private EntryDetails() {
    }

    /**
     * What changed apart from the number and the place.
     *
     * @param oldLabels what references on the old side would be called on the new one
     * @param sharesIds whether a changed id is worth telling
     */
    public static List<Detail> of(Content old, Content now, Labels oldLabels, boolean sharesIds) {
        List<Detail> details = new ArrayList<>();
        if (sharesIds) {
            details.addAll(IdDetails.of(old.id(), now.id(), Where.ENTRY));
        }
        if (!old.text().equals(now.text()) || !old.bans().isEmpty()) {
            details.addAll(FactDetails.of(old.facts(), now.facts(), Where.ENTRY));
            details.addAll(StepDetails.of(old.rows(), now.rows()));
            details.addAll(BanDetails.of(old.bans(), now.bans(), oldLabels, sharesIds));
        }
        return details;
    }
}
