// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.entries;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;

import phrasebook.imports.internal.building.Builder;
import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.model.NormPackage;

/** Reads lines such as 发布日期：2017年1月13日, wherever the page has them. */
final class Metadata {

    private static final NormPackage MODEL = NormPackage.eINSTANCE;
    private static final List<EAttribute> FIELDS = List.of(MODEL.getNorm_Issued(), MODEL.getNorm_Effective(),
            MODEL.getNorm_Version(), MODEL.getNorm_Code(), MODEL.getNorm_Issuer(), MODEL.getNorm_Drafter(),
            MODEL.getNorm_Interpreter(), MODEL.getNorm_Supersedes());
    private static final List<EAttribute> DATES = List.of(MODEL.getNorm_Issued(), MODEL.getNorm_Effective());
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final int LONGEST_NAME = 8;
    private static final String ENDS = "【】[]|；";

    private final Builder builder;

    Metadata(Builder builder) {
        this.builder = builder;
    }

    /** Reads a line that is nothing but fields, of which several may stand in it side by side. */
    void read(Piece line) {
        if (isField(line.key()) && find(line)) {
            builder.ledger().unclaimed(line).forEach(this::read);
        }
    }

    /** Whether the text begins with the name of a field. */
    private static boolean isField(String key) {
        return FIELDS.stream().anyMatch(f -> Lexicon.words("meta." + f.getName()).isBegin(key));
    }

    /** Reads the first field that stands anywhere in a line. */
    boolean find(Piece line) {
        String key = line.key();
        for (EAttribute field : FIELDS) {
            for (String word : Lexicon.words("meta." + field.getName()).all()) {
                int colon = key.indexOf(word) < 0 ? -1 : key.indexOf('：', key.indexOf(word) + word.length());
                if (colon == key.indexOf(word) + word.length() && builder.norm().eGet(field) == null) {
                    return set(field, line.sub(key.indexOf(word), colon + 1), value(line.from(colon + 1).strip()));
                }
            }
        }
        return false;
    }

    /** Whether the text begins with the name of a field and a colon. */
    private static boolean isNamed(String key) {
        int colon = key.indexOf('：');
        return colon > 0 && colon <= LONGEST_NAME && FIELDS.stream()
                .anyMatch(f -> Lexicon.words("meta." + f.getName()).all().contains(key.substring(0, colon)));
    }

    private static Piece value(Piece rest) {
        String key = rest.key();
        int end = 0;
        while (end < key.length() && ENDS.indexOf(key.charAt(end)) < 0 && !key.startsWith("  ", end)
                && !(key.charAt(end) == ' ' && isNamed(key.substring(end + 1)))) {
            end++;
        }
        return rest.to(end).strip();
    }

    private boolean set(EAttribute field, Piece word, Piece value) {
        Matcher date = DATE.matcher(value.key());
        if (date.lookingAt()) {
            builder.norm().eSet(field, String.format(Locale.ROOT, "%s-%02d-%02d", date.group(1),
                    Integer.valueOf(date.group(2)), Integer.valueOf(date.group(3))));
            for (int i = 1; i <= date.groupCount(); i++) {
                builder.ledger().text(builder.norm(), value.sub(date.start(i), date.end(i)));
            }
        } else if (DATES.contains(field) || value.isEmpty()) {
            return false;
        } else {
            builder.norm().eSet(field, builder.text(builder.norm(), value));
        }
        Piece read = date.lookingAt() ? value.to(date.end()) : value;
        builder.ledger().unclaimed(word.upTo(read)).forEach(p -> builder.ledger().sign(builder.norm(), p));
        return true;
    }
}
