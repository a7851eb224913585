package bole.importer.field.form;

import bole.text.Wording;
import java.util.regex.Matcher;

/** Forms of address before a name, and degrees and letters of honour behind it: "Univ.-Prof. Dr.", "A/Prof", "RNDr.", ", Ph.D., P.E.", ", FRS", "教授". */
public final class Honours {

    /** Those that stand with a dot or without. */
    private static final String ADDRESS = "(?:o\\.)?Univ\\.-Prof|A/Prof|Assoc\\.?/Prof|Dr|Prof|Professor|Profesora?|Professeure?|Professore(?:ssa)?|Mr|Ms|Mrs|Mx|Sir|Dame|Assoc|Associate|Asst|Assist|Assistant|Adjunct|Emeritus|Emerita|Academician|Docent|Engr|Eng|Ing|PD|Priv-Doz|rer\\. nat|rer\\. pol|h\\. ?c|med|habil|phil|RNDr|MUDr|MVDr|JUDr|PhDr|PaedDr|Dott|Dott\\.ssa|Prof\\.ssa|Dra|Profa|Drs|Shri|Smt";
    /** Those that are names, or words, without their dot. */
    private static final String SHORTENED = "Rev|Fr|Hon|Mag|Mtro|Mtra|Ass|Emer|Assoc|Dipl\\.-Ing|Capt|Maj|Lt|Col|Gen|Cmdr|Er|Ir|Mgr|Bc|Lic|M\\.?Sc|B\\.?Sc|M\\.?A|Doç|doc|Doc|Dipl|hab|inż|mgr|dr|prof|Öğr\\. Gör|Arş\\. Gör|Miss|Sgt|Priv\\.-Doz|Dipl\\.-(?:Ing|Inf|Math|Phys)|M\\.?Eng";
    private static final String DEGREE = "Ph\\.? ?D\\.?|M\\.?D\\.?|D\\.?Phil\\.?|MBA|MPH|MBBS|M\\.?Sc\\.?|M\\.?S\\.?|M\\.A\\.?|M\\.?Eng\\.?|(?:B|Sc)\\.?(?:Sc|B|M|D)\\.?(?: ?\\(Hons\\.?\\))?|D\\.?Sc\\.?|J\\.?D\\.?|LL\\.?M\\.?|Ed\\.?D\\.?|Psy\\.?D\\.?|Pharm\\.?D\\.?|Dr\\.?P\\.?H\\.?|M\\.?Phil\\.?|R\\.?N\\.?|P\\.?E\\.?"
        + "|F(?:RS[ACE]?|BA|IEEE|ACM|REng|BCS|IET|HEA|RC[PS]|AC[PS]|InstP|MedSci)|[CP]\\.?Eng\\.?|Dr\\.-Ing\\.?|CSc\\.?|DrSc\\.?|Esq\\.?|\\((?:Ph\\.?D\\.?|M\\.?D\\.?)\\)";
    private static final String BEFORE = "(?:(?:(?:" + ADDRESS + ")\\.?(?:-Ing\\.)?[ \\u00a0]+|(?:" + SHORTENED + "|ir)\\.[ \\u00a0]+|(?:Prof|Dr|Assoc|Ass|Asst|Univ|Ing|Mag)\\.-?(?=\\p{L}))(?:(?:med|sc|techn|phil|jur|nat|agr|rer\\. ?nat|rer\\. ?pol|h\\. ?c)\\.[ \\u00a0]+)*)+";
    private static final Wording FORMS = Wording.of(BEFORE);
    private static final Wording ALL = Wording.of("^" + BEFORE + "|(?:,? (?:" + DEGREE + ")|, ?(?:MA|\\p{Lu}[A-Z]{2,5}(?:-[A-Z]{1,3})?|Dr\\. ?rer\\. ?nat\\.))+$|\\s?(?:(?:副|助理|特聘|特任|讲席|客座|荣誉|青年|兼职)?(?:教授|研究员|研究員)|博士后|博士(?:研究)?生|硕士(?:研究)?生|研究生|博士|老师|老師|(?:高级)?工程师|讲师|講師|同学|同學|院士|医生|醫生)$");

    private Honours() {
    }

    /** {@code name} without them. */
    public static String without(String name) {
        return ALL.matcher(name).replaceAll("").strip();
    }

    /** Where the forms of address end that stand at {@code at} of {@code text}; {@code at} where there are none. */
    public static int end(String text, int at) {
        Matcher forms = FORMS.matcher(text).region(at, text.length());
        return forms.lookingAt() ? forms.end() : at;
    }
}
