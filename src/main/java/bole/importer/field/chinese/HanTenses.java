package bole.importer.field.chinese;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.PersonNames;
import bole.importer.field.place.BareEmployers;
import bole.importer.field.place.HanPlaces;
import bole.importer.field.place.LatinPlaces;
import bole.text.DateReader;
import bole.text.Wording;
import java.util.List;

/** Whether a clause of a Chinese sentence tells of what is now, by its verbs or because it is nothing but a place and what somebody is there. */
final class HanTenses {

    static final Wording PRESENT = Wording.of("^(?:我|本人)(?:任(?!务|教|职)|担任)|^是|我是|现于|现任|现为|现职|目前|现在|现就职|现工作|现供职|现服务于|现居|任职于|就职于|就读(?!期间)(?<!(?:本科|硕士|博士)(?:阶段|期间|时)?(?:则|均|都|也|皆)?(?:是|曾)?就读)|在读|供职|^(?:我|本人)在(?!读)[^，,。；;]{2,24}?(?:(?:从事|做|负责)[^，,。；;]{2,24}?(?:研究|工作|研发|开发|业务|团队)|工作)$|^(?:我|本人)(?:目前|现在|现)?负责|^在[^，,。；;]{2,14}团队(?:从事|做)[^，,。；;]{2,24}?(?:研究|工作|研发|开发)$|本人是|他是|她是|是一名|攻读(?![^，,。；;]{0,12}(?:的|期间|阶段|之前|时))|读博(?!期间|阶段|时)|读研(?!期间|阶段|时|究)|直博(?![^，,。；;]{0,4}(?:期间|阶段|时|名额|资格))|特聘|(?:任教|工作|任职|执教|就职|留校)至今$|(?<=[授员师长任家导]|PI)至今$|^自?(?:\\d{4} ?年(?:\\d{1,2} ?月)?)?(?:加入|入职|加盟|来到)[^，,。；;]{2,24}以来$|创[办立建][^，,。；;]{2,24}[，,]?(?:并|且)?(?:担任|出任|任)[^，,。；;]{0,8}(?:CEO|CTO|首席执行官|首席技术官|首席科学家|总经理|总裁|董事长)$");
    /** A post that goes on unless it is the first of those that a verb of beginning tells. */
    private static final Wording HOLDING = Wording.of("担任(?![^，,。；;]{0,16}(?:[一二两三四五六七八九十\\d](?:年|个月)(?![级月])|半年|数月|数年|多年))|(?<=[院系所学司部室心校])任(?:职)?(?=(?:特聘|助理|副|终身|长聘|准聘|讲座|客座|高级)*(?:教授|研究员|讲师|工程师|院长|主任|所长))");
    static final Wording BEGINNING = Wording.of("加入|入职|加盟|跳槽|[调转][入至到]|调任|受聘|引进");
    private static final Wording DEGREE_END = Wording.of("(?:博士|硕士|学士)(?:学位)?(?:\\s?[(（][A-Za-z. ]{2,8}[)）])?$");
    /** 晶湖大学教授 | （兼职）: how a post is held. */
    private static final Wording BESIDE = Wording.of("\\s?[（(](?:兼职?|兼任|双聘|双聘教授|客座|共聘|全职|兼聘|挂职|现任|在任|博士?生?导师?|硕士?生?导师?|博导|硕导)[)）]");

    private HanTenses() {
    }

    /** Whether what the clause {@code clause} tells goes on. */
    static boolean isNow(String clause) {
        return PRESENT.matcher(clause).find() || HOLDING.matcher(clause).find() && !BEGINNING.matcher(clause).find();
    }

    /** "美国晶湖大学电机博士": a place and a degree without a verb. */
    static boolean isDegreeAlone(String clause) {
        int latin = LatinPlaces.headEnd(clause);
        int end = latin > 0 ? latin : HanPlaces.institutionEnd(clause, 0);
        List<Degrees.Named> degrees = Degrees.find(clause);
        return end > 0 && clause.length() - latin < 30 && !degrees.isEmpty() && degrees.stream().map(Degrees.Named::degree).distinct().count() == 1 && DEGREE_END.matcher(clause).find() && (latin > 0 || HanPlaces.institutionStart(clause, 0, end) == 0);
    }

    /** Whether a clause is nothing but an institution and a title or several: 某大学某学院讲师, 某大学教授/博导、某学院院长. */
    static boolean isNamed(String clause) {
        int latin = LatinPlaces.headEnd(clause);
        int founded = latin > 0 ? -1 : BareEmployers.founded(clause);
        int end = latin > 0 ? latin : founded > 0 ? founded : Math.max(HanPlaces.institutionEnd(clause, 0), HanPlaces.employerEnd(clause));
        return end > 0 && clause.length() < 60 && (latin > 0 || founded > 0 || HanPlaces.institutionStart(clause, 0, end) == 0) && DateReader.find(clause).isEmpty()
            && HanPlaces.title(clause, end).filter(title -> title[1] < 30 && (title[1] == clause.length() || "/、兼".indexOf(clause.charAt(title[1])) >= 0 || BESIDE.matcher(clause).region(title[1], clause.length()).matches())).isPresent();
    }

    /** Whether a clause says of somebody what he or she is: 滕若澜是某大学教授. */
    static boolean isOfSubject(String clause) {
        int is = clause.indexOf('是');
        return is > 1 && is < 5 && PersonNames.isHan(clause.substring(0, is));
    }
}
