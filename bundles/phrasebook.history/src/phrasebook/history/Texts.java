// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.lib.ObjectId;

import phrasebook.dsl.NormLanguage;
import phrasebook.history.Timeline.State;
import phrasebook.model.Norm;

/** The norms that the commits of a file hold. Each text is read once, and forgotten after its last commit. */
final class Texts {

    private final NormRepository repository;
    private final NormLanguage language;
    private final Norm none;
    private final Map<ObjectId, Norm> norms = new HashMap<>();
    private final Map<ObjectId, Integer> uses = new HashMap<>();

    Texts(NormRepository repository, Timeline timeline, NormLanguage language) {
        this.repository = repository;
        this.language = language;
        this.none = language.parse("").norm();
        for (State state : timeline.states()) {
            ObjectId blob = state.blob();
            if (blob != null) {
                uses.merge(blob, 1, Integer::sum);
            }
        }
    }

    /** A norm that says nothing: what stands before the first one. */
    Norm none() {
        return none;
    }

    Norm of(State state) throws HistoryException {
        ObjectId blob = state.blob();
        if (blob == null) {
            return none;
        }
        @Nullable Norm known = norms.get(blob);
        if (known != null) {
            return known;
        }
        Norm norm = language.parse(text(repository, blob)).norm();
        norms.put(blob, norm);
        return norm;
    }

    /** The commit was looked at, and all that it was made into too. */
    void release(State state) {
        ObjectId blob = state.blob();
        if (blob != null && uses.merge(blob, -1, Integer::sum) == 0) {
            norms.remove(blob);
        }
    }

    static String text(NormRepository repository, ObjectId blob) throws HistoryException {
        try {
            return new String(repository.git.open(blob).getBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw NormRepository.broken(e);
        }
    }
}
