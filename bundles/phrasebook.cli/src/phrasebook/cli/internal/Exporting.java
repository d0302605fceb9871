// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import phrasebook.dsl.ParsedNorm;
import phrasebook.exports.ExportException;
import phrasebook.exports.Exporter;
import phrasebook.exports.Exporters;
import phrasebook.model.Norm;
import phrasebook.rules.Finding;
import phrasebook.rules.Severity;

/** What commands that export have in common: the formats, norms without errors, and failures in words. */
final class Exporting {

    private static final System.Logger LOG = System.getLogger("phrasebook.cli");
    private static final String ALL = "all";

    private final Session session;
    private final NormSettings settings;

    Exporting(Session session, NormSettings settings) {
        this.session = session;
        this.settings = settings;
    }

    /** The exporters that are asked for by a list of ids, of which {@code all} is every one. */
    static List<Exporter> exporters(String wanted) throws Failure {
        List<String> known = new ArrayList<>(Exporters.ids());
        known.add(ALL);
        Set<String> chosen = new LinkedHashSet<>();
        for (String id : wanted.split(",", -1)) {
            Choices.require("--to", id, known);
            chosen.addAll(id.equals(ALL) ? Exporters.ids() : List.of(id));
        }
        return chosen.stream().map(id -> Exporters.find(id).orElseThrow()).toList();
    }

    /**
     * Has the exporters get ready on a thread of its own, while the norm is read; what goes wrong there shows when they
     * are used.
     */
    static void prepare(List<Exporter> exporters) {
        Thread thread = new Thread(() -> exporters.forEach(Exporter::prepare), "preparing exports");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((t, e) -> LOG.log(System.Logger.Level.DEBUG, "preparing exports", e));
        thread.start();
    }

    /** The norm of that file; none where it has errors, as what other tools deploy must not be built on them. */
    Optional<Norm> norm(String name) throws Failure {
        ParsedNorm parsed = session.language().parse(NormText.read(name, session));
        List<Finding> errors = session.language().check(parsed, settings.of(name), session.messages().locale()).stream()
                .filter(f -> f.severity() == Severity.ERROR).toList();
        errors.forEach(f -> session.remark(FindingLines.line(name, f, session.messages())));
        if (!errors.isEmpty()) {
            session.problem(name, session.messages().text("export.refused", errors.size()));
            return Optional.empty();
        }
        return Optional.of(parsed.norm());
    }

    /** Something that exports. */
    interface Work<T> {
        T run() throws IOException, ExportException;
    }

    /** Does it; what goes wrong becomes a failure in words. */
    static <T> T guarded(String format, Work<T> work) throws Failure {
        try {
            return work.run();
        } catch (ExportException e) {
            throw Failure.told(e::message);
        } catch (IOException e) {
            throw Failure.of("export.failed", format, String.valueOf(e.getMessage()));
        }
    }
}
