// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

import phrasebook.diff.Comparison;
import phrasebook.dsl.NormLanguage;
import phrasebook.dsl.ParsedNorm;
import phrasebook.history.Blocker.Kind;
import phrasebook.history.Releases.Released;
import phrasebook.model.Entry;
import phrasebook.model.Norm;
import phrasebook.model.Note;
import phrasebook.model.Status;
import phrasebook.rules.Severity;

/** Finds everything that stands against a release, so that it can be mended in one go. */
final class Blockers {

    private final List<Blocker> found = new ArrayList<>();
    private final Norm norm;

    Blockers(ParsedNorm parsed, Release.Request request, Releases releases, NormLanguage language) {
        this.norm = parsed.norm();
        count(Kind.ERRORS, language.check(parsed, Locale.ENGLISH).stream()
                .filter(f -> f.severity() == Severity.ERROR).count());
        contents();
        Status status = norm.getStatus();
        if (Set.of(Status.DRAFT, Status.IN_REVIEW, Status.WITHDRAWN).contains(status)) {
            add(Kind.STATUS, status.getLiteral());
        }
        version(request.version(), releases);
        date(request.issued());
        date(request.effective());
        reusedIds(releases);
    }

    List<Blocker> found() {
        return found;
    }

    private void add(Kind kind, Object... arguments) {
        found.add(Blocker.of(kind, arguments));
    }

    private void count(Kind kind, long count) {
        if (count > 0) {
            add(kind, count);
        }
    }

    private void contents() {
        int pending = 0;
        int withoutId = 0;
        for (var all = norm.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            pending += object instanceof Note note && note.isPending() ? 1 : 0;
            withoutId += object instanceof Entry entry && entry.getId() == null ? 1 : 0;
        }
        count(Kind.PENDING, pending);
        count(Kind.NO_ID, withoutId);
    }

    private void version(String version, Releases releases) {
        if (!Version.isVersion(version)) {
            add(Kind.VERSION_FORM, version);
            return;
        }
        if (releases.all().stream().anyMatch(r -> r.version().equals(version))) {
            add(Kind.RELEASED_ALREADY, version);
            return;
        }
        Optional<Released> last = releases.last();
        if (last.isPresent()) {
            if (Version.compare(version, last.get().version()) <= 0) {
                add(Kind.VERSION_ORDER, version, last.get().version());
            }
            if (Comparison.of(last.get().norm(), released(last.get().norm())).isEmpty()) {
                add(Kind.UNCHANGED, last.get().version());
            }
        } else {
            releasedElsewhere().filter(before -> Version.compare(version, before) < 0)
                    .ifPresent(before -> add(Kind.VERSION_ORDER, version, before));
        }
    }

    /** The version that the text of a first release says of itself. */
    private Optional<String> releasedElsewhere() {
        @Nullable String version = norm.getVersion();
        return version != null && norm.getStatus() == Status.RELEASED && Version.isVersion(version)
                ? Optional.of(version) : Optional.empty();
    }

    /** The norm with what a release writes into it as it was in the last one: that alone is no reason for another. */
    private Norm released(Norm last) {
        Norm copy = EcoreUtil.copy(norm);
        copy.setVersion(last.getVersion());
        copy.setStatus(last.getStatus());
        copy.setIssued(last.getIssued());
        copy.getRevisions().clear();
        copy.getRevisions().addAll(EcoreUtil.copyAll(last.getRevisions()));
        return copy;
    }

    private void date(String date) {
        try {
            if (!date.isEmpty()) {
                LocalDate.parse(date);
            }
        } catch (DateTimeException e) {
            add(Kind.DATE_FORM, date);
        }
    }

    /** Ids that an earlier version had and the last one has not any more. */
    private void reusedIds(Releases releases) {
        Map<String, String> withdrawn = new LinkedHashMap<>();
        for (Released released : releases.all()) {
            Ids.of(released.norm()).forEach(id -> withdrawn.put(id, released.version()));
        }
        releases.last().ifPresent(last -> withdrawn.keySet().removeAll(Ids.of(last.norm())));
        Set<String> used = Ids.of(norm);
        withdrawn.forEach((id, version) -> {
            if (used.contains(id)) {
                add(Kind.REUSED_ID, id, version);
            }
        });
    }
}
