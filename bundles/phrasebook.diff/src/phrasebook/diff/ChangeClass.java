// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff;

/** What a change means to whoever has to follow the norm; what weighs most comes first. */
public enum ChangeClass {

    /** 收紧: more is asked or forbidden. */
    TIGHTENING,
    /** 放宽: less is asked or forbidden. */
    LOOSENING,
    /** 适用范围: it holds in other cases, or from another day on. */
    SCOPE,
    /** 内容: something else is said or done. */
    CONTENT,
    /** 文字性: the meaning is the same. */
    EDITORIAL
}
