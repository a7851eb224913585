package bole.search.saying;

import bole.query.YearRange;
import bole.search.Entities;
import bole.search.match.Deed;
import bole.search.match.Role;
import bole.search.saying.SayingToken.Sort;
import bole.text.Han;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a text into {@link SayingToken tokens}: at each place the longest that any sort has, else a word. */
final class SayingLexer {

    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String DASH = " ?(?:-|–|—|~|\\.\\.|to|and|until|till|到|至) ?";
    private static final Pattern YEARS = Pattern.compile("(?i)(?:(?<how>class of|in|during|from|between|since|after|before|until|by) |(?<zhhow>在|于|自|从))?(?<first>" + YEAR + ")(?<counted>年|级|届)?(?:" + DASH + "(?<last>" + YEAR
        + ")(?:年|级|届)?)?(?<tail>年?(?:以后|之后|以来|至今|起)|(?<=年)后|年?(?:以前|之前)|(?<=年)前)?(?:年?间|期间|时)?(?:底|初|夏天)?(?!\\w)");
    private static final Pattern RELATIVE = Pattern.compile("(?i)(?:in )?(?:next|this|last) year(?!\\w)|(?<lately>(?:recently|newly|just) (?=(?:joined|left|graduated|hired|moved)\\b)|(?:刚刚|刚|最近|新近)(?=加入|入职|离开|离职|毕业|进入|去))|应届|(?:明年|今年|去年|后年|前年)(?:年?(?:底|初|夏天))?");
    private static final Map<String, Integer> YEARS_FROM_NOW = Map.of("next", 1, "this", 0, "last", -1, "应届", 0, "明年", 1, "今年", 0, "去年", -1, "后年", 2, "前年", -2);
    private static final String MANY_DEGREES = "本硕博|本硕|硕博|本博";
    private static final Map<Character, Role> DEGREES = Map.of('本', Role.BACHELOR, '硕', Role.MASTER, '博', Role.PHD);
    private static final Pattern ROLE = words(Role.ENGLISH, MANY_DEGREES + "|" + Role.CHINESE);
    private static final Pattern SECTOR = words("(?<en>industry|academia|universities|companies)", "(?<zhindustry>工业界|产业界|企业界|业界|企业|公司)|学术界|学界|高校|院校|大学(?!生)");
    private static final Pattern CHINESE_PAST = Pattern.compile("[过了]|(?:之|以)?后(?!来)");
    private static final Map<Sort, Pattern> PLAIN = new EnumMap<>(Sort.class);
    private static final Map<Deed, Pattern> DEEDS = new EnumMap<>(Deed.class);
    /** Chinese words of one character that mean a time only directly before a name: 前阿里员工. */
    private static final Map<Character, Sort> BEFORE_NAMES = Map.of('前', Sort.PAST, '原', Sort.PAST, '现', Sort.NOW);
    private static final int LONGEST_CHINESE_PLACE = 6;
    private static final int LONGEST_ENGLISH_PLACE = 3;

    static {
        for (Sort sort : Sort.values()) {
            if (!sort.english().isEmpty() || !sort.chinese().isEmpty()) {
                PLAIN.put(sort, words(sort.english(), sort.chinese()));
            }
        }
        for (Deed deed : Deed.values()) {
            DEEDS.put(deed, Pattern.compile("(?i)" + named("past", deed.past()) + "|" + named("present", deed.present()) + "|" + named("before", deed.chineseBefore()) + "|" + named("zh", deed.chinese())));
        }
    }

    private final String text;
    private final List<Entities.Mention> mentions;
    private final Entities entities;
    private final int thisYear;
    private final List<SayingToken> tokens = new ArrayList<>();
    private final Map<Pattern, Matcher> matchers = new IdentityHashMap<>();

    private SayingLexer(String text, List<Entities.Mention> mentions, Entities entities, int thisYear) {
        this.text = text;
        this.mentions = mentions;
        this.entities = entities;
        this.thisYear = thisYear;
    }

    private static Pattern words(String english, String chinese) {
        String ends = english.isEmpty() ? "" : "(?:" + english + ")(?:(?<=[ -])|(?![\\w-]))";
        return Pattern.compile("(?i)" + ends + (english.isEmpty() || chinese.isEmpty() ? "" : "|") + chinese);
    }

    /** A group of that name for {@code words}; it finds nothing where there are none. */
    private static String named(String name, String words) {
        return "(?<" + name + ">" + (words.isEmpty() ? "(?!)" : name.equals("past") || name.equals("present") ? "(?:" + words + ")(?![\\w-])" : "(?:" + words + ")") + ")";
    }

    /** The tokens of {@code text}, in simplified characters, in which {@code mentions} stand. */
    static List<SayingToken> tokens(String text, List<Entities.Mention> mentions, Entities entities, int thisYear) {
        SayingLexer lexer = new SayingLexer(text, mentions, entities, thisYear);
        lexer.cut();
        return new SayingTokens(lexer.tokens, text).settled();
    }

    private void cut() {
        int mention = 0;
        for (int at = 0; at < text.length();) {
            while (mention < mentions.size() && mentions.get(mention).start() < at) {
                mention++;
            }
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            int next = mention < mentions.size() ? mentions.get(mention).start() : text.length();
            SayingToken token = next == at ? term(mentions.get(mention)) : token(at, next);
            tokens.add(token);
            at = token.end();
        }
    }

    private SayingToken term(Entities.Mention mention) {
        boolean place = mention.kind() == Entities.Kind.INSTITUTION && mention.ids().size() == 1;
        return place ? token(Sort.PLACE, mention.start(), mention.end(), new SayingToken.At(mention.ids().getFirst(), isCompany(mention.ids().getFirst())))
            : token(Sort.TOPIC, mention.start(), mention.end(), SayingToken.Plain.PLAIN);
    }

    private boolean isCompany(String id) {
        return entities.sector(true).institutions().contains(id) || entities.wholes(Entities.Kind.INSTITUTION, id).stream().anyMatch(entities.sector(true).institutions()::contains);
    }

    private SayingToken token(Sort sort, int start, int end, SayingToken.Meaning meaning) {
        return new SayingToken(sort, start, end, text.substring(start, end).toLowerCase(Locale.ROOT), meaning);
    }

    /** The longest token from {@code at} that ends by {@code until}, where a vocabulary term begins. */
    private SayingToken token(int at, int until) {
        if (at + 1 == until && until < text.length() && BEFORE_NAMES.containsKey(text.charAt(at))) {
            return token(BEFORE_NAMES.get(text.charAt(at)), at, until, SayingToken.Plain.PLAIN);
        }
        SayingToken word = word(at, until);
        if (isWithinWord(at)) {
            return word;
        }
        SayingToken longest = null;
        for (Optional<SayingToken> candidate : List.of(years(at, until), role(at, until), deed(at, until), sector(at, until), geographic(at, until), plain(at, until))) {
            if (candidate.isPresent() && (longest == null || candidate.get().end() > longest.end())) {
                longest = candidate.get();
            }
        }
        return longest == null ? word : longest;
    }

    private boolean isWithinWord(int at) {
        boolean continued = at > 0 && (isWord(text.charAt(at - 1)) || text.charAt(at - 1) == '-') && isWord(text.charAt(at));
        return continued && (tokens.isEmpty() || tokens.getLast().end() != at || tokens.getLast().is(Sort.WORD));
    }

    private static boolean isWord(char sign) {
        return sign < 0x2000 && Character.isLetterOrDigit(sign);
    }

    private SayingToken word(int at, int until) {
        int end = at + 1;
        if (text.charAt(at) < 0x2000) {
            while (end < until && text.charAt(end) < 0x2000 && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != ',') {
                end++;
            }
        }
        return token(Sort.WORD, at, end, SayingToken.Plain.PLAIN);
    }

    private Optional<Matcher> found(Pattern pattern, int at, int until) {
        Matcher matcher = matchers.computeIfAbsent(pattern, each -> each.matcher(text).useTransparentBounds(true).useAnchoringBounds(false)).region(at, until);
        return matcher.lookingAt() && matcher.end() > at ? Optional.of(matcher) : Optional.empty();
    }

    private Optional<SayingToken> plain(int at, int until) {
        SayingToken longest = null;
        for (Map.Entry<Sort, Pattern> sort : PLAIN.entrySet()) {
            Optional<Matcher> found = found(sort.getValue(), at, until);
            if (found.isPresent() && (longest == null || found.get().end() > longest.end())) {
                longest = token(sort.getKey(), at, found.get().end(), SayingToken.Plain.PLAIN);
            }
        }
        return Optional.ofNullable(longest);
    }

    private Optional<SayingToken> role(int at, int until) {
        return found(ROLE, at, until).flatMap(found -> {
            String word = found.group();
            if (word.matches(MANY_DEGREES)) {
                return Optional.of(token(Sort.ROLE, at, found.end(), new SayingToken.As(word.chars().mapToObj(sign -> DEGREES.get((char) sign)).toList(), true, false)));
            }
            return Role.of(word).map(role -> token(Sort.ROLE, at, found.end(), new SayingToken.As(List.of(role), false, isMany(word))));
        });
    }

    private static boolean isMany(String word) {
        return word.matches("(?i).*[a-z'](?<!m)s|.*faculty|alumni");
    }

    private Optional<SayingToken> deed(int at, int until) {
        return DEEDS.entrySet().stream().flatMap(deed -> found(deed.getValue(), at, until).map(words -> deed(deed.getKey(), words, at, until)).stream()).max(Comparator.comparingInt(SayingToken::end));
    }

    private SayingToken deed(Deed deed, Matcher words, int at, int until) {
        int end = words.end();
        boolean chinese = words.group("zh") != null || words.group("before") != null;
        boolean bound = chinese && end < until && text.charAt(end) == '于';
        boolean past = words.group("past") != null;
        Optional<Matcher> over = chinese ? found(CHINESE_PAST, bound ? end + 1 : end, until) : Optional.empty();
        if (over.isPresent()) {
            past = true;
            end = over.get().end();
        }
        return token(Sort.DEED, at, bound && over.isEmpty() ? end + 1 : end, new SayingToken.Doing(deed, past, words.group("present") != null, words.group("before") != null || bound || !chinese));
    }

    private Optional<SayingToken> sector(int at, int until) {
        return found(SECTOR, at, until).map(found -> {
            String word = found.group().toLowerCase(Locale.ROOT);
            boolean industry = found.group("zhindustry") != null || word.equals("industry") || word.equals("companies");
            return token(Sort.SETTING, at, found.end(), new SayingToken.Where(entities.sector(industry), false, true, industry ? Optional.empty() : Optional.of(entities.sector(true))));
        });
    }

    private Optional<SayingToken> geographic(int at, int until) {
        return Han.in(text.substring(at, at + 1)) ? geographic(at, ends(at, until, LONGEST_CHINESE_PLACE)) : geographic(at, wordEnds(at, until));
    }

    private Optional<SayingToken> geographic(int at, List<Integer> ends) {
        for (int end : ends.reversed()) {
            Optional<Entities.Setting> place = entities.place(text.substring(at, end));
            if (place.isPresent() && !isCommonWord(at, end)) {
                return Optional.of(token(Sort.SETTING, at, end, new SayingToken.Where(place.get(), true, false, Optional.empty())));
            }
        }
        return Optional.empty();
    }

    /** Whether two letters are more likely a word than a short name of a country or a part of it: "as", "in", and "us" but after "the". */
    private boolean isCommonWord(int at, int end) {
        boolean led = !tokens.isEmpty() && (tokens.getLast().text().equals("the") || text.regionMatches(true, at, "uk", 0, 2));
        return end - at == 2 && !led && text.charAt(at) < 0x2000 && !text.substring(at, end).equals(text.substring(at, end).toUpperCase(Locale.ROOT));
    }

    private List<Integer> ends(int at, int until, int most) {
        return Stream.iterate(at + 2, end -> end <= Math.min(until, at + most), end -> end + 1).filter(end -> !Character.isWhitespace(text.charAt(end - 1))).toList();
    }

    private List<Integer> wordEnds(int at, int until) {
        List<Integer> ends = new ArrayList<>();
        int from = at;
        for (int words = 0; words < LONGEST_ENGLISH_PLACE && from < until; words++) {
            int end = from;
            while (end < until && (Character.isLetter(text.charAt(end)) && text.charAt(end) < 0x2000 || "'.-".indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
            if (end == from) {
                break;
            }
            ends.add(end);
            from = end + 1;
            if (end >= until || text.charAt(end) != ' ') {
                break;
            }
        }
        return ends;
    }

    private Optional<SayingToken> years(int at, int until) {
        Optional<SayingToken> relative = found(RELATIVE, at, until).map(found -> {
            String word = found.group().toLowerCase(Locale.ROOT);
            if (found.group("lately") != null) {
                return token(Sort.YEARS, at, found.end(), new SayingToken.When(new YearRange(OptionalInt.of(thisYear - 1), OptionalInt.of(thisYear)), "in", SayingToken.Counted.YEAR));
            }
            int year = thisYear + YEARS_FROM_NOW.entrySet().stream().filter(each -> word.contains(each.getKey())).findFirst().orElseThrow().getValue();
            return token(Sort.YEARS, at, found.end(), new SayingToken.When(YearRange.parse(String.valueOf(year)), "in", word.equals("应届") ? SayingToken.Counted.CLASS : SayingToken.Counted.YEAR));
        });
        return relative.or(() -> found(YEARS, at, until).map(found -> token(Sort.YEARS, at, found.end(), when(found))));
    }

    private static SayingToken.When when(Matcher found) {
        String how = found.group("how") == null ? "" : found.group("how").toLowerCase(Locale.ROOT);
        String tail = found.group("tail") == null ? "" : found.group("tail");
        String counted = found.group("counted") == null ? "" : found.group("counted");
        int first = Integer.parseInt(found.group("first"));
        int last = found.group("last") == null ? first : Math.max(first, Integer.parseInt(found.group("last")));
        return new SayingToken.When(range(how, tail, first, last), how.isEmpty() && found.group("zhhow") != null ? "在" : how, counted(how, counted, tail));
    }

    private static SayingToken.Counted counted(String how, String counted, String tail) {
        return switch (counted) {
            case "届" -> SayingToken.Counted.CLASS;
            case "级" -> SayingToken.Counted.ENTRY;
            default -> how.equals("class of") ? SayingToken.Counted.CLASS : counted.isEmpty() && tail.isEmpty() ? SayingToken.Counted.NOT : SayingToken.Counted.YEAR;
        };
    }

    private static YearRange range(String how, String tail, int first, int last) {
        boolean before = how.equals("before") || tail.endsWith("前");
        if (before || how.equals("until")) {
            return new YearRange(OptionalInt.empty(), OptionalInt.of(before ? first - 1 : first));
        }
        boolean open = how.equals("since") || how.equals("after") || !tail.isEmpty();
        return open ? new YearRange(OptionalInt.of(how.equals("after") ? first + 1 : first), OptionalInt.empty()) : new YearRange(OptionalInt.of(first), OptionalInt.of(last));
    }
}
