// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.parser.antlr;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Lexer;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;

import phrasebook.dsl.lexing.Lexeme;
import phrasebook.dsl.lexing.NormTokenizer;
import phrasebook.dsl.lexing.TokenKind;

/**
 * Hands the line lexer's tokens to the generated parser, with the blanks between them as hidden tokens. The generated
 * lexer, whose terminals are all synthetic, gives the text alone.
 */
public class NormTokenSource implements TokenSource {

    private final CharStream input;
    private final Iterator<Lexeme> lexemes;
    private Lexeme pending;
    private int pos;

    public NormTokenSource(TokenSource delegate) {
        input = ((Lexer) delegate).getCharStream();
        lexemes = NormTokenizer.tokenize(input.size() == 0 ? "" : input.substring(0, input.size() - 1)).iterator();
    }

    @Override
    public Token nextToken() {
        if (pending == null && lexemes.hasNext()) {
            pending = lexemes.next();
        }
        int until = pending == null ? input.size() : pending.start();
        if (until > pos) {
            return token(TokenKind.WS, pos, until);
        }
        if (pending == null) {
            return Token.EOF_TOKEN;
        }
        Lexeme lexeme = pending;
        pending = null;
        return token(lexeme.kind(), lexeme.start(), lexeme.end());
    }

    private Token token(TokenKind kind, int start, int end) {
        pos = end;
        boolean hidden = kind == TokenKind.WS || kind == TokenKind.SL_COMMENT;
        return new CommonToken(input, Types.of(kind), hidden ? Token.HIDDEN_CHANNEL : Token.DEFAULT_CHANNEL, start,
                end - 1);
    }

    @Override
    public String getSourceName() {
        return input.getSourceName();
    }

    /** The generated parser's number of each token kind. */
    private static final class Types {

        private static final int[] TYPES = new int[TokenKind.values().length];
        static {
            AntlrTokenDefProvider definitions = new AntlrTokenDefProvider();
            definitions.setAntlrTokenFileProvider(new NormAntlrTokenFileProvider());
            Map<String, Integer> byName = new HashMap<>();
            for (Map.Entry<Integer, String> definition : definitions.getTokenDefMap().entrySet()) {
                byName.put(definition.getValue(), definition.getKey());
            }
            for (TokenKind kind : TokenKind.values()) {
                TYPES[kind.ordinal()] = byName.get(kind.grammarName());
            }
        }

        static int of(TokenKind kind) {
            return TYPES[kind.ordinal()];
        }
    }
}
