// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.dsl.ide.OutlineNode;

/** Finds in a new outline what was open in the one before: a node is the same if it stands at the same path of labels. */
final class OutlineNodes {

    private OutlineNodes() {
    }

    static List<String> paths(Object[] open, @Nullable OutlineNode root) {
        Set<Object> wanted = new HashSet<>(Arrays.asList(open));
        List<String> paths = new ArrayList<>();
        if (root != null && !wanted.isEmpty()) {
            walk(root, "", (node, path) -> {
                if (wanted.contains(node)) {
                    paths.add(path);
                }
            });
        }
        return paths;
    }

    static Object[] at(List<String> paths, OutlineNode root) {
        Set<String> wanted = new HashSet<>(paths);
        List<Object> found = new ArrayList<>();
        walk(root, "", (node, path) -> {
            if (wanted.contains(path)) {
                found.add(node);
            }
        });
        return found.toArray();
    }

    private interface Visitor {
        void visit(OutlineNode node, String path);
    }

    private static void walk(OutlineNode parent, String path, Visitor visitor) {
        for (OutlineNode child : parent.children()) {
            if (!child.children().isEmpty()) {
                String own = path + "\n" + child.label();
                visitor.visit(child, own);
                walk(child, own, visitor);
            }
        }
    }
}
