// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.ssml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import phrasebook.exports.ExportedFile;
import phrasebook.exports.internal.FolderFormat;
import phrasebook.model.Norm;
import phrasebook.model.Phrase;
import phrasebook.model.Say;

/** A file of SSML 1.1 for each phrase in which the operator says something, named by the phrase's id. */
public final class SpokenPhrases extends FolderFormat {

    public SpokenPhrases() {
        super("ssml");
    }

    @Override
    protected List<ExportedFile> parts(Norm norm) {
        List<ExportedFile> files = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int count = 0;
        for (EObject object : norm.getElements()) {
            if (object instanceof Phrase phrase) {
                count++;
                if (isSpoken(phrase)) {
                    String name = name(phrase, count, names) + ".ssml";
                    files.add(new ExportedFile(name, PhraseSpeech.of(phrase).getBytes(StandardCharsets.UTF_8)));
                }
            }
        }
        return files;
    }

    private static boolean isSpoken(Phrase phrase) {
        for (var all = phrase.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Say say && !say.isHeard() && !say.getAlternatives().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The id, else the phrase's place; with a count behind it where a file of that name is there in any case. */
    private static String name(Phrase phrase, int place, Set<String> taken) {
        String id = phrase.getId();
        String wanted = id == null || id.isEmpty() ? "phrase-" + place : id;
        String name = wanted;
        for (int again = 2; !taken.add(name.toLowerCase(Locale.ROOT)); again++) {
            name = wanted + "-" + again;
        }
        return name;
    }
}
