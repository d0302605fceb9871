// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import phrasebook.imports.DocumentImporter;
import phrasebook.imports.ImportException;
import phrasebook.imports.ImportReport;
import phrasebook.imports.ImportResult;
import phrasebook.model.Norm;
import phrasebook.model.Note;
import phrasebook.model.Numbered;

/** An imported document, and what a test asks of it. */
record Imported(Norm norm, ImportReport report) {

    static Imported text(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8), "text");
    }

    static Imported example(String name) {
        return file(Path.of("..", "..", "examples", name));
    }

    static Imported norm(String name) {
        return file(Path.of("norms", name));
    }

    private static Imported file(Path path) {
        try {
            return of(Files.readAllBytes(path), path.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Imported of(byte[] content, String name) {
        try {
            ImportResult result = DocumentImporter.importDocument(content, name);
            return new Imported(result.norm(), result.report());
        } catch (ImportException e) {
            throw new AssertionError(e);
        }
    }

    /** The numbers of phrases, bans, provisions, headings, pending notes and lost characters. */
    List<Integer> counts() {
        return List.of(report.phrases(), report.bans(), report.provisions(), report.divisions(), pending().size(),
                report.characters().lost());
    }

    List<String> pending() {
        return all(Note.class).stream().filter(Note::isPending).map(Note::getText).toList();
    }

    List<String> placeholders() {
        return norm.getPlaceholders().stream().map(p -> p.getName() + " " + p.getShownAs()).toList();
    }

    /** How an entry or heading would be written, without the blanks that only set it apart. */
    String entry(String id) {
        return all(Numbered.class).stream().filter(n -> id.equals(n.getId())).findFirst().map(Printed::element)
                .orElseThrow(() -> new NoSuchElementException(id));
    }

    <T extends EObject> List<T> all(Class<T> type) {
        List<T> all = new ArrayList<>();
        for (TreeIterator<EObject> i = norm.eAllContents(); i.hasNext();) {
            EObject next = i.next();
            if (type.isInstance(next)) {
                all.add(type.cast(next));
            }
        }
        return all;
    }
}
