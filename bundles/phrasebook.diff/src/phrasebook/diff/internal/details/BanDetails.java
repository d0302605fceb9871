// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.details;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import phrasebook.diff.Aspect;
import phrasebook.diff.ChangeKind;
import phrasebook.diff.Detail;
import phrasebook.diff.Reason;
import phrasebook.diff.Where;
import phrasebook.diff.internal.content.BodyText;
import phrasebook.diff.internal.content.EntryFacts;
import phrasebook.diff.internal.content.Labels;
import phrasebook.diff.internal.matching.Alignment;
import phrasebook.diff.internal.matching.Order;
import phrasebook.model.Ban;

/** Compares the bans that stand below two phrases. */
final class BanDetails {

    private final List<Ban> old;
    private final List<Ban> now;
    private final Labels oldLabels;
    private final boolean sharesIds;
    private final List<Detail> details = new ArrayList<>();

    private BanDetails(List<Ban> old, List<Ban> now, Labels oldLabels, boolean sharesIds) {
        this.old = old;
        this.now = now;
        this.oldLabels = oldLabels;
        this.sharesIds = sharesIds;
    }

    static List<Detail> of(List<Ban> old, List<Ban> now, Labels oldLabels, boolean sharesIds) {
        if (old.isEmpty() && now.isEmpty()) {
            return List.of();
        }
        BanDetails result = new BanDetails(old, now, oldLabels, sharesIds);
        result.compare();
        return result.details;
    }

    private void compare() {
        List<String> olds = old.stream().map(b -> BodyText.of(b, oldLabels)).toList();
        List<String> news = now.stream().map(b -> BodyText.of(b, Labels.OWN)).toList();
        int[] places = Alignment.of(olds, news);
        if (sharesIds) {
            matchIds(places);
        }
        boolean[] kept = Order.kept(places);
        int[] partners = Order.inverse(places, old.size());
        for (int i = 0; i < old.size(); i++) {
            if (partners[i] < 0) {
                details.add(new Detail(ChangeKind.REMOVED, Aspect.BAN, where(old.get(i), i), olds.get(i), null,
                        Reason.BAN_REMOVED));
            }
        }
        for (int j = 0; j < now.size(); j++) {
            Where where = where(now.get(j), j);
            if (places[j] < 0) {
                details.add(new Detail(ChangeKind.ADDED, Aspect.BAN, where, null, news.get(j), Reason.BAN_ADDED));
                continue;
            }
            if (!kept[j]) {
                details.add(new Detail(ChangeKind.MOVED, Aspect.BAN, where, olds.get(places[j]), news.get(j),
                        Reason.PLACE_ONLY));
            }
            compare(old.get(places[j]), now.get(j), where);
        }
    }

    private void compare(Ban before, Ban after, Where where) {
        if (sharesIds) {
            details.addAll(IdDetails.of(before.getId(), after.getId(), where));
        }
        details.addAll(
                FactDetails.of(EntryFacts.of(before, oldLabels), EntryFacts.of(after, Labels.OWN), where));
    }

    /** An id on both sides decides, whatever the texts say. */
    private void matchIds(int[] places) {
        for (int j = 0; j < now.size(); j++) {
            String id = now.get(j).getId();
            for (int i = 0; id != null && i < old.size(); i++) {
                if (id.equals(old.get(i).getId()) && places[j] != i) {
                    int place = i;
                    int[] others = Arrays.stream(places).map(p -> p == place ? -1 : p).toArray();
                    System.arraycopy(others, 0, places, 0, places.length);
                    places[j] = i;
                    break;
                }
            }
        }
    }

    private static Where where(Ban ban, int place) {
        return new Where(ban.getId() == null ? Integer.toString(place + 1) : ban.getId(), 0);
    }
}
