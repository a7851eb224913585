package bole.search.match;

import bole.profile.Degree;
import bole.profile.StintKind;
import java.util.Optional;

/** What people do at an institution, by the verbs for it. In Chinese some of them stand before its name (加入腾讯), some behind (腾讯离职), most on either side. */
public enum Deed {

    WORK("worked|employed|served", "work|works|working|serving", "工作|任职|就职|供职|上班|待|呆", "", StintKind.EMPLOYMENT, null),
    TEACH("taught", "teach|teaches|teaching", "任教|执教|教书", "", StintKind.EMPLOYMENT, null),
    INTERN("interned|(?:did|done) (?:an |their |his |her )?internships?", "interning", "实习", "", StintKind.INTERNSHIP, null),
    VISIT("visited", "visiting", "访学|访问", "", StintKind.VISIT, null),
    STUDY("studied", "studying|studies|study", "就读|读(?=[的了过])|读书|求学|念书|留学", "", StintKind.EDUCATION, null),
    READ_FOR_DOCTORATE("", "", "读博士?|念博士?|攻读博士(?:学位)?", "", StintKind.EDUCATION, Degree.PHD),
    READ_FOR_MASTER("", "", "读研|读硕士?|攻读硕士(?:学位)?", "", StintKind.EDUCATION, Degree.MASTER),
    GRADUATE("graduated|finished (?:(?:his|her|their|a) )?(?:ph\\.?d\\.?|studies|degree)", "graduate|graduates|graduating|graduation|finish(?:es|ing)? (?:(?:his|her|their|a) )?(?:ph\\.?d\\.?|studies|degree)", "毕业", "", StintKind.EDUCATION, null),
    JOIN("joined|hired by", "joining|joins|join", "入职", "(?:毕业后?)?(?:加入|加盟|进入|进了)", StintKind.EMPLOYMENT, null),
    ENROL("enrolled", "enrolling", "入学", "", StintKind.EDUCATION, null),
    LEAVE("left|quit", "leaving", "离职|出来", "离开", null, null),
    MOVE("moved|went|switched|transitioned|returned|jumped", "moving|switching|transitioning|returning", "", "跳槽到|跳槽去|跳到|转到|转去|转入|转行到|回到|回归|(?:毕业后?)?去了?|转投|投身", null, null);

    /** Verbs in the past, and others. */
    private final String past;
    private final String present;
    private final String chinese;
    private final String chineseBefore;
    private final StintKind kind;
    private final Degree degree;

    Deed(String past, String present, String chinese, String chineseBefore, StintKind kind, Degree degree) {
        this.past = past;
        this.present = present;
        this.chinese = chinese;
        this.chineseBefore = chineseBefore;
        this.kind = kind;
        this.degree = degree;
    }

    /** English words for it, done. */
    public String past() {
        return past;
    }

    /** English words for it, being done. */
    public String present() {
        return present;
    }

    /** Chinese words for it behind a place. */
    public String chinese() {
        return chinese;
    }

    /** Chinese words for it before a place. */
    public String chineseBefore() {
        return chineseBefore;
    }

    /** The kind of stint that it speaks of; empty for any. */
    public Optional<StintKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** The degree that it speaks of; empty for any or none. */
    public Optional<Degree> degree() {
        return Optional.ofNullable(degree);
    }

    /** Whether a time beside it is that when a stint began. */
    public boolean begins() {
        return this == JOIN || this == ENROL;
    }

    /** Whether one and the same stint may be meant: who interned somewhere was no PhD student by that, and who left or joined may have had any role. */
    public boolean suits(Role role) {
        return kind == null || kind == role.kind() || this == JOIN;
    }
}
