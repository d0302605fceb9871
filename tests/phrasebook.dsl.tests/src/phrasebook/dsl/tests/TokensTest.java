// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.dsl.NormStandaloneSetup;
import phrasebook.dsl.lexing.Lexeme;
import phrasebook.dsl.lexing.NormTokenizer;
import phrasebook.dsl.lexing.TokenKind;

/** The tokens of the line lexer and those of the grammar are the same. */
class TokensTest {

    @Test
    void theLexerKnowsEveryTokenOfTheGrammarAndNoOther() {
        ITokenDefProvider grammar = new NormStandaloneSetup().createInjectorAndDoEMFRegistration()
                .getInstance(ITokenDefProvider.class);
        Set<String> ofGrammar = new TreeSet<>(grammar.getTokenDefMap().values());
        Set<String> ofLexer = Stream.of(TokenKind.values()).map(TokenKind::grammarName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(ofGrammar.size() > 100);
        assertEquals(ofGrammar, ofLexer);
        assertEquals(TokenKind.values().length, ofLexer.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "停 5 秒 | PAUSE INT SECOND", "停５秒 | PAUSE INT SECOND", "若 无声 | IF TEXT",
            "挂机 | HANG_UP", "取消静音 | UNMUTE", "应当 挂机 | SHALL_FORMAL HANG_UP", "可以 登记 | MAY_LONG NARRATION EOL",
            "班长 要求：“好” | NAME VERB COLON QUOTE_OPEN SPEECH QUOTE_CLOSE EOL",
            "3个工作日内 回访 | INT WORKING_DAY WITHIN CALL_BACK", "转到 【P05】 | GO_TO BRACKET_OPEN ID BRACKET_CLOSE",
            "同时：“好 | MEANWHILE COLON QUOTE_OPEN SPEECH UNCLOSED EOL",
            "“{甲/乙}{（们）}{丙}” | QUOTE_OPEN BRACE_OPEN OPTION SLASH OPTION BRACE_CLOSE BRACE_OPEN PAREN_OPEN OPTION "
                    + "PAREN_CLOSE BRACE_CLOSE BRACE_OPEN NAME BRACE_CLOSE QUOTE_CLOSE EOL",
            "胡 乱 | UNREADABLE" })
    void stepsAreReadAs(String step, String kinds) {
        List<Lexeme> lexemes = NormTokenizer.tokenize("1. [P01] 问候\n " + step);
        List<TokenKind> read = lexemes.stream().map(Lexeme::kind).toList();
        int indent = read.indexOf(TokenKind.INDENT);
        assertEquals(kinds, read.subList(indent + 1, read.size() - 1).stream().map(Enum::name)
                .collect(Collectors.joining(" ")));
        assertEquals(TokenKind.DEDENT, read.get(read.size() - 1));
    }

    @Test
    void blocksEndRightAfterTheirLastLineAndCommentsBelongToWhatFollows() {
        String text = "1. [P01] 问候\n   停 5 秒\n# 下一条\n2. [P02] 再见\n";
        List<Lexeme> lexemes = NormTokenizer.tokenize(text);
        int end = lexemes.indexOf(new Lexeme(TokenKind.DEDENT, text.indexOf("\n#"), text.indexOf("\n#")));
        assertTrue(end > 0, lexemes::toString);
        assertEquals(TokenKind.SL_COMMENT, lexemes.get(end + 1).kind());
    }
}
