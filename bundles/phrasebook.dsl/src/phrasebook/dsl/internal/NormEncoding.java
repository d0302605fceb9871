// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal;

import java.nio.charset.StandardCharsets;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.parser.IEncodingProvider;

/** Norms are UTF-8 whatever the machine's own encoding is: under the C locale Chinese would be lost. */
@NonNullByDefault({}) // Overrides a method of Xtext, which says nothing of nulls.
public class NormEncoding extends IEncodingProvider.Runtime {

    @Override
    public String getEncoding(URI uri) {
        return StandardCharsets.UTF_8.name();
    }
}
