// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.dsl.lexing.Lexeme;
import phrasebook.dsl.lexing.NormTokenizer;
import phrasebook.dsl.lexing.TokenKind;
import phrasebook.model.Element;
import phrasebook.model.NormPackage;
import phrasebook.model.Numbered;

/**
 * The text of a norm cut into one part for each of its elements; joined, the parts are the text.
 *
 * @param header what stands before the first element, up to its last line that says something
 * @param parts in the order of the norm's elements
 * @param tail blank lines and comments after the last element
 */
public record NormParts(String header, List<Part> parts, String tail) {

    /**
     * One element's text.
     *
     * @param lead blank lines and comments before it
     * @param number its number as it is spelt, empty where it has none
     * @param rest all that follows, up to the line break after its last line
     */
    public record Part(String lead, String number, String rest) {
    }

    /** Cuts the text that was parsed. */
    public static NormParts of(ParsedNorm parsed) {
        String text = parsed.resource().getParseResult().getRootNode().getText();
        List<Part> parts = new ArrayList<>();
        int from = -1;
        String header = "";
        for (Element element : parsed.norm().getElements()) {
            INode node = NodeModelUtils.getNode(element);
            int start = lineStart(text, node.getOffset());
            if (from < 0) {
                from = endOfWords(text, start);
                header = text.substring(0, from);
            }
            int end = nextLine(text, Math.max(start, endOfContent(node)));
            parts.add(part(text, from, node.getOffset(), end, element));
            from = end;
        }
        return from < 0 ? new NormParts(text, parts, "") : new NormParts(header, parts, text.substring(from));
    }

    private static Part part(String text, int from, int offset, int end, Element element) {
        @Nullable String number = element instanceof Numbered ? number(element) : null;
        int length = number == null ? 0 : number.length();
        return new Part(text.substring(from, offset), text.substring(offset, offset + length),
                text.substring(offset + length, end));
    }

    private static String number(Element element) {
        return NodeModelUtils.findNodesForFeature(element, NormPackage.Literals.NUMBERED__NUMBER).stream().findFirst()
                .map(NodeModelUtils::getTokenText).orElse("");
    }

    /** Tokens that only close blocks may be counted to the blank lines after the element. */
    private static int endOfContent(INode node) {
        int end = node.getOffset();
        for (INode leaf : node.getLeafNodes()) {
            if (leaf.getLength() > 0 && !leaf.getText().isBlank() && !isHidden(leaf)) {
                end = leaf.getEndOffset();
            }
        }
        return end;
    }

    private static boolean isHidden(INode leaf) {
        return leaf instanceof ILeafNode hidden && hidden.isHidden();
    }

    // CR, LF and CRLF each end a line, as they do for the lexer.
    private static int lineStart(String text, int offset) {
        int start = offset;
        while (start > 0 && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int nextLine(String text, int offset) {
        int end = offset;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** After the last line before the offset that is neither blank nor a comment. */
    private static int endOfWords(String text, int offset) {
        int end = offset;
        while (end > 0) {
            boolean pair = end > 1 && text.charAt(end - 1) == '\n' && text.charAt(end - 2) == '\r';
            int start = lineStart(text, end - (pair ? 2 : 1));
            String line = text.substring(start, end).strip();
            if (!line.isEmpty() && line.charAt(0) != '#' && line.charAt(0) != '＃') {
                return end;
            }
            end = start;
        }
        return 0;
    }

    /** The ids that a piece of a norm's text refers to, as in 转到 [P01] and 改用 [P02]. */
    public static Set<String> references(String text) {
        Set<String> ids = new HashSet<>();
        List<Lexeme> lexemes = NormTokenizer.tokenize(text);
        for (int i = 2; i < lexemes.size(); i++) {
            TokenKind keyword = lexemes.get(i - 2).kind();
            if (lexemes.get(i).kind() == TokenKind.ID && (keyword == TokenKind.GO_TO || keyword == TokenKind.INSTEAD)) {
                ids.add(text.substring(lexemes.get(i).start(), lexemes.get(i).end()));
            }
        }
        return ids;
    }

    /** The names and ids in the text that are declared nowhere in it, each after the kind of what it should be. */
    public static Set<String> brokenLinks(ParsedNorm parsed) {
        Set<String> broken = new HashSet<>();
        for (Diagnostic diagnostic : parsed.resource().getErrors()) {
            if (diagnostic instanceof XtextLinkingDiagnostic link && link.getData() != null
                    && link.getData().length > 0) {
                broken.add(link.getCode() + " " + link.getData()[0]);
            }
        }
        return broken;
    }
}
