// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.norm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.dsl.NormChecker;
import phrasebook.dsl.NormLanguage;
import phrasebook.dsl.ParsedNorm;
import phrasebook.rules.Finding;
import phrasebook.rules.Settings;
import phrasebook.ui.internal.Messages;

/**
 * Reads and checks the texts of one norm. What is looked at in windows must not change, so the norm is there two or
 * three times, and a text is read into one that nobody looks at: then only what has changed since is read and checked.
 * By one thread at a time.
 */
final class NormReader {

    private static final int MOST = 3;

    private final NormLanguage language = NormLanguage.create();
    private final List<Copy> copies = new ArrayList<>();

    /** A norm, and the checker that knows what is wrong with it. */
    private static final class Copy {
        private @Nullable Snapshot snapshot;
        private @Nullable NormChecker checker;
        private @Nullable Settings checked;
    }

    /** @param inUse snapshots that are looked at, which stay as they are */
    Snapshot read(long stamp, String text, OfficeSettings settings, Collection<@Nullable Snapshot> inUse) {
        return read(free(inUse), stamp, text, settings);
    }

    /** Reads a text that was read already into the norm that the next one will be read into: it will differ less. */
    void readAhead(Snapshot latest, Collection<@Nullable Snapshot> inUse) {
        Copy copy = free(inUse);
        Snapshot before = copy.snapshot;
        if (before == null || before.stamp() != latest.stamp() || before.settings() != latest.settings()) {
            read(copy, latest.stamp(), latest.norm().text(), latest.settings());
        }
    }

    private Snapshot read(Copy copy, long stamp, String text, OfficeSettings settings) {
        Snapshot before = copy.snapshot;
        copy.snapshot = null; // Should this fail, the next text is read from the beginning.
        NormChecker checker = copy.checker;
        if (checker == null || copy.checked != settings.settings()) {
            checker = new NormChecker(settings.settings(), Messages.locale());
            copy.checker = checker;
            copy.checked = settings.settings();
        }
        ParsedNorm norm = before == null ? language.parse(text) : language.update(before.norm(), text);
        List<Finding> found = checker.check(norm);
        Snapshot fresh = new Snapshot(stamp, norm,
                settings.problems().isEmpty() ? found
                        : Stream.concat(settings.problems().stream(), found.stream()).toList(),
                settings);
        copy.snapshot = fresh;
        return fresh;
    }

    private Copy free(Collection<@Nullable Snapshot> inUse) {
        for (Copy copy : copies) {
            if (copy.snapshot == null || inUse.stream().noneMatch(s -> s == copy.snapshot)) {
                return copy;
            }
        }
        if (copies.size() == MOST) {
            copies.remove(0); // Left to whoever still looks at it.
        }
        Copy fresh = new Copy();
        copies.add(fresh);
        return fresh;
    }
}
