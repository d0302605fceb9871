// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.imports.DocumentImporter;
import phrasebook.imports.ImportException;
import phrasebook.imports.ImportException.Kind;
import phrasebook.imports.ImportReport.Characters;

class ReportTest {

    @Test
    void isJsonInTheLanguageAskedFor() {
        Imported imported = Imported.text("服务规范\n1.遇到<投诉>时，话务员：“您好。”\n广告\n");
        assertEquals("""
                {
                  "format": "phrasebook-import/1",
                  "source": "text",
                  "encoding": "UTF-8",
                  "phrases": 1,
                  "bans": 0,
                  "provisions": 0,
                  "divisions": 0,
                  "characters": {
                    "read": 25,
                    "kept": 25,
                    "chrome": 0,
                    "lost": 0
                  },
                  "review": [
                    {
                      "line": 3,
                      "text": "广告",
                      "why": "夹在条目之间，可能不属于规范，已作为存疑保留"
                    }
                  ]
                }
                """, imported.report().toJson(Locale.CHINESE));
        assertTrue(imported.report().toJson(Locale.ENGLISH).contains("may not belong to the norm"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "您是本站第   位访客\n", "<html><body><nav>首页</nav><footer>关于我们</footer></body></html>" })
    void aPageWithoutADocumentIsRefused(String page) {
        ImportException refused = assertThrows(ImportException.class,
                () -> DocumentImporter.importDocument(page.getBytes(UTF_8), "page"));
        assertEquals(Kind.ONLY_FURNITURE, refused.getKind());
    }

    @Test
    void accountsForThePageOfTheReferenceNorm() {
        assertEquals(new Characters(2790, 2625, 165, 0), Imported.example("yingkou-12345.txt").report().characters());
    }

    @ParameterizedTest
    @ValueSource(strings = { "bank-counter-table", "banned-replacements", "call-centre-template", "court-filing",
            "health-12320", "information-114", "outbound-call-qa", "police-wuzhong" })
    void accountsForEveryCharacter(String name) {
        Characters characters = Imported.norm(name + ".txt").report().characters();
        assertEquals(0, characters.lost());
        assertEquals(characters.read(), characters.kept() + characters.chrome());
    }
}
