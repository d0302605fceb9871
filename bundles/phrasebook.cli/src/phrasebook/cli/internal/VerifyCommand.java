// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

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
        spec.addPositional(labels.several("bundles"));
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
        @Nullable URI address = Download.isAddress(name) ? Download.address(name) : null;
        byte[] content = address == null ? Input.readAny(name, session) : Download.USUAL.get(address);
        boolean archive = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        Verification result;
        try {
            result = archive ? Verification.of(Verification.unpacked(content), key, true)
                    : Verification.of(address == null ? beside(session.file(name), content) : beside(address, content),
                            key, false);
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

    /** The same for a file that a server hands out. */
    private static Map<String, byte[]> beside(URI address, byte[] content) throws Failure {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : List.of("manifest.json", "manifest.sig")) {
            Download.USUAL.find(address.resolve(name)).ifPresent(there -> files.put(name, there));
        }
        String path = address.getPath();
        files.put(path.substring(path.lastIndexOf('/') + 1), content);
        return files;
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
