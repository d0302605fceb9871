// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.preferences;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Rules;
import phrasebook.rules.settings.SettingsDraft;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.views.Named;

/** All rules by family, and how much the chosen one weighs. */
final class RuleLevels {

    private final SettingsDraft draft;
    private final Tree tree;
    private final Combo level;
    private List<Optional<String>> offered = List.of();

    RuleLevels(Composite parent, SettingsDraft draft) {
        this.draft = draft;
        tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        Named.name(tree, Messages.get("Check.rules"));
        tree.setHeaderVisible(true);
        column("Check.rule", 400);
        column("Check.level", 120);
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
        tall.heightHint = 220;
        tall.widthHint = 560;
        tree.setLayoutData(tall);
        fill();
        Composite line = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        line.setLayout(layout);
        new Label(line, SWT.NONE).setText(Messages.get("Check.levelOf"));
        level = new Combo(line, SWT.READ_ONLY);
        Named.name(level, Messages.get("Check.level"));
        level.setEnabled(false);
        GridData wide = new GridData();
        wide.widthHint = 170;
        level.setLayoutData(wide);
        level.addListener(SWT.Selection, event -> set());
        tree.addListener(SWT.Selection, event -> choose());
    }

    private void column(String key, int width) {
        TreeColumn column = new TreeColumn(tree, SWT.LEFT);
        column.setText(Messages.get(key));
        column.setWidth(width);
    }

    private void fill() {
        Map<Family, TreeItem> families = new EnumMap<>(Family.class);
        for (Rule rule : Rules.all()) {
            TreeItem family = families.computeIfAbsent(rule.family(), f -> {
                TreeItem item = new TreeItem(tree, SWT.NONE);
                item.setText(Rules.name(f, Messages.locale()));
                return item;
            });
            TreeItem item = new TreeItem(family, SWT.NONE);
            item.setData(rule);
            item.setText(new String[] { Rules.title(rule, Messages.locale()), words(rule, draft.level(rule)) });
        }
        families.values().forEach(item -> item.setExpanded(true));
    }

    private static String words(Rule rule, Optional<String> level) {
        return level.map(l -> Messages.get("Check.level." + l))
                .orElseGet(() -> Messages.get("Check.usual", Messages.get("Check.level." + rule.severity().id())));
    }

    private @Nullable Rule chosen() {
        TreeItem[] items = tree.getSelection();
        return items.length == 1 && items[0].getData() instanceof Rule rule ? rule : null;
    }

    private void choose() {
        Rule rule = chosen();
        level.setEnabled(rule != null);
        level.removeAll();
        if (rule == null) {
            return;
        }
        List<Optional<String>> levels = new ArrayList<>();
        levels.add(Optional.empty());
        SettingsDraft.levels(rule).forEach(l -> levels.add(Optional.of(l)));
        levels.forEach(l -> level.add(words(rule, l)));
        level.select(levels.indexOf(draft.level(rule)));
        offered = levels;
    }

    private void set() {
        Rule rule = chosen();
        int index = level.getSelectionIndex();
        if (rule != null && index >= 0) {
            draft.setLevel(rule, offered.get(index));
            tree.getSelection()[0].setText(1, words(rule, offered.get(index)));
        }
    }
}
