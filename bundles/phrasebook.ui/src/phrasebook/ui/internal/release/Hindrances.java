// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.dsl.NormLanguage;
import phrasebook.dsl.ParsedNorm;
import phrasebook.exports.SigningKeys;
import phrasebook.history.Blocker;
import phrasebook.history.HistoryException;
import phrasebook.history.Release;
import phrasebook.model.Entry;
import phrasebook.model.Note;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.release.Hindrance.Where;

/** Everything that stands against a release, in one go. */
final class Hindrances {

    private final NormLanguage language;
    private final ParsedNorm norm;
    private final List<Hindrance> found = new ArrayList<>();

    private Hindrances(String text, NormLanguage language) {
        this.language = language;
        this.norm = language.parse(text);
    }

    /** @param text what the editor shows */
    static List<Hindrance> of(ReleaseForm form, String text, NormLanguage language) {
        Hindrances all = new Hindrances(text, language);
        all.fields(form);
        all.norm(form, text);
        return all.found;
    }

    private void fields(ReleaseForm form) {
        if (form.version().isEmpty()) {
            add(Where.VERSION, "Release.noVersion");
        }
        if (form.issued().isEmpty()) {
            add(Where.ISSUED, "Release.noDate");
        }
        if (form.author().isEmpty()) {
            add(Where.AUTHOR, "Release.noAuthor");
        }
        try {
            if (form.key().isEmpty()) {
                add(Where.KEY, "Release.noKey");
            } else {
                SigningKeys.privateKey(Files.readAllBytes(Path.of(form.key())));
            }
        } catch (IOException | InvalidPathException e) {
            add(Where.KEY, "Release.keyMissing");
        } catch (GeneralSecurityException e) {
            add(Where.KEY, "Release.keyWrong");
        }
        if (!isFolder(form.folder())) {
            add(Where.FOLDER, "New.noFolder");
        }
    }

    private static boolean isFolder(String name) {
        try {
            return !name.isEmpty() && Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void add(Where where, String key) {
        found.add(Hindrance.in(where, Messages.get(key)));
    }

    private void norm(ReleaseForm form, String text) {
        try (Release release = new Release(form.request(), text, language)) {
            if (!release.isUnfinished()) {
                release.blockers().stream().filter(b -> !isEmptyField(b)).forEach(b -> found.add(hindrance(b)));
            }
        } catch (HistoryException e) {
            found.add(e.kind() == HistoryException.Kind.NO_REPOSITORY
                    ? Hindrance.in(Where.FIRST_SAVE, Messages.get("Release.noHistory"))
                    : Hindrance.in(Where.ELSEWHERE, e.message(Messages.locale())));
        }
    }

    /** Of an empty field it has been said already. */
    private static boolean isEmptyField(Blocker blocker) {
        return blocker.kind() == Blocker.Kind.VERSION_FORM && blocker.arguments().get(0).isEmpty();
    }

    private Hindrance hindrance(Blocker blocker) {
        String message = blocker.kind() == Blocker.Kind.ERRORS
                ? Messages.get("Release.errors", blocker.arguments().get(0)) : blocker.message(Messages.locale());
        return switch (blocker.kind()) {
            case ERRORS -> Hindrance.in(Where.PROBLEMS, message);
            case PENDING -> new Hindrance(message, Where.TEXT, offset(o -> o instanceof Note note && note.isPending()));
            case NO_ID -> new Hindrance(message, Where.TEXT, offset(o -> o instanceof Entry e && e.getId() == null));
            case REUSED_ID -> new Hindrance(message, Where.TEXT,
                    offset(o -> o instanceof Entry e && blocker.arguments().get(0).equals(e.getId())));
            case STATUS -> new Hindrance(message, Where.TEXT, status());
            case VERSION_FORM, VERSION_ORDER, RELEASED_ALREADY -> Hindrance.in(Where.VERSION, message);
            case DATE_FORM -> Hindrance.in(Where.ISSUED, message);
            case UNCHANGED, NO_BRANCH -> Hindrance.in(Where.ELSEWHERE, message);
        };
    }

    private int offset(Predicate<EObject> wanted) {
        for (var all = norm.norm().eAllContents(); all.hasNext();) {
            EObject object = all.next();
            INode node = wanted.test(object) ? NodeModelUtils.getNode(object) : null;
            if (node != null) {
                return node.getOffset();
            }
        }
        return 0;
    }

    private int status() {
        Matcher line = Pattern.compile("(?m)^\\s*状态").matcher(norm.text());
        return line.find() ? line.start() : 0;
    }
}
