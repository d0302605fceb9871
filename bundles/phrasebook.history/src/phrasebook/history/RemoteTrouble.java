// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.api.errors.InvalidRemoteException;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;

import phrasebook.history.HistoryException.Kind;

/** Why a remote repository could not be reached, in a word. */
final class RemoteTrouble {

    private static final List<Class<?>> LOST = List.of(UnknownHostException.class, ConnectException.class,
            NoRouteToHostException.class, SocketTimeoutException.class, NoRemoteRepositoryException.class,
            InvalidRemoteException.class);

    /** How JGit, which only speaks English, ends what it says of a server that wants another name or password. */
    private static final List<String> REFUSED = List.of("not authorized", "no CredentialsProvider has been registered");

    private RemoteTrouble() {
    }

    /** What to say of it; where the work was stopped, that is all there is to say. */
    static HistoryException of(String address, Exception trouble, SharingProgress progress) {
        if (progress.isCancelled()) {
            return new HistoryException(Kind.CANCELLED);
        }
        List<Throwable> causes = new ArrayList<>();
        for (@Nullable Throwable cause = trouble; cause != null && causes.size() < 20; cause = cause.getCause()) {
            causes.add(cause);
        }
        String message = causes.stream().map(t -> String.valueOf(t.getMessage())).reduce((a, b) -> b).orElse("");
        if (causes.stream().anyMatch(t -> isRefusal(String.valueOf(t.getMessage())))) {
            return new HistoryException(Kind.LOGIN_REFUSED, address);
        }
        return causes.stream().anyMatch(t -> LOST.stream().anyMatch(c -> c.isInstance(t)))
                ? new HistoryException(Kind.REMOTE_LOST, address)
                : new HistoryException(Kind.REMOTE_REFUSES, address, message);
    }

    private static boolean isRefusal(String message) {
        return REFUSED.stream().anyMatch(message::endsWith) || message.contains("not permitted");
    }
}
