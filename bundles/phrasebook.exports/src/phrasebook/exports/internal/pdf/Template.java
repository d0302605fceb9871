// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;

import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;

/** The pages in XSL-FO, by the templates beside this class; whatever is put into it is escaped. */
final class Template {

    private static final Configuration CONFIGURATION = configuration();

    private Template() {
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(Template.class, "");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setOutputFormat(XMLOutputFormat.INSTANCE);
        configuration.setLocalizedLookup(false);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }

    /** @param name of the template, without its ending */
    static String fill(String name, Map<String, Object> pages) throws IOException {
        StringWriter fo = new StringWriter();
        try {
            CONFIGURATION.getTemplate(name + ".ftlx").process(pages, fo);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        }
        return fo.toString();
    }
}
