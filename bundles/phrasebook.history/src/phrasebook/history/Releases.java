// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jgit.lib.Ref;

import phrasebook.dsl.NormLanguage;
import phrasebook.model.Norm;

/** The versions of a norm that were released, in rising order. */
final class Releases {

    private static final String TAGS = "refs/tags/";

    /** A version and the norm as it was then. */
    record Released(String version, Norm norm) {
    }

    private final List<Released> all = new ArrayList<>();

    Releases(NormRepository repository, Path file, NormLanguage language) throws HistoryException {
        String prefix = TAGS + repository.tag(file, "");
        String path = repository.path(file);
        try {
            for (Ref ref : repository.git.getRefDatabase().getRefsByPrefix(prefix)) {
                String version = ref.getName().substring(prefix.length());
                if (Version.isVersion(version) && repository.holds(ref.getName(), path)) {
                    String text = new String(repository.read(ref.getName(), file), StandardCharsets.UTF_8);
                    all.add(new Released(version, language.parse(text).norm()));
                }
            }
        } catch (IOException e) {
            throw NormRepository.broken(e);
        }
        all.sort((a, b) -> Version.compare(a.version(), b.version()));
    }

    List<Released> all() {
        return all;
    }

    Optional<Released> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
