// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.LocalDate;
import java.util.List;

import phrasebook.exports.Exporter;
import phrasebook.exports.SigningKeys;
import phrasebook.history.Blocker;
import phrasebook.history.HistoryException;
import phrasebook.history.NormRepository;
import phrasebook.history.Release;
import phrasebook.history.ReleaseBundle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Releases a version of a norm: tagged, bundled and signed. */
final class ReleaseCommand implements Command {

    private static final String FORMATS = "json,pdf,words,replacements";

    @Override
    public String name() {
        return "release";
    }

    @Override
    public boolean readsNorms() {
        return true;
    }

    @Override
    public void declare(CommandSpec spec, Labels labels) {
        spec.addOption(labels.required("--version", "label.version"));
        spec.addOption(labels.required("--key", "label.file"));
        spec.addOption(labels.value("--issued", "label.date"));
        spec.addOption(labels.value("--effective", "label.date"));
        spec.addOption(labels.value("--author", "label.name"));
        spec.addOption(labels.value("--to", "label.formats"));
        spec.addOption(labels.value("--out", "label.folder"));
        spec.addPositional(labels.operand(0, "norm"));
    }

    @Override
    public Answer run(ParseResult given, Session session) throws Failure {
        String name = Labels.operands(given, 1).get(0);
        List<Exporter> exporters = Exporting.exporters(given.matchedOptionValue("--to", FORMATS));
        PrivateKey key = key(given.matchedOptionValue("--key", ""), session);
        String text = NormText.read(name, session);
        Path file = session.file(name);
        try {
            Release.Request request = new Release.Request(file, given.matchedOptionValue("--version", ""),
                    given.matchedOptionValue("--issued", LocalDate.now().toString()),
                    given.matchedOptionValue("--effective", ""), author(given, file));
            try (Release release = new Release(request, text, session.language())) {
                List<Blocker> blockers = release.isUnfinished() ? List.of() : release.blockers();
                blockers.forEach(b -> session.result(
                        session.messages().text("problem", name, b.message(session.messages().locale()))));
                if (!blockers.isEmpty()) {
                    session.problem(name, session.messages().text("release.refused", blockers.size()));
                    return Answer.NO;
                }
                publish(name, request, release, exporters, key, given.matchedOptionValue("--out", ""), session);
            }
        } catch (HistoryException e) {
            throw Failure.told(e::message);
        }
        return Answer.DONE;
    }

    private static String author(ParseResult given, Path file) throws HistoryException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        try (NormRepository repository = NormRepository.of(folder == null ? file : folder)) {
            return given.matchedOptionValue("--author", repository.userName());
        }
    }

    private static PrivateKey key(String name, Session session) throws Failure {
        try {
            return SigningKeys.privateKey(Input.read(name, session));
        } catch (GeneralSecurityException e) {
            throw Failure.of("release.key", name);
        }
    }

    /** Everything that can fail before anything is changed comes first; a bundle that is lost is made again. */
    private static void publish(String name, Release.Request request, Release release, List<Exporter> exporters,
            PrivateKey key, String folder, Session session) throws Failure, HistoryException {
        String base = Output.baseName(name);
        byte[] archive = archive(release.text(), base, request.author(), exporters, key, session);
        release.publish();
        new Output(session, List.of(name)).putAndSay(Output.inFolder(folder, base + "-" + request.version() + ".zip"),
                archive);
    }

    private static byte[] archive(String text, String base, String author, List<Exporter> exporters, PrivateKey key,
            Session session) throws Failure {
        return Exporting.guarded("zip",
                () -> new ReleaseBundle(text, base, author, key, session.language()).with(exporters).bytes());
    }
}
