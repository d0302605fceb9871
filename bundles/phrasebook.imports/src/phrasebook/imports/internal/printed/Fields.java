// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.printed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;

import phrasebook.imports.internal.building.Builder;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.model.Norm;
import phrasebook.model.NormFactory;
import phrasebook.model.NormPackage.Literals;
import phrasebook.model.Placeholder;
import phrasebook.model.Revision;
import phrasebook.model.Role;
import phrasebook.model.Status;

/** Reads what a printed document says of the norm as a whole: the cover, the declarations and the revisions. */
final class Fields {

    static final String DECLARATIONS = "附：角色和占位";
    static final String REVISIONS = "修订记录";

    private static final Map<String, EAttribute> COVER = new LinkedHashMap<>();
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?<name>[^（]+)(?:（(?:(?<meaning>(?!印作“|取值“).*?)(?:，(?=印作“|取值“)|(?=）$)))?"
                    + "(?:印作“(?<shown>.*?)”(?:，(?=取值“)|(?=）$)))?(?:取值“(?<values>.*)”)?）)?");

    static {
        COVER.put("编号", Literals.NORM__CODE);
        COVER.put("版本", Literals.NORM__VERSION);
        COVER.put("状态", Literals.NORM__STATUS);
        COVER.put("发布单位", Literals.NORM__ISSUER);
        COVER.put("起草单位", Literals.NORM__DRAFTER);
        COVER.put("解释单位", Literals.NORM__INTERPRETER);
        COVER.put("发布日期", Literals.NORM__ISSUED);
        COVER.put("实施日期", Literals.NORM__EFFECTIVE);
        COVER.put("代替", Literals.NORM__SUPERSEDES);
        COVER.put("来源", Literals.NORM__SOURCE);
    }

    private final Builder builder;
    private final Norm norm;

    Fields(Builder builder) {
        this.builder = builder;
        this.norm = builder.norm();
    }

    /** Whether the line is one of those that stand together without empty lines between. */
    static boolean isField(Piece line) {
        String label = label(line);
        return COVER.containsKey(label) || label.equals("占位") || line.key().indexOf('｜') >= 0
                || !line.key().isEmpty() && Character.isDigit(line.key().charAt(0)) && line.length() < 12;
    }

    private static String label(Piece line) {
        return line.key().substring(0, Math.max(0, line.key().indexOf('：')));
    }

    /** Reads a line of the cover; false where it is none. */
    boolean cover(Piece line) {
        EAttribute field = COVER.get(label(line));
        if (field == null || norm.eIsSet(field)) {
            return false;
        }
        Piece value = line.from(line.key().indexOf('：') + 1);
        if (field == Literals.NORM__STATUS) {
            Status status = Status.get(value.key());
            if (status == null) {
                return false;
            }
            norm.setStatus(status);
            builder.ledger().sign(norm, value);
        } else {
            norm.eSet(field, value.strip().text());
            builder.ledger().text(norm, value);
        }
        builder.ledger().sign(norm, line.to(line.length() - value.length()));
        return true;
    }

    /** Reads the roles, or a placeholder; false where the line declares neither. */
    boolean declaration(Piece line) {
        String value = line.text().substring(label(line).length() + 1);
        boolean read = switch (label(line)) {
            case "角色" -> roles(value);
            case "占位" -> placeholder(value);
            default -> false;
        };
        if (read) {
            builder.ledger().sign(norm, line);
        }
        return read;
    }

    private boolean roles(String value) {
        Matcher roles = Pattern.compile("([^（）、]+)(?:（([^（）]*)）)?(?:、|$)").matcher(value);
        while (roles.lookingAt()) {
            Role role = NormFactory.eINSTANCE.createRole();
            role.setName(roles.group(1));
            if (roles.group(2) != null) {
                role.getAliases().addAll(List.of(roles.group(2).split("、")));
            }
            norm.getRoles().add(role);
            roles.region(roles.end(), value.length());
        }
        return roles.regionStart() == value.length();
    }

    private boolean placeholder(String value) {
        Matcher parts = PLACEHOLDER.matcher(value);
        if (!parts.matches()) {
            return false;
        }
        Placeholder placeholder = NormFactory.eINSTANCE.createPlaceholder();
        placeholder.setName(parts.group("name"));
        placeholder.setMeaning(parts.group("meaning"));
        placeholder.setShownAs(parts.group("shown"));
        if (parts.group("values") != null) {
            placeholder.getValues().addAll(List.of(parts.group("values").split("”、“")));
        }
        norm.getPlaceholders().add(placeholder);
        return true;
    }

    void revision(Piece line) {
        List<String> fields = List.of(line.text().split("｜", 4));
        Revision revision = NormFactory.eINSTANCE.createRevision();
        List<EAttribute> attributes = List.of(Literals.REVISION__VERSION, Literals.REVISION__AUTHOR,
                Literals.REVISION__DATE, Literals.REVISION__SUMMARY);
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).isEmpty()) {
                revision.eSet(attributes.get(i), fields.get(i).strip());
            }
        }
        norm.getRevisions().add(revision);
        builder.ledger().sign(revision, line);
    }
}
