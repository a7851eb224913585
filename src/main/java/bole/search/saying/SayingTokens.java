package bole.search.saying;

import bole.search.Entities;
import bole.search.match.Deed;
import bole.search.match.Role;
import bole.search.saying.SayingToken.As;
import bole.search.saying.SayingToken.Doing;
import bole.search.saying.SayingToken.Plain;
import bole.search.saying.SayingToken.Sort;
import bole.search.saying.SayingToken.Where;
import bole.text.Han;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Settles what tokens mean beside each other: which names of cities and sectors are said of people, which roles belong together, and which words are only parts of longer ones. */
final class SayingTokens {

    /** No place that is named. */
    static final SayingToken NOWHERE = new SayingToken(Sort.WORD, 0, 0, "", Plain.PLAIN);
    private static final Set<String> STAYING = Set.of("in", "within", "在", "人在", "位于", "身在", "常驻");

    private final List<SayingToken> tokens;
    private final String text;

    SayingTokens(List<SayingToken> tokens, String text) {
        this.tokens = new ArrayList<>(tokens);
        this.text = text;
    }

    List<SayingToken> settled() {
        replace(this::withoutPartsOfWords);
        mergeSettings();
        replace(this::settingOrWord);
        mergeRoles();
        return List.copyOf(tokens);
    }

    private interface Change {

        SayingToken at(int place);
    }

    private void replace(Change change) {
        for (int i = 0; i < tokens.size(); i++) {
            tokens.set(i, change.at(i));
        }
    }

    private SayingToken withoutPartsOfWords(int at) {
        SayingToken token = tokens.get(at);
        boolean part = token.is(Sort.ROLE) && Han.in(token.text()) && at + 1 < tokens.size() && touches(token, tokens.get(at + 1)) && tokens.get(at + 1).is(Sort.WORD) && Han.in(tokens.get(at + 1).text());
        return part ? word(token) : token;
    }

    private static SayingToken word(SayingToken token) {
        return token.as(Sort.WORD, Plain.PLAIN);
    }

    private static boolean touches(SayingToken first, SayingToken second) {
        return first.end() == second.start();
    }

    /** 香港高校, "UK universities", "companies in Shenzhen": one setting. */
    private void mergeSettings() {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            int other = i + 1;
            while (other < tokens.size() && (tokens.get(other).is(Sort.OF, Sort.SMALL) || tokens.get(other).is(Sort.IN) && isSector(tokens.get(i)))) {
                other++;
            }
            if (other < tokens.size() && isOneOfEach(tokens.get(i), tokens.get(other))) {
                Where first = (Where) tokens.get(i).meaning();
                Where second = (Where) tokens.get(other).meaning();
                tokens.set(i, tokens.get(i).upTo(tokens.get(other), new Where(both(first.setting(), second.setting()), true, true, Optional.empty())));
                tokens.subList(i + 1, other + 1).clear();
            }
        }
    }

    private boolean isOneOfEach(SayingToken first, SayingToken second) {
        boolean settings = first.meaning() instanceof Where one && second.meaning() instanceof Where other && one.geographic() != other.geographic() && one.sector() != other.sector();
        return settings && (isSector(first) || touches(first, second) || !Han.in(first.text()) || text.substring(first.end(), second.start()).equals("的"));
    }

    private static boolean isSector(SayingToken token) {
        return token.meaning() instanceof Where where && where.sector() && !where.geographic();
    }

    private static Entities.Setting both(Entities.Setting first, Entities.Setting second) {
        Set<String> both = new HashSet<>(first.institutions());
        both.retainAll(second.institutions());
        Set<String> elsewhere = new HashSet<>(first.elsewhere());
        elsewhere.addAll(second.elsewhere());
        return new Entities.Setting(Stream.of(first.id(), second.id()).sorted().reduce((a, b) -> a + ";" + b).orElseThrow(), both, elsewhere);
    }

    private SayingToken settingOrWord(int at) {
        SayingToken token = tokens.get(at);
        if (!(token.meaning() instanceof Where where)) {
            return token;
        }
        boolean said = isLed(at, where) || (where.geographic() ? isOfSomebody(at) : isOfWhoFollows(at));
        return said ? token : word(token);
    }

    /** Whether what stands before it leads to a place: "in", 去了, "joined". */
    private boolean isLed(int at, Where where) {
        SayingToken before = before(at);
        if (before == null) {
            return false;
        }
        boolean departs = before.is(Sort.FROM) && tokens.subList(at, tokens.size()).stream().anyMatch(later -> later.is(Sort.TO) || later.meaning() instanceof Doing doing && doing.deed() == Deed.MOVE);
        boolean leaves = before.text().equals("for") && tokens.subList(0, at).stream().anyMatch(earlier -> earlier.meaning() instanceof Doing doing && doing.deed() == Deed.LEAVE);
        boolean stays = before.is(Sort.IN) && (STAYING.contains(before.text()) || before.text().equals("at") && where.sector());
        return departs || leaves || stays || before.is(Sort.TO, Sort.DEED) || before.is(Sort.NOW) && (where.sector() || Han.in(before.text()));
    }

    private SayingToken before(int at) {
        int before = at - 1;
        while (before >= 0 && tokens.get(before).is(Sort.SMALL)) {
            before--;
        }
        return before < 0 ? null : tokens.get(before);
    }

    /** Whether a name of a city or country without any preposition is said of people, as in "assistant professor computer vision hong kong". */
    private boolean isOfSomebody(int at) {
        SayingToken token = tokens.get(at);
        boolean people = tokens.stream().anyMatch(other -> other.is(Sort.ROLE, Sort.PEOPLE)) || ((Where) token.meaning()).sector();
        if (Han.in(token.text())) {
            boolean begins = at == 0 || !touches(tokens.get(at - 1), token) || tokens.get(at - 1).is(Sort.OF, Sort.ASK, Sort.END, Sort.LINK, Sort.BE, Sort.TOPIC);
            boolean ends = at + 1 == tokens.size() || !touches(token, tokens.get(at + 1)) || !tokens.get(at + 1).is(Sort.WORD, Sort.TOPIC);
            return people && begins && ends;
        }
        String typed = text.substring(token.start(), token.end());
        boolean surely = typed.indexOf(' ') > 0 || Character.isUpperCase(typed.charAt(0));
        boolean code = typed.length() <= 3 && !typed.equals(typed.toUpperCase(java.util.Locale.ROOT));
        boolean origin = at > 0 && before(at) != null && before(at).is(Sort.FROM, Sort.IN);
        return people && surely && !code && !origin;
    }

    /** Whether a sector is that of somebody named behind it: 高校老师, "industry experience". */
    private boolean isOfWhoFollows(int at) {
        int next = at + 1;
        while (next < tokens.size() && tokens.get(next).is(Sort.OF, Sort.SMALL)) {
            next++;
        }
        boolean chinese = Han.in(tokens.get(at).text());
        boolean begins = at == 0 || !touches(tokens.get(at - 1), tokens.get(at)) || !tokens.get(at - 1).is(Sort.WORD, Sort.TOPIC);
        return next < tokens.size() && begins && (tokens.get(next).is(Sort.EXPERIENCE, Sort.PEOPLE) || chinese && tokens.get(next).is(Sort.ROLE, Sort.ASK));
    }

    /** "professors and postdocs", "a PhD or a master's": any of them will do. */
    private void mergeRoles() {
        for (int i = 0; i + 2 < tokens.size();) {
            if (tokens.get(i + 1).is(Sort.AND, Sort.OR) && tokens.get(i).meaning() instanceof As one && tokens.get(i + 2).meaning() instanceof As other && isEither(one, tokens.get(i + 1), other)) {
                List<Role> roles = Stream.concat(one.roles().stream(), other.roles().stream()).distinct().toList();
                tokens.set(i, tokens.get(i).upTo(tokens.get(i + 2), new As(roles, false, one.many() || other.many())));
                tokens.subList(i + 1, i + 3).clear();
            } else {
                i++;
            }
        }
    }

    private static boolean isEither(As one, SayingToken between, As other) {
        boolean today = Stream.concat(one.roles().stream(), other.roles().stream()).allMatch(Role::ofToday);
        return !one.all() && !other.all() && (between.is(Sort.OR) || today);
    }
}
