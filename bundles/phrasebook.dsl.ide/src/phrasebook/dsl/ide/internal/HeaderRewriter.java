// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.ArrayList;
import java.util.List;

import phrasebook.dsl.lexing.TokenKind;
import phrasebook.dsl.lexing.TokenKind.Group;

/** Guesses what was meant by a line of the header. */
final class HeaderRewriter {

    private final String line;

    HeaderRewriter(String line) {
        this.line = line;
    }

    List<String> rewritten() {
        List<String> found = new ArrayList<>();
        if (line.startsWith(TokenKind.ROLES.literal())) {
            roles(found);
        } else if (line.startsWith(TokenKind.PLACEHOLDER.literal())) {
            placeholder(found);
        }
        keys(found);
        return found;
    }

    private void roles(List<String> found) {
        String apart = line.replaceAll("[、，,；;/\\s]+", "、").replace("：、", "：").replaceAll("、$", "");
        found.add(apart);
        found.add(apart + "）");
        found.add(apart.replaceAll("[（(][）)]", ""));
        found.add(apart.replaceAll("[）)]([^、])", "）、$1"));
    }

    private void placeholder(List<String> found) {
        String quoted = line.replaceAll("(印作|取值)([^“”\"，,）)]+)", "$1“$2”").replaceAll("、([^“”\"、，,）)]+)(?=[、，）)])", "、“$1”");
        found.add(quoted);
        found.add(quoted + "）");
        found.add(line.replaceAll("[，,]?(?:印作|取值)“”", "").replaceAll("[（(][）)]", ""));
        found.add(line.replaceFirst("^占位[：:]\\s*(\\S+)\\s+(.+)$", "占位：$1（印作“$2”）"));
        found.add(line.replaceFirst("^占位[：:]\\s*([^（(\\s：:]+).*$", "占位：$1"));
    }

    /** The line with the keys that are nearest to its own. */
    private void keys(List<String> found) {
        int colon = Math.max(line.indexOf('：'), line.indexOf(':'));
        String key = colon < 0 ? line : line.substring(0, colon).strip();
        String value = colon < 0 ? "" : line.substring(colon + 1).strip();
        List<String> keys = TokenKind.of(Group.HEADER).stream().map(TokenKind::literal).toList();
        Closeness.nearest(key, keys).stream().filter(k -> !k.equals(key)).forEach(k -> found.add(k + "：" + value));
        // The blank or sign that should have been the colon.
        keys.stream().filter(line::startsWith).forEach(
                k -> found.add(k + "：" + line.substring(k.length()).replaceFirst("^[\\s，,。;；]+", "")));
    }
}
