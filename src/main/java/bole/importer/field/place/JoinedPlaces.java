package bole.importer.field.place;

import bole.importer.field.form.Words;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** The further places of one post that a Chinese clause joins to the first: "在甲研究院、乙公司和丙科技实习". */
public final class JoinedPlaces {

    private static final Wording SIGN = Wording.of("(?:[^，,。；;、和与與及（(]{0,12}(?:[院系部组所室司区]|中心|分校))?\\s?(?:[、和与與及]|以及)\\s?");
    /** Words after which a comma too joins places. */
    public static final Wording SEVERAL = Wording.of("先后|分别|先後|分別");
    private static final Wording COMMA = Wording.of("[^，,。；;、和与與及（(]{0,14}?\\s?(?:以及|[，,、和与與及])\\s?");
    private static final Wording STOP = Wording.of("[、和与與及，,。；;]|[（(](?![\\u3400-\\u9fff]{2,3}[)）])|以及|担任|擔任|任(?!务)|从事|從事|做|进行|進行|实习|實習|工作|攻读|攻讀|访问|訪問|访学|交流|学习|的|获|獲|取得");
    private static final Wording LATIN = Wording.of("\\p{Lu}[\\p{L}\\d .&'-]{1,40}");
    private static final Wording TRADE = Wording.of("[\\u3400-\\u9fff]{1,7}(?:科技|智能|机器人|证券|汽车|资本|软件|网络|通信|生物|医药|制药|局|中心|实验室|图书馆|博物馆|设计院)");

    /** 百度等公司: what says that there are more. */
    private static final Wording AMONG = Wording.of("等(?:[多几数\\d]家)?(?:公司|企业|机构|单位|高校|大学|院校|科研院所|知名|互联网|大厂|名企|头部|一线|国内外)[\\u3400-\\u9fff]{0,6}$|等$");
    private static final Wording BRACKET = Wording.of("[\\u3400-\\u9fff]{0,10}(?:\\s?[（(][A-Za-z-]{2,12}[)）])?\\s?[（(][^（()）]{4,30}[)）]");

    private static final Wording GLOSS = Wording.of("\\s?[（(](?:[A-Za-z][A-Za-z .&-]{1,30}|(?=[\\u3400-\\u9fff])[^（()）\\d]{2,16})[)）]");
    private static final Wording LED = Wording.of("[在于赴]");

    private JoinedPlaces() {
    }

    /**
     * One of several places.
     *
     * @param name as written
     * @param unit a unit of it, "" where none is named: the institute of an academy
     * @param when the time that stands in brackets behind it, or before it: 2019年至2021年在某大学
     */
    public record Place(String name, String unit, Optional<FoundDate> when) {
    }

    /** The places named in {@code clause} behind the one that ends at {@code end} and joined to it. */
    public static List<Place> after(String clause, int end) {
        List<Place> places = new ArrayList<>();
        int at = timed(clause, end).map(bracket -> bracket[1]).orElse(unglossed(clause, end));
        Matcher sign = (SEVERAL.matcher(clause).find() ? COMMA : SIGN).matcher(clause);
        while (at < clause.length() && sign.region(at, clause.length()).lookingAt() && HanPlaces.title(clause.substring(at, sign.end()), 0).isEmpty()) {
            Matcher stop = STOP.matcher(clause);
            int limit = stop.find(sign.end()) ? stop.start() : clause.length();
            String whole = clause.substring(sign.end(), limit).strip();
            Optional<FoundDate> ahead = DateReader.find(whole).stream().findFirst().filter(date -> date.start() < 2 && LED.matcher(whole).region(date.end(), whole.length()).lookingAt());
            String name = name(ahead.map(date -> whole.substring(date.end() + 1)).orElse(whole));
            if (name.isEmpty()) {
                return places;
            }
            int next = clause.indexOf(name, sign.end()) + name.length();
            Optional<int[]> bracket = timed(clause, next);
            places.add(new Place(name, HanPlaces.instituteAt(clause, next), bracket.flatMap(span -> DateReader.find(clause.substring(span[0], span[1])).stream().findFirst()).or(() -> ahead)));
            at = bracket.map(span -> span[1]).orElse(unglossed(clause, next + HanPlaces.instituteAt(clause, next).length()));
        }
        return places;
    }

    /** Where the bracket ends that has the name of the place that ends at {@code end} in Latin letters; {@code end} where there is none. */
    private static int unglossed(String clause, int end) {
        Matcher gloss = GLOSS.matcher(clause).region(Math.min(end, clause.length()), clause.length());
        return gloss.lookingAt() ? gloss.end() : end;
    }

    /** The bracket with a time that stands behind the place that ends at {@code end}, or behind a unit of it: 某大学（2019–2021年）. */
    private static Optional<int[]> timed(String clause, int end) {
        Matcher bracket = BRACKET.matcher(clause).region(Math.min(end, clause.length()), clause.length());
        return bracket.lookingAt() && !DateReader.find(bracket.group()).isEmpty() ? Optional.of(new int[] {bracket.start(), bracket.end()}) : Optional.empty();
    }

    private static String name(String whole) {
        String told = AMONG.matcher(whole).replaceFirst("");
        int end = told.length() < 2 || told.length() > 40 ? -1 : HanPlaces.employerEnd(told);
        if (end > 0) {
            String name = told.substring(HanPlaces.institutionStart(told, 0, end), end);
            return name.length() > 2 && name.length() < 21 || Words.of("company").has(name) ? name : "";
        }
        String abroad = Words.of("country").find(told).stream().filter(country -> country.start() == 0).map(country -> told.substring(country.end())).findFirst().orElse("");
        boolean known = LATIN.matcher(abroad).matches() || LATIN.matcher(told).matches() || TRADE.matcher(told).matches() && Han.in(told) || Words.of("employer").has(told);
        return known && HanPlaces.title(told, 0).isEmpty() ? told : "";
    }
}
