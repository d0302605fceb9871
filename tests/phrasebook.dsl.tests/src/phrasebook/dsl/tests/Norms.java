// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;

import phrasebook.dsl.NormLanguage;
import phrasebook.dsl.ParsedNorm;
import phrasebook.model.BadLine;
import phrasebook.model.Element;
import phrasebook.model.Norm;
import phrasebook.model.Phrase;
import phrasebook.model.Step;
import phrasebook.rules.Finding;

/** Reads norms for tests, and finds the files of the project from the folder in which tests run. */
final class Norms {

    static final NormLanguage LANGUAGE = NormLanguage.create();
    static final Path ROOT = Path.of("..", "..");
    /** Declarations for norms of a few lines. */
    static final String HEADER = """
            规范：试写
            角色：话务接线员（话务员、座席）、市民（来电者）、主管领导
            占位：姓（市民的姓，印作“某”）
            占位：部门（受理该问题的部门，印作“***”）
            """;

    private Norms() {
    }

    static ParsedNorm parse(String text) {
        return LANGUAGE.parse(text);
    }

    static Norm norm(String text) {
        return parse(text).norm();
    }

    /** The only element of a norm that declares the roles and placeholders above. */
    static <E extends Element> E element(Class<E> kind, String lines) {
        List<Element> elements = norm(HEADER + lines).getElements();
        assertEquals(1, elements.size(), lines);
        return kind.cast(elements.get(0));
    }

    static Phrase phrase(String... steps) {
        return element(Phrase.class, "1. [P01] 问候\n   " + String.join("\n   ", steps) + "\n");
    }

    /** The only step of a phrase, as read from these lines, which hold their own indentation from the second on. */
    static <S extends Step> S step(Class<S> kind, String... lines) {
        Phrase phrase = phrase(lines);
        assertEquals(1, phrase.getSteps().size(), () -> LANGUAGE.print((Norm) phrase.eContainer()));
        return kind.cast(phrase.getSteps().get(0));
    }

    static List<Finding> check(String text) {
        return LANGUAGE.check(parse(text), Locale.CHINESE);
    }

    /** The findings of lines that cannot be read and of broken links; what the rules find is left out. */
    static List<Finding> languageFindings(String text) {
        return check(text).stream().filter(f -> f.rule().equals("Syntax") || f.rule().startsWith("Unknown")).toList();
    }

    /** What the parser says beyond broken links, which must be nothing whatever the text. */
    static List<String> parserErrors(ParsedNorm parsed) {
        return parsed.resource().getErrors().stream().filter(e -> !(e instanceof XtextLinkingDiagnostic))
                .map(e -> e.getLine() + ": " + e.getMessage()).toList();
    }

    static boolean hasBadLine(Norm norm) {
        return all(norm, BadLine.class).findAny().isPresent();
    }

    static <T extends EObject> Stream<T> all(EObject root, Class<T> kind) {
        List<T> found = new ArrayList<>();
        EcoreUtil.<EObject>getAllContents(root, false).forEachRemaining(o -> {
            if (kind.isInstance(o)) {
                found.add(kind.cast(o));
            }
        });
        return found.stream();
    }

    static void assertSameModel(Norm expected, Norm actual, String text) {
        if (!EcoreUtil.equals(expected, actual)) {
            assertEquals(outline(expected, ""), outline(actual, ""), text);
            throw new AssertionError("the links differ: " + text);
        }
    }

    /** Every object of the model on a line, with what is set in it. */
    private static String outline(EObject object, String indent) {
        StringBuilder outline = new StringBuilder(indent + object.eClass().getName());
        object.eClass().getEAllAttributes().stream().filter(object::eIsSet)
                .forEach(a -> outline.append(' ').append(a.getName()).append('=').append(object.eGet(a)));
        object.eContents().forEach(child -> outline.append('\n').append(outline(child, indent + " ")));
        return outline.toString();
    }

    static String reference() {
        return read(Path.of("norms", "reference.norm"));
    }

    /** The reference norm and every norm among the examples. */
    static List<String> corpus() {
        List<String> texts = new ArrayList<>(List.of(reference()));
        Path examples = ROOT.resolve("examples");
        if (Files.isDirectory(examples)) {
            try (Stream<Path> files = Files.list(examples)) {
                files.filter(f -> f.toString().endsWith(".norm")).sorted().forEach(f -> texts.add(read(f)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
