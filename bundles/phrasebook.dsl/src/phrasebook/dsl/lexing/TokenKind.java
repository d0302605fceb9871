// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.lexing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every token of the grammar. A terminal has no literal; a keyword has the literal that the grammar writes, and may
 * stand in a file in another width.
 */
public enum TokenKind {

    WS, SL_COMMENT, INDENT, DEDENT, EOL, HEADING_NO, PHRASE_NO, BAN_NO, PROVISION_NO, ID, NAME, INT, TEXT, VERB,
    NARRATION, SPEECH, MENTION, OPTION, UNREADABLE, UNCLOSED,

    TITLE("规范", Group.HEADER), CODE("编号", Group.HEADER), VERSION("版本", Group.HEADER), STATUS("状态", Group.HEADER),
    ISSUER("发布单位", Group.HEADER), DRAFTER("起草单位", Group.HEADER), INTERPRETER("解释单位", Group.HEADER),
    ISSUED("发布日期", Group.HEADER), EFFECTIVE("实施日期", Group.HEADER), SUPERSEDES("代替", Group.HEADER),
    SOURCE("来源", Group.HEADER), ROLES("角色", Group.HEADER), PLACEHOLDER("占位", Group.HEADER),
    REVISION("修订", Group.HEADER),
    SHOWN_AS("印作"), VALUES("取值"),

    DRAFT("草案", Group.STATUS), IN_REVIEW("送审", Group.STATUS), APPROVED("已批准", Group.STATUS),
    RELEASED("已发布", Group.STATUS), WITHDRAWN("已废止", Group.STATUS),

    MEANWHILE("同时", Group.TIMING), LATER("日后", Group.TIMING), HENCEFORTH("此后", Group.TIMING), WITHIN("内"),
    SECOND("秒", Group.UNIT), MINUTE("分钟", Group.UNIT), HOUR("小时", Group.UNIT), DAY("天", Group.UNIT),
    WORKING_DAY("个工作日", Group.UNIT),
    MAY("可", Group.MODALITY), MAY_LONG("可以", Group.MODALITY), SHOULD("宜", Group.MODALITY),
    PLEASE_USE("请使用", Group.MODALITY), NEED("要", Group.MODALITY), SHALL("应", Group.MODALITY),
    SHALL_FORMAL("应当", Group.MODALITY), SHALL_SPOKEN("应该", Group.MODALITY), MUST("必须", Group.MODALITY),
    MUST_NOT("不得", Group.MODALITY),
    DO("做", Group.ACT), HANG_UP("挂机", Group.ACT), MUTE("静音", Group.ACT), UNMUTE("取消静音", Group.ACT),
    AWAIT("等", Group.ACT), RECORD("记录", Group.ACT), RESTATE("复述", Group.ACT), ADDRESS("称呼", Group.ACT),
    GUIDE("引导", Group.ACT), SUBMIT("提交", Group.ACT), REPORT("报告", Group.ACT), RELAY("转告", Group.ACT),
    TRANSFER("转接", Group.ACT), CALL_BACK("回访", Group.ACT), LOOK_UP("查询", Group.ACT),
    PRESS_KEY("按键", Group.ACT),
    PAUSE("停"), A_WHILE("片刻"), IF("若", Group.BRANCH), ONCE("待", Group.BRANCH), SITUATION("情形", Group.BRANCH),
    UNTIL("直到"), GO_TO("转到"), NOTE("注"), PENDING("存疑"), REMARK("备注"), PARAGRAPH("段"), ALSO("或"),

    NESTED_BAN("※"), BANNED_WORDS("禁说"), BANNED_ACT("禁做"), BANNED_OMISSION("不可没有"), INSTEAD("改用"),
    REASON("理由"), SEVERITY("程度"), MUST_MATCH("反例"), MUST_NOT_MATCH("正例"),
    INFO("提醒", Group.SEVERITY), WARNING("一般", Group.SEVERITY), ERROR("严重", Group.SEVERITY),

    COLON("："), COMMA("，"), ENUMERATION("、"), QUOTE_OPEN("“"), QUOTE_CLOSE("”"), PAREN_OPEN("（"), PAREN_CLOSE("）"),
    BRACKET_OPEN("["), BRACKET_CLOSE("]"), BRACE_OPEN("{"), BRACE_CLOSE("}"), SLASH("/"), BAR("｜");

    /** Keywords that may stand in the same place of a line. */
    public enum Group {
        NONE, HEADER, STATUS, TIMING, UNIT, MODALITY, ACT, BRANCH, SEVERITY
    }

    private static final Map<Group, List<TokenKind>> BY_GROUP = new EnumMap<>(Group.class);
    static {
        for (Group group : Group.values()) {
            // Longest first: 应当 must not be read as 应.
            BY_GROUP.put(group, Stream.of(values()).filter(k -> k.group == group && !k.literal.isEmpty())
                    .sorted((a, b) -> Integer.compare(b.literal.length(), a.literal.length())).toList());
        }
    }

    private static final Set<String> LITERALS = Stream.of(values()).map(TokenKind::literal).collect(Collectors.toSet());

    private final String literal;
    private final Group group;

    TokenKind() {
        this("", Group.NONE);
    }

    TokenKind(String literal) {
        this(literal, Group.NONE);
    }

    TokenKind(String literal, Group group) {
        this.literal = literal;
        this.group = group;
    }

    /** The keyword as the grammar writes it; empty for a terminal. */
    public String literal() {
        return literal;
    }

    /** The name by which Xtext's token definitions know this token. */
    public String grammarName() {
        return literal.isEmpty() ? "RULE_" + name() : "'" + literal + "'";
    }

    /** Whether the grammar has the word as a keyword. */
    static boolean isLiteral(String word) {
        return LITERALS.contains(word);
    }

    /** The keywords of a group, longest first. */
    public static List<TokenKind> of(Group group) {
        return BY_GROUP.getOrDefault(group, List.of());
    }
}
