// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

import javax.crypto.spec.PBEKeySpec;

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.eclipse.jdt.annotation.Nullable;

import phrasebook.history.Credentials.Login;

/**
 * Names and passwords for shared repositories, in the platform's secure storage. It lies in a folder of the workbench,
 * locked by a key beside it that only its owner may read: nobody is asked for one more password.
 */
public final class Logins {

    private static final String USER = "user";
    private static final String PASSWORD = "password";
    private static final int KEY_BYTES = 32;

    private final Path folder;

    /** @param folder where they are kept; made when the first one is */
    public Logins(Path folder) {
        this.folder = folder;
    }

    /** The login that was kept for that address. */
    public Optional<Login> of(String address) {
        if (!Files.exists(folder.resolve("key"))) {
            return Optional.empty();
        }
        try {
            ISecurePreferences node = node(address);
            String user = node.get(USER, null);
            String password = node.get(PASSWORD, null);
            return user == null || password == null ? Optional.empty()
                    : Optional.of(new Login(user, password.toCharArray()));
        } catch (IOException | StorageException e) {
            ILog.get().warn(e.getMessage(), e); // Then whoever works here is asked.
            return Optional.empty();
        }
    }

    /** Keeps a login for that address. Returns whether it is kept. */
    public boolean keep(String address, Login login) {
        try {
            Files.createDirectories(folder);
            ISecurePreferences node = node(address);
            node.put(USER, login.user(), true);
            node.put(PASSWORD, new String(login.password()), true);
            node.flush();
            return true;
        } catch (IOException | StorageException e) {
            ILog.get().warn(e.getMessage(), e);
            return false;
        }
    }

    /** Forgets the login for that address, which was refused. */
    public void forget(String address) {
        try {
            if (Files.exists(folder.resolve("key"))) {
                ISecurePreferences node = node(address);
                node.clear();
                node.flush();
            }
        } catch (IOException e) {
            ILog.get().warn(e.getMessage(), e);
        }
    }

    private ISecurePreferences node(String address) throws IOException {
        @Nullable ISecurePreferences root = SecurePreferencesFactory.open(folder.resolve("logins").toUri().toURL(),
                Map.of(IProviderHints.DEFAULT_PASSWORD, new PBEKeySpec(key()), IProviderHints.PROMPT_USER, false));
        if (root == null) {
            throw new IOException(folder.toString());
        }
        // An address has slashes, which would part a node's name.
        return root.node(Base64.getUrlEncoder().withoutPadding()
                .encodeToString(address.getBytes(StandardCharsets.UTF_8)));
    }

    private char[] key() throws IOException {
        Path file = folder.resolve("key");
        try {
            create(file);
            byte[] random = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(random);
            Files.writeString(file, Base64.getEncoder().encodeToString(random));
        } catch (FileAlreadyExistsException e) {
            // It was made when the first login was kept.
        }
        return Files.readString(file).toCharArray();
    }

    private static void create(Path file) throws IOException {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (UnsupportedOperationException e) {
            Files.createFile(file); // Windows: who may read it is what its folder says.
        }
    }
}
