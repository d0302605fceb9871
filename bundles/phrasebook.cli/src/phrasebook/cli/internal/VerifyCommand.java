// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import phrasebook.exports.SigningKeys;
import phrasebook.exports.Verification;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Says who released a bundle, or a file of one, and whether it is what was signed. */
final class VerifyCommand implements Command {

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public void declare(CommandSpec spec, Labels labels) {
        spec.addOption(labels.required("--key", "label.file"));
        spec.addPositional(labels.files());
    }

    @Override
    public Answer run(ParseResult given, Session session) throws Failure {
        String keyName = given.matchedOptionValue("--key", "");
        PublicKey key;
        try {
            key = SigningKeys.publicKey(Input.read(keyName, session));
        } catch (GeneralSecurityException e) {
            throw Failure.of("verify.key", keyName);
        }
        return session.each(Labels.files(given), name -> verify(name, key, session));
    }

    private static Answer verify(String name, PublicKey key, Session session) throws Failure {
        byte[] content = Input.readAny(name, session);
        boolean archive = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        Verification result;
        try {
            result = archive ? Verification.of(Verification.unpacked(content), key, true)
                    : Verification.of(beside(session.file(name), content), key, false);
        } catch (IOException e) {
            throw Failure.of("verify.unreadable", String.valueOf(e.getMessage()));
        }
        Messages messages = session.messages();
        result.problems().forEach(p -> session.problem(name, messages.text("verify." + p.kind(), p.file())));
        if (result.problems().isEmpty()) {
            session.result(messages.text("problem", name, messages.text("verify.good", result.title(),
                    result.version(), result.by(), result.files())));
        }
        return Answer.noIf(!result.problems().isEmpty());
    }

    /** A file that was taken out of its bundle, with the manifest and the signature next to it. */
    private static Map<String, byte[]> beside(Path file, byte[] content) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : List.of("manifest.json", "manifest.sig")) {
            Path there = file.resolveSibling(name);
            if (Files.exists(there)) {
                files.put(name, Files.readAllBytes(there));
            }
        }
        files.put(file.getFileName().toString(), content);
        return files;
    }
}
