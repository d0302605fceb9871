// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.compare;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import phrasebook.diff.ChangeClass;
import phrasebook.diff.DiffTexts;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.views.CheckBox;

/** A box for each class of changes: only changes that mean something of what is ticked are shown. */
final class ClassFilter extends ViewerFilter {

    private final DiffTexts texts = new DiffTexts(Messages.locale());
    private final Map<ChangeClass, Button> boxes = new EnumMap<>(ChangeClass.class);
    private final Composite row;
    private Set<ChangeClass> wanted = EnumSet.allOf(ChangeClass.class);

    ClassFilter(Composite parent, Runnable changed) {
        row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.spacing = 8;
        row.setLayout(layout);
        for (ChangeClass each : ChangeClass.values()) {
            Button box = CheckBox.in(row);
            box.setText(texts.of(each));
            box.setSelection(true);
            box.addListener(SWT.Selection, event -> {
                wanted = ticked();
                changed.run();
            });
            boxes.put(each, box);
        }
    }

    private Set<ChangeClass> ticked() {
        Set<ChangeClass> ticked = EnumSet.noneOf(ChangeClass.class);
        boxes.forEach((each, box) -> {
            if (box.getSelection()) {
                ticked.add(each);
            }
        });
        return ticked;
    }

    Composite control() {
        return row;
    }

    /** Says at each box how many changes there are of its class. */
    void count(List<ChangeNode> changes) {
        boxes.forEach((each, box) -> box.setText(Messages.get("Compare.class", texts.of(each),
                changes.stream().filter(change -> change.isAnyOf(Set.of(each))).count())));
        row.requestLayout();
    }

    @Override
    public boolean select(@Nullable Viewer viewer, @Nullable Object parent, @Nullable Object element) {
        return element instanceof ChangeNode change && change.isAnyOf(wanted);
    }
}
