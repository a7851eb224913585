package bole.vocabulary;

import bole.text.Folding;

/** What may stand before and after an institution's name in a Chinese text. */
final class ChineseParts {

    private ChineseParts() {
    }

    /** Whether {@code text} before a name leaves it a name: "就读于", or a department before a space. */
    static boolean leads(String text, boolean spaced) {
        String plain = Folding.key(text);
        return UnitWords.CHINESE_LEADS.stream().anyMatch(plain::endsWith) || spaced && endsAsUnit(plain);
    }

    /** Whether {@code rest}, after the name of a university or institute, is a part of it. */
    static boolean follows(String rest) {
        String plain = Folding.key(rest).replace("大学院", "研究生院");
        return UnitWords.CHINESE_FOREIGN.stream().noneMatch(plain::contains) && UnitWords.CHINESE_COLLEGES.stream().noneMatch(plain::startsWith) && (endsAsUnit(plain) || endsInLatinUnit(plain));
    }

    /** Whether {@code rest}, after the name of a company, is a part or the legal form of it. */
    static boolean followsCompany(String rest) {
        String plain = Folding.key(rest);
        boolean begins = UnitWords.CHINESE_COMPANY_RESTS.stream().anyMatch(plain::startsWith) || plain.charAt(0) < 0x80;
        return begins && !plain.contains("大学") && !plain.contains("医院") && !plain.contains("附属");
    }

    /** Whether {@code text} is nothing but the legal form of a company. */
    static boolean isLegalForm(String text) {
        return text.equals("有限公司") || text.equals("股份有限公司") || text.equals("有限责任公司") || text.equals("集团") || text.equals("公司");
    }

    /** Whether {@code plain} ends as names of parts do. */
    static boolean endsAsUnit(String plain) {
        return UnitWords.CHINESE_ENDS.stream().anyMatch(plain::endsWith);
    }

    private static boolean endsInLatinUnit(String plain) {
        return plain.endsWith("lab") || plain.endsWith("group") || plain.endsWith("center");
    }

    /** Whether {@code text}, in which no name is known, names an institution all the same. */
    static boolean namesInstitution(String text) {
        String plain = Folding.key(text);
        return plain.contains("大学") || plain.contains("公司") || plain.contains("医院") || plain.endsWith("集团");
    }
}
