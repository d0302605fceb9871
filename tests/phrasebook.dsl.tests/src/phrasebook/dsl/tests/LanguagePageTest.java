// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import phrasebook.dsl.lexing.Lexeme;
import phrasebook.dsl.lexing.NormTokenizer;
import phrasebook.dsl.lexing.TokenKind;
import phrasebook.model.BadLine;
import phrasebook.model.NormPackage;

/** The page that describes the language says what is so. */
class LanguagePageTest {

    private static final Page PAGE = Page.of("语言.md");

    static List<String> examples() {
        return PAGE.norms();
    }

    /** What stands before an example without a title, as the page itself says in its comment. */
    private static String whole(String example) {
        if (example.contains("规范：")) {
            return example;
        }
        String comment = PAGE.text().substring(PAGE.text().indexOf("<!--"), PAGE.text().indexOf("-->"));
        return comment.substring(comment.indexOf("规范：示例")) + example;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesAreRead(String example) {
        assertEquals(List.of(), Norms.languageFindings(whole(example)), example);
    }

    @Test
    void examplesAreLaidOutButForTheOneThatShowsWhatIsAccepted() {
        List<String> others = examples().stream().filter(e -> !("\n" + Norms.LANGUAGE.format(whole(e)))
                .endsWith("\n" + e)).toList();
        assertEquals(1, others.size(), others::toString);
        assertTrue(others.get(0).contains("停5秒"));
        int index = examples().indexOf(others.get(0));
        assertTrue(Norms.LANGUAGE.format(whole(others.get(0))).endsWith(examples().get(index + 1)));
    }

    @Test
    void thereIsAnExampleOfEverything() {
        Set<EClass> shown = new HashSet<>();
        Set<TokenKind> written = new HashSet<>();
        for (String example : examples()) {
            Norms.norm(whole(example)).eAllContents().forEachRemaining(o -> shown.add(o.eClass()));
            NormTokenizer.tokenize(example).stream().map(Lexeme::kind).forEach(written::add);
        }
        List<String> missing = new ArrayList<>();
        NormPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(c -> !c.isAbstract() && !shown.contains(c) && c != NormPackage.Literals.NORM
                        && c.getInstanceClass() != BadLine.class)
                .forEach(c -> missing.add(c.getName()));
        // The table names the words of each list; what is shown of a list is shown of all its words.
        Stream.of(TokenKind.values()).filter(k -> !written.contains(k) && TokenKind.of(TokenKind.Group.STATUS)
                .indexOf(k) < 0
                && TokenKind.of(TokenKind.Group.MODALITY).indexOf(k) < 0 && TokenKind.of(TokenKind.Group.SEVERITY)
                .indexOf(k) < 0
                && k != TokenKind.UNREADABLE && k != TokenKind.UNCLOSED && k != TokenKind.WS).forEach(k ->
                missing.add(k.name()));
        assertEquals(List.of(), missing);
    }

    @Test
    void theTableHoldsEveryWordOfTheLanguage() {
        String table = PAGE.text().substring(PAGE.text().indexOf("\n## 全部的词"));
        Set<String> inTable = table.lines().filter(l -> l.startsWith("| ") && !l.startsWith("| 用在哪里"))
                .flatMap(l -> Stream.of(l.split("\\|", 3)[2].replaceAll("\\|$", "").trim().split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> words = Stream.of(TokenKind.values()).map(TokenKind::literal).filter(l -> !l.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(words, inTable);
    }
}
