// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal;

import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.FrameworkUtil;

/** The workbench's pictures, by the name of their file in {@code icons}. */
public final class Icons {

    private static final String PREFIX = "phrasebook.ui/";

    private Icons() {
    }

    /** The picture, which is shared: nobody disposes of it. */
    public static Image image(String name) {
        return picture(path(name));
    }

    /** A picture by its path in the bundle, which is shared too. */
    public static Image picture(String path) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        if (registry.getDescriptor(PREFIX + path) == null) {
            registry.put(PREFIX + path, file(path));
        }
        return registry.get(PREFIX + path);
    }

    public static ImageDescriptor descriptor(String name) {
        return file(path(name));
    }

    private static String path(String name) {
        return "icons/" + name + ".svg";
    }

    /** A picture by its path in the bundle. */
    public static ImageDescriptor file(String path) {
        URL url = FileLocator.find(FrameworkUtil.getBundle(Icons.class), new Path(path), null);
        return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
    }
}
