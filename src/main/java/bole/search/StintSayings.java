package bole.search;

import bole.profile.Degree;
import bole.profile.StintKind;
import bole.query.StintFilter;
import bole.query.YearRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said around the names of institutions: "was at Alibaba in 2022", "PhD 2021 from SJTU", 前阿里员工, 清华大学做图学习的老师. Words that mean a time, a role or a way to be there
 * together with the name mean one stint. A name with nothing of the sort beside it says nothing of a stint.
 */
final class StintSayings {

    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String DASH = " ?(?:-|–|—|~|\\.\\.|to|and|until|till|到|至) ?";
    private static final String ROLE = "(?:" + Role.ANY + ")";

    private static final Pattern BEFORE = Pattern.compile("(?i)(?<!\\w)(?:(?:who|and|that|people|those) )*(?:(?<now>now|currently|presently) )?"
        + "(?:(?<be>is|are|was|were|(?:has|have|had) been|used to be|used to) )?(?:(?<nowtoo>now|currently) )?(?:(?<past>former|formerly|previously|once|left|ex)[ -])?(?:an? )?"
        + "(?:(?<role>" + ROLE + ") )?(?:(?<verb>working|worked|works?|employed|interned|interning|studied|studying|studies|graduated|teaching|teaches|taught) )?"
        + "(?:(?:(?:in|during|from|between) )?(?<first>" + YEAR + ")(?:" + DASH + "(?<last>" + YEAR + "))? )?(?:(?<at>at|for|with|from|in|by|of) )?(?:the )?$");
    private static final Pattern AFTER = Pattern.compile("(?i)^(?:'s)?(?: (?<role>" + ROLE + ")(?!\\w))?(?: (?:(?<how>in|during|from|between|since|after|before) )?(?<first>" + YEAR + ")(?:" + DASH
        + "(?<last>" + YEAR + "))?(?!\\w))?");
    private static final Pattern CHINESE_BEFORE = Pattern.compile("(?:(?:在|于)?(?<first>" + YEAR + ")年?(?:" + DASH + "(?<last>" + YEAR + ")年?)?(?:年?间|期间|时)? ?)?"
        + "(?<now>现在|目前|如今|当前|现)?(?<past>曾经|以前|之前|离开了?|曾|前|原)?(?<be>在)?(?<verb>就职|任职|供职|工作|就读|毕业|实习|任教|执教)?(?<at>过|于|在)*$");
    private static final Pattern CHINESE_AFTER = Pattern.compile("^ ?(?:(?<first>" + YEAR + ")(?:年|级|届)?(?:" + DASH + "(?<last>" + YEAR + ")(?:年|级|届)?)?(?:年?间|期间)?)?的?(?<role>" + ROLE
        + ")?(?<verb>工作|任职|就职|实习|读博|读书|毕业|任教|待|呆)?过?(?:的(?=人|$))?(?: ?(?<firsttoo>" + YEAR + ")年?(?:" + DASH + "(?<lasttoo>" + YEAR + ")年?)?)?(?:毕业)?");
    private static final Pattern ROLE_AT_END = Pattern.compile("(?i)的?(?<![\\w])(?<role>" + ROLE + ")们?(?:有哪些|是谁)?[?？]?$");
    private static final Pattern END = Pattern.compile(" ?(?:$|[,;，；、。?？])");
    private static final Pattern BETWEEN = Pattern.compile("(?i) ?(?:and|&|,|和|及|与|、)? ?");

    private final String text;
    private final List<Entities.Mention> places;

    private StintSayings(String text, List<Entities.Mention> mentions) {
        this.text = text;
        this.places = mentions.stream().filter(mention -> mention.kind() == Entities.Kind.INSTITUTION && mention.ids().size() == 1).toList();
    }

    /** What {@code text}, in simplified characters, says around the institutions among {@code mentions}. */
    static List<Saying> in(String text, List<Entities.Mention> mentions) {
        return new StintSayings(text, mentions).all();
    }

    private List<Saying> all() {
        List<Saying> all = new ArrayList<>();
        for (int first = 0; first < places.size();) {
            int last = first;
            while (last + 1 < places.size() && BETWEEN.matcher(text.substring(places.get(last).end(), places.get(last + 1).start())).matches()) {
                last++;
            }
            all.addAll(around(places.subList(first, last + 1)));
            first = last + 1;
        }
        return all;
    }

    /** What is said of {@code together}, which stand next to each other: the same of each. */
    private List<Saying> around(List<Entities.Mention> together) {
        int start = together.getFirst().start();
        int end = together.getLast().end();
        Said said = new Said();
        Matcher before = longer(BEFORE.matcher(text).region(0, start), CHINESE_BEFORE.matcher(text).region(0, start));
        Matcher after = longer(AFTER.matcher(text).region(end, text.length()), CHINESE_AFTER.matcher(text).region(end, text.length()));
        int from = before.start();
        int to = after.end();
        said.take(before);
        said.take(after);
        said.alone = from == 0 && END.matcher(text).region(to, text.length()).lookingAt();
        List<Question.Stretch> clauses = new ArrayList<>(List.of(new Question.Stretch(from, start), new Question.Stretch(end, to)));
        for (int i = 1; i < together.size(); i++) {
            clauses.add(new Question.Stretch(together.get(i - 1).end(), together.get(i).start()));
        }
        Matcher role = ROLE_AT_END.matcher(text).region(to, text.length());
        if (said.role.isEmpty() && places.size() == together.size() && role.find()) {
            said.take(role);
            clauses.add(new Question.Stretch(role.start(), role.end()));
        }
        return said.isOfStint() ? together.stream().map(place -> said.saying(place.ids().getFirst(), from, to, clauses)).toList() : List.of();
    }

    /** Of two patterns, which find at least nothing, the one that finds more. */
    private static Matcher longer(Matcher english, Matcher chinese) {
        english.find();
        chinese.find();
        return chinese.group().length() > english.group().length() ? chinese : english;
    }

    /** What the words around a name came to. */
    private static final class Said {

        private Optional<Role> role = Optional.empty();
        private String verb = "";
        private String be = "";
        private String at = "";
        private String how = "";
        private boolean counted;
        /** Whether a name and what is said around it is all there is of a clause, so that a year beside it is a year there. */
        private boolean alone;
        private boolean now;
        private boolean past;
        private Optional<YearRange> years = Optional.empty();

        void take(Matcher words) {
            role = role.or(() -> Role.of(group(words, "role")));
            verb = verb.isEmpty() ? group(words, "verb") : verb;
            be = be.isEmpty() ? group(words, "be") : be;
            at = at.isEmpty() ? group(words, "at") : at;
            how = how.isEmpty() ? group(words, "how") : how;
            now |= !group(words, "now").isEmpty() || !group(words, "nowtoo").isEmpty();
            counted |= words.group().matches(".*\\d[年级届].*");
            past |= !group(words, "past").isEmpty();
            years = years.or(() -> years(group(words, "first"), group(words, "last"))).or(() -> years(group(words, "firsttoo"), group(words, "lasttoo")));
        }

        private static String group(Matcher words, String name) {
            Integer number = words.pattern().namedGroups().get(name);
            String group = number == null ? null : words.group(number);
            return group == null ? "" : group.toLowerCase(java.util.Locale.ROOT);
        }

        private Optional<YearRange> years(String first, String last) {
            if (first.isEmpty()) {
                return Optional.empty();
            }
            int from = Integer.parseInt(first);
            int to = last.isEmpty() ? from : Math.max(from, Integer.parseInt(last));
            return Optional.of(switch (how) {
                case "since" -> new YearRange(OptionalInt.of(from), OptionalInt.empty());
                case "after" -> new YearRange(OptionalInt.of(from + 1), OptionalInt.empty());
                case "before" -> new YearRange(OptionalInt.empty(), OptionalInt.of(from - 1));
                default -> new YearRange(OptionalInt.of(from), OptionalInt.of(to));
            });
        }

        /** Whether anything says that somebody was there, or when. A year that only follows a name among other words may be said of these. */
        boolean isOfStint() {
            boolean when = years.isPresent() && (!how.isEmpty() || !at.isEmpty() || !be.isEmpty() || counted || alone);
            return role.isPresent() || !verb.isEmpty() || now || past || when || !be.isEmpty() && !be.equals("在") && !at.isEmpty();
        }

        Saying saying(String institution, int from, int to, List<Question.Stretch> clauses) {
            List<String> titles = role.map(Role::titles).filter(list -> !list.isEmpty()).orElse(List.of(""));
            List<StintWish> ways = titles.stream().map(title -> new StintWish(filter(institution, title), lasting(), Optional.empty())).toList();
            StintFilter there = new StintFilter(institution, Optional.empty(), kind(), Optional.empty(), "", Optional.empty(), false);
            List<StintWish> without = past && years.isEmpty() ? List.of(new StintWish(there, StintWish.Lasting.NOW, Optional.empty())) : List.of();
            return new Saying(from, to, clauses, ways, without, List.of(), false);
        }

        /** A degree of one year ended in it. */
        private StintFilter filter(String institution, String title) {
            Optional<Degree> degree = verb.equals("读博") ? Optional.of(Degree.PHD) : role.flatMap(Role::degree);
            boolean finished = isOneYear() && !isOfToday() && kind().equals(Optional.of(StintKind.EDUCATION)) && (degree.isPresent() || verb.startsWith("graduat") || verb.equals("毕业"));
            return new StintFilter(institution, finished ? Optional.empty() : years, kind(), degree, title, finished ? years : Optional.empty(), false);
        }

        private boolean isOneYear() {
            return years.isPresent() && years.get().first().isPresent() && years.get().first().equals(years.get().last());
        }

        private boolean isOfToday() {
            return role.filter(Role::ofToday).isPresent();
        }

        private Optional<StintKind> kind() {
            return role.map(Role::kind).or(() -> Optional.ofNullable(switch (verb) {
                case "work", "works", "working", "worked", "employed", "teaching", "teaches", "taught", "工作", "任职", "就职", "供职", "任教", "执教" -> StintKind.EMPLOYMENT;
                case "interned", "interning", "实习" -> StintKind.INTERNSHIP;
                case "studied", "studying", "studies", "graduated", "读博", "读书", "就读", "毕业" -> StintKind.EDUCATION;
                default -> null;
            }));
        }

        private StintWish.Lasting lasting() {
            boolean isThere = switch (verb) {
                case "work", "works", "working", "studying", "studies", "teaching", "teaches" -> true;
                default -> now || isOfToday() || be.equals("is") || be.equals("are");
            };
            boolean wasThere = be.startsWith("was") || be.startsWith("were") || be.startsWith("had") || be.startsWith("used") || be.endsWith("been");
            if (past) {
                return years.isEmpty() ? StintWish.Lasting.OVER : StintWish.Lasting.ANY;
            }
            return isThere && !wasThere && years.isEmpty() ? StintWish.Lasting.NOW : StintWish.Lasting.ANY;
        }
    }
}
