// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.pdf;

import java.util.List;

import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.fonts.Font;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.FontTriplet;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFDocumentHandlerConfigurator;
import org.apache.fop.render.pdf.PDFDocumentHandler;
import org.apache.fop.render.pdf.PDFRendererConfig.PDFRendererConfigParser;
import org.apache.fop.render.pdf.PDFRendererConfigurator;
import org.eclipse.jdt.annotation.Nullable;

/** FOP's writer of PDF, with the fonts that it is given and no others. */
final class PdfHandler extends PDFDocumentHandler {

    private final FOUserAgent agent;
    private final List<UsedFonts.Used> fonts;

    PdfHandler(FOUserAgent agent, List<UsedFonts.Used> fonts) throws FOPException {
        super(new IFContext(agent));
        this.agent = agent;
        this.fonts = fonts;
        getConfigurator().configure(this);
    }

    @Override
    public IFDocumentHandlerConfigurator getConfigurator() {
        return new PDFRendererConfigurator(agent, new PDFRendererConfigParser()) {

            @Override
            public void setupFontInfo(@Nullable String mimeType, @Nullable FontInfo info) {
                if (info != null) {
                    fonts.forEach(font -> add(font, info));
                }
            }
        };
    }

    private void add(UsedFonts.Used font, FontInfo info) {
        info.addMetrics(font.name(), new OwnFont(font.program(), agent.getResourceResolver()));
        info.addFontProperties(font.name(), new FontTriplet(font.name(), Font.STYLE_NORMAL, Font.WEIGHT_NORMAL));
        if (font.equals(fonts.get(0))) {
            info.addFontProperties(font.name(), Font.DEFAULT_FONT);
        }
    }
}
