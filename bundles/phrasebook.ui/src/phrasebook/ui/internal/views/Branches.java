// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** What stands in a tree, told by what stands below each element: below a list, what it holds. */
public final class Branches implements ITreeContentProvider {

    private final Function<Object, List<?>> below;

    /** @param below what stands below an element; empty where nothing does */
    public Branches(Function<Object, List<?>> below) {
        this.below = below;
    }

    @Override
    public Object[] getElements(@Nullable Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(@Nullable Object parent) {
        return parent == null ? new Object[0] : parent instanceof List<?> list ? list.toArray()
                : below.apply(parent).toArray();
    }

    @Override
    public @Nullable Object getParent(@Nullable Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(@Nullable Object element) {
        return element != null && !below.apply(element).isEmpty();
    }
}
