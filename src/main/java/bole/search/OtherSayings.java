package bole.search;

import bole.profile.Degree;
import bole.profile.StintKind;
import bole.query.StintFilter;
import bole.query.YearRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said of stints without naming an institution: "now in industry", "left academia", "in Shanghai", "graduates next year", 博士生. Beside other words a bare "in China" may also be said of a
 * topic, so whoever has the words will do; where it is said of people, they must be there.
 */
final class OtherSayings {

    private static final String PEOPLE = "people|researchers?|scientists?|scholars?|experts?|engineers?|professors?|students?|postdocs?|someone|anyone|those";
    private static final Pattern SECTOR = Pattern.compile("(?i)(?<!\\w)(?:who |and |(?<sure>is |are |now |currently |works? |working |went |moved |based |" + "(?:" + PEOPLE + ") ))*(?:in|into|to) (?:the )?(?<sector>industry|academia)(?!\\w)");
    private static final Pattern LEFT = Pattern.compile("(?i)(?<!\\w)(?:who )?(?:(?:has|have) )?(?:left|leaving) academia(?: (?:for|to join) (?:the )?industry)?(?!\\w)|离开了?(?:学术界|学界|高校)(?:的人?)?");
    private static final Pattern CHINESE_SECTOR = Pattern.compile("(?:现在|目前|如今|现)?(?:在|去了?|进入了?|加入了?)(?:(?<industry>工业界|产业界|企业界|业界|企业|公司)|学术界|学界|高校)(?:工作|任职|就职)?(?:的人?)?");
    private static final String ROLE = "(?:" + Role.ANY + ")";
    private static final Pattern WHERE = Pattern.compile("(?i)(?<!\\w)(?:(?<role>" + ROLE + ") )?(?<sure>(?:(?:who )?(?:is |are |now |currently )*(?:based|located|living|lives?|works?|working) |(?:who )?(?:is|are|now|currently) |(?:" + PEOPLE + ") ))?"
        + "in (?:the )?(?<name>\\p{L}[\\p{L}'.-]*(?: \\p{L}[\\p{L}'.-]*){0,2})");
    private static final Pattern CHINESE_WHERE = Pattern.compile("(?:现在|目前|现)?(?:在|位于|身在|常驻)(?<name>\\p{IsHan}{2,6})");
    private static final Pattern AFTER_WHERE = Pattern.compile("^(?:工作|任职|读书)?(?:的(?:人|(?<role>" + ROLE + ")们?)?)?");
    private static final String WHEN = "(?<when>(?:19|20)\\d\\d|next year|this year|last year)";
    private static final Pattern ENDS = Pattern.compile("(?i)(?<!\\w)(?:who )?(?:(?:is|are|will be|will) )?(?:(?:expected|expects?|about) to )?(?:graduat(?:es?|ing|ed)|graduation|finish(?:es|ing)?(?: (?:his|her|their|a))? (?:ph\\.?d\\.?|studies|degree))"
        + " (?:in |by )?" + WHEN + "(?!\\w)");
    private static final Pattern CHINESE_ENDS = Pattern.compile("(?:预计|将于|将在|于)?(?:(?<when>(?:19|20)\\d\\d|明年|今年|去年|后年)年?(?:底|初|夏天?)?(?:即将|将要|预计|应届|将)?(?<degree>博士|硕士|本科)?毕业|(?<class>(?:19|20)\\d\\d)届)(?:的|(?=生))?(?:学生|(?<role>毕业生|博士生|硕士生|博士|硕士))?");
    private static final Pattern STUDENTS = Pattern.compile("(?i)(?<!\\w)(?<role>(?:ph\\.?d\\.?|doctoral|master'?s?|undergraduate) (?:students?|candidates?))(?: (?:working on|who work on|studying|in|on))?(?!\\w)|的?(?<zh>博士研究生|博士生|在读博士|硕士研究生|硕士生|本科生)$");

    private final String text;
    private final Entities entities;
    private final int thisYear;
    private final List<Saying> all = new ArrayList<>();

    private OtherSayings(String text, Entities entities, int thisYear) {
        this.text = text;
        this.entities = entities;
        this.thisYear = thisYear;
    }

    /** What {@code text}, in simplified characters, says in {@code thisYear}; sayings may overlap, the more telling come first. */
    static List<Saying> in(String text, Entities entities, int thisYear) {
        OtherSayings sayings = new OtherSayings(text, entities, thisYear);
        sayings.sectors();
        sayings.ends();
        sayings.places();
        sayings.students();
        return sayings.all;
    }

    private void sectors() {
        LEFT.matcher(text).results().forEach(found -> add(found.start(), found.end(), List.of(at(entities.sector(true))), List.of(at(entities.sector(false))), false));
        Matcher english = SECTOR.matcher(text);
        while (english.find()) {
            boolean industry = english.group("sector").equalsIgnoreCase("industry");
            add(english.start(), english.end(), List.of(at(entities.sector(industry))), List.of(), english.group("sure") == null);
        }
        Matcher chinese = CHINESE_SECTOR.matcher(text);
        while (chinese.find()) {
            add(chinese.start(), chinese.end(), List.of(at(entities.sector(chinese.group("industry") != null))), List.of(), false);
        }
    }

    private void ends() {
        Matcher english = ENDS.matcher(text);
        while (english.find()) {
            add(english.start(), english.end(), List.of(ended(english.group("when"), Optional.empty())), List.of(), false);
        }
        Matcher chinese = CHINESE_ENDS.matcher(text);
        while (chinese.find()) {
            String when = chinese.group("when") == null ? chinese.group("class") : chinese.group("when");
            Optional<Degree> degree = Role.of(chinese.group("degree")).or(() -> Role.of(chinese.group("role"))).flatMap(Role::degree);
            add(chinese.start(), chinese.end(), List.of(ended(when, degree)), List.of(), false);
        }
    }

    private void places() {
        Matcher english = WHERE.matcher(text);
        while (english.find()) {
            for (int end = english.end("name"); end > english.start("name"); end = text.lastIndexOf(' ', end - 1)) {
                if (place(english.start(), english.start("name"), end, Role.of(english.group("role")), english.group("sure") == null && english.group("role") == null)) {
                    break;
                }
            }
        }
        Matcher chinese = CHINESE_WHERE.matcher(text);
        while (chinese.find()) {
            for (int end = chinese.end("name"); end > chinese.start("name") + 1; end--) {
                if (place(chinese.start(), chinese.start("name"), end, Optional.empty(), false)) {
                    break;
                }
            }
        }
    }

    private boolean place(int start, int name, int end, Optional<Role> role, boolean orWords) {
        Optional<Entities.Setting> place = entities.place(text.substring(name, end));
        place.ifPresent(where -> {
            Matcher after = AFTER_WHERE.matcher(text).region(end, text.length());
            boolean goesOn = after.lookingAt();
            Optional<Role> said = role.or(() -> goesOn ? Role.of(after.group("role")) : Optional.empty());
            int last = goesOn ? after.end() : end;
            all.add(new Saying(start, last, List.of(new Question.Stretch(start, last)), said.map(as -> as(as, where)).orElseGet(() -> List.of(at(where))), List.of(),
                said.map(as -> List.of(new StintWish(at(where).filter(), lasting(as), Optional.of(where)))).orElse(List.of()), orWords && (start > 0 || end < text.length())));
        });
        return place.isPresent();
    }

    private void students() {
        Matcher found = STUDENTS.matcher(text);
        while (found.find()) {
            Role.of(found.group("role") == null ? found.group("zh") : found.group("role")).ifPresent(role -> add(found.start(), found.end(),
                List.of(new StintWish(new StintFilter("", Optional.empty(), Optional.of(role.kind()), role.degree(), "", Optional.empty(), false), StintWish.Lasting.NOW, Optional.empty())),
                List.of(), false));
        }
    }

    /** Somebody of that role there, by any of the words for it. */
    private static List<StintWish> as(Role role, Entities.Setting setting) {
        List<String> titles = role.titles().isEmpty() ? List.of("") : role.titles();
        return titles.stream().map(title -> new StintWish(new StintFilter("", Optional.empty(), Optional.of(role.kind()), role.degree(), title, Optional.empty(), false), lasting(role), Optional.of(setting))).toList();
    }

    private static StintWish.Lasting lasting(Role role) {
        return role.ofToday() ? StintWish.Lasting.NOW : StintWish.Lasting.ANY;
    }

    private static StintWish at(Entities.Setting setting) {
        Optional<StintKind> kind = setting.id().startsWith("sector:") ? Optional.of(StintKind.EMPLOYMENT) : Optional.empty();
        return new StintWish(new StintFilter("", Optional.empty(), kind, Optional.empty(), "", Optional.empty(), false), StintWish.Lasting.NOW, Optional.of(setting));
    }

    private StintWish ended(String when, Optional<Degree> degree) {
        int year = switch (when.toLowerCase(Locale.ROOT)) {
            case "next year", "明年" -> thisYear + 1;
            case "this year", "今年" -> thisYear;
            case "last year", "去年" -> thisYear - 1;
            case "后年" -> thisYear + 2;
            default -> Integer.parseInt(when);
        };
        Optional<YearRange> range = Optional.of(YearRange.parse(String.valueOf(year)));
        return new StintWish(new StintFilter("", Optional.empty(), Optional.of(StintKind.EDUCATION), degree, "", range, false), StintWish.Lasting.ANY, Optional.empty());
    }

    private void add(int start, int end, List<StintWish> ways, List<StintWish> without, boolean orWords) {
        all.add(new Saying(start, end, List.of(new Question.Stretch(start, end)), ways, without, List.of(), orWords));
    }
}
