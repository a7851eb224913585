package bole.importer.field.chinese;

import bole.text.Wording;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/** What Chinese sentences tell of others than the person of the page: students and where they went, and who is invited to come. */
final class HanOthers {

    private static final Wording INVITATION = Wording.of("欢迎|名额|招收|招聘|指导的");
    /** The clause that begins an invitation: …，课题组长期 | 招收研究生. */
    private static final Wording INVITING = Wording.of("[，,；;。](?=[^，,；;。]*(?:欢迎|名额|招收|招聘|指导的))");
    /** How a sentence begins that tells of a person's own career before it invites. */
    private static final Wording OWN_TIME = Wording.of("(?:[自从于]?(?:19|20)\\d\\d|(?:我|本人)?(?:目前|现在|现)?(?:任|为|就职|任职|是)|[\\u3400-\\u9fff]{2,4}(?:老师|博士|副?教授|副?研究员)?[，,])(?![^，,；;。]*(?:欢迎|名额|招收|招聘|指导的))");
    private static final Wording STUDENTS = Wording.of("我的(?:博士|硕士|研究)?(?:毕业)?(?:学生|研究生|博士生|硕士生)|(?:学生|师[弟妹兄姐])[\\u3400-\\u9fff]{2,3}(?=毕业|[获被]|顺利|去[了往]?|入[职学]|加入|现|目前)|成立于|指导(?:的|过|毕业)?(?:学生|博士生|硕士生|研究生|本科生)|毕业去向|就业去向|(?<![科士系院业学秀])毕业生|毕业生(?:去向|就业|名单|包括|有)|(?:祝贺|恭喜)[^，,。；;]{0,20}(?:同学|博士生|硕士生|研究生|本科生|毕业生)|[\\u3400-\\u9fff]{2,4}同学(?:获|被|顺利|成功|以|的)");
    /** How a sentence begins that tells of a person's own post before it tells of students. */
    private static final Wording OWN_POST = Wording.of("(?:[自从于]?(?:19|20)\\d\\d(?! ?[届級级])|(?:我|本人)?(?:目前|现在|现)?(?:任|为|就职|任职|是))[^，,；;。]{0,60}(?:任|为|入职|加入|工作|教授|讲师|研究员)");
    private static final Wording SIGN = Wording.of("[，,；;。]");
    /** 欢迎浙江大学等高校本科生申请: who is asked to come. */
    private static final Wording ASKED = Wording.of("欢迎[^，,。；;]{0,30}(?:学生|本科生|研究生|硕士生|博士生|同学|考生|学子)[^，,。；;]{0,12}(?:申请|报考|加入|联系|咨询|保研|推免)");

    private HanOthers() {
    }

    /** Where in the sentence {@code told} begins what is told of others: its length where nothing is, 0 where all of it is. */
    static int begin(String told) {
        Matcher students = STUDENTS.matcher(told);
        if (students.find()) {
            int clause = SIGN.matcher(told.substring(0, students.start())).results().mapToInt(MatchResult::start).reduce(0, (before, last) -> last);
            return OWN_POST.matcher(told).lookingAt() ? clause : 0;
        }
        if (!INVITATION.matcher(told).find() || HanClause.STUDY.matcher(told).find()) {
            return told.length();
        }
        int invited = INVITING.matcher(told).results().mapToInt(MatchResult::start).findFirst().orElse(0);
        return OWN_TIME.matcher(told).lookingAt() ? invited : 0;
    }

    /** Whether the clause {@code simple} asks somebody to come. */
    static boolean asks(String simple) {
        return ASKED.matcher(simple).find();
    }
}
