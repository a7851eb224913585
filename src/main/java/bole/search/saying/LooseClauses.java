package bole.search.saying;

import bole.profile.StintKind;
import bole.search.match.Deed;
import bole.search.match.Role;
import bole.search.saying.SayingToken.As;
import bole.search.saying.SayingToken.Doing;
import bole.search.saying.SayingToken.Plain;
import bole.search.saying.SayingToken.Sort;
import bole.text.Han;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a sentence says beside its places: what ends or begins in a year, and roles, which may be those at a place that is named further away. */
final class LooseClauses {

    /** Short names of degrees and titles, which are too much else to mean something without a place. */
    private static final String SHORT = "m\\.?s\\.?|m\\.?a\\.?|b\\.?s\\.?|b\\.?a\\.?|m\\.?eng\\.?|b\\.?eng\\.?|profs?\\.?";

    private final Sentence sentence;
    private final List<Clause> clauses;

    private LooseClauses(Sentence sentence, List<Clause> clauses) {
        this.sentence = sentence;
        this.clauses = clauses;
    }

    /** Adds those of {@code sentence} to {@code clauses}. */
    static void addTo(List<Clause> clauses, Sentence sentence) {
        LooseClauses loose = new LooseClauses(sentence, clauses);
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isFree(i) && loose.isOfTime(sentence.at(i))) {
                loose.timed(i);
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isFree(i, Sort.ROLE)) {
                loose.role(i);
            }
        }
    }

    private boolean isOfTime(SayingToken token) {
        return token.is(Sort.YEARS) || isTimed(token) || isDegree(token);
    }

    private static boolean isTimed(SayingToken token) {
        return token.meaning() instanceof Doing doing && (doing.deed() == Deed.GRADUATE || doing.deed().begins());
    }

    private static boolean isDegree(SayingToken token) {
        return token.meaning() instanceof As as && as.roles().stream().allMatch(role -> role.degree().isPresent() || role == Role.ALUMNI);
    }

    /** What ends or begins in a year, at no place that is named: "graduates next year", 2020年加入, "PhD 2021". */
    private void timed(int first) {
        Clause clause = new Clause(List.of(), false);
        int to = first;
        for (int i = first; sentence.isFree(i); i++) {
            if (belongs(sentence.at(i), clause, i > first)) {
                clause.take(sentence.at(i));
                to = i;
            } else if (!sentence.is(i, Sort.OF, Sort.SMALL)) {
                break;
            }
        }
        boolean ends = clause.hasDeed() || clause.isCohort() || clause.roles().stream().anyMatch(role -> !role.ofToday());
        if (clause.hasYears() && ends) {
            if (sentence.isFree(to + 1, Sort.OF)) {
                clause.take(sentence.at(++to));
            }
            int from = takeBefore(first, clause, Sort.LINK, Sort.BE, Sort.SMALL, Sort.PEOPLE);
            sentence.use(from, to);
            Optional<Clause> studies = studiesBehind(clause);
            studies.ifPresentOrElse(there -> there.takeAll(clause), () -> clauses.add(clause));
        }
    }

    /** The clause directly behind {@code clause}, if the one tells when the studies of the other ended: 明年毕业的X博士生. */
    private Optional<Clause> studiesBehind(Clause clause) {
        boolean graduates = clause.does(Deed.GRADUATE) && !clause.hasRole();
        return placed().filter(there -> graduates && there.start() == clause.end() && !there.hasYears() && !there.hasDeed() && there.hasRole() && there.roles().stream().allMatch(Deed.GRADUATE::suits)).findFirst();
    }

    private static boolean belongs(SayingToken token, Clause clause, boolean begun) {
        return token.is(Sort.YEARS) && !clause.hasYears() || isTimed(token) && !clause.hasDeed() || isDegree(token) && !clause.hasRole() || token.is(Sort.PEOPLE) && begun;
    }

    /** Takes tokens of {@code sorts} that stand directly before {@code first}; the place of the first that was taken. */
    private int takeBefore(int first, Clause clause, Sort... sorts) {
        int from = first;
        while (sentence.isFree(from - 1, sorts) || sentence.isLink(from - 1)) {
            clause.take(sentence.at(--from));
        }
        return from;
    }

    /** The role at {@code at} is that of an open clause near it, or says by itself what somebody is. */
    private void role(int at) {
        int to = at;
        while (sentence.isFree(to + 1, Sort.ASK) || sentence.isFree(to + 1, Sort.IN) && !Han.in(sentence.at(to + 1).text())) {
            to++;
        }
        Optional<Clause> open = open(at);
        if (open.isPresent()) {
            int from = sentence.isFree(at - 1, Sort.OF) ? at - 1 : at;
            sentence.use(from, to);
            open.get().takeFromAfar(sentence.between(from, to + 1));
        } else if (standsAlone(at)) {
            alone(at, to);
        }
    }

    private void alone(int at, int to) {
        Clause clause = new Clause(List.of(), false);
        clause.take(sentence.at(at));
        int from = takeBefore(at, clause, Sort.NOW, Sort.BE, Sort.PAST, Sort.WAS, Sort.LINK, Sort.SMALL, Sort.OF, Sort.PEOPLE);
        sentence.between(at + 1, to + 1).forEach(token -> clause.take(token.as(Sort.SMALL, Plain.PLAIN)));
        sentence.use(from, to);
        if (isUnsure(at, from)) {
            clause.tellUnsure();
        }
        clauses.add(clause);
    }

    /** The clause whose role that at {@code at} may be: the next behind it, or the one before, which must be the only one where the role does no more than end the sentence. */
    private Optional<Clause> open(int at) {
        As roles = (As) sentence.at(at).meaning();
        int place = sentence.at(at).start();
        boolean stands = standsAlone(at);
        Optional<Clause> next = placed().filter(clause -> clause.start() > place).min(Comparator.comparingInt(Clause::start)).filter(clause -> mayBe(clause, roles) && (clause.isAfterPreposition() || clause.isWhere()));
        if (stands && next.isPresent()) {
            return next;
        }
        boolean ends = clauses.size() == 1 && sentence.between(at + 1, sentence.size()).stream().allMatch(token -> token.is(Sort.END, Sort.ASK, Sort.SMALL));
        boolean apart = sentence.is(at - 1, Sort.NOW, Sort.BE);
        return placed().filter(clause -> clause.start() < place).max(Comparator.comparingInt(Clause::start)).filter(clause -> (ends || stands) && !apart && mayBe(clause, roles));
    }

    private Stream<Clause> placed() {
        return clauses.stream().filter(clause -> !clause.places().isEmpty());
    }

    private static boolean mayBe(Clause clause, As roles) {
        boolean today = roles.roles().stream().allMatch(Role::ofToday);
        return clause.isOpen() && clause.suits(roles) && (today || !clause.isNow()) && !clause.isReachedAlready();
    }

    /** Whether the role at {@code at} is said of somebody, and is no part of a longer expression: "professor forcing" is none. */
    private boolean standsAlone(int at) {
        SayingToken token = sentence.at(at);
        As as = (As) token.meaning();
        boolean may = as.roles().stream().allMatch(Role::standsAlone) && !token.text().matches(SHORT);
        return may && (Han.in(token.text()) ? isChineseWord(at) : isSaidOf(at) || isJob(token, as) || isEnglishTerm(at, as));
    }

    private boolean isChineseWord(int at) {
        SayingToken token = sentence.at(at);
        SayingToken before = sentence.near(at, -1);
        SayingToken behind = sentence.near(at, 1);
        boolean begins = before == null || before.end() < token.start() || !before.is(Sort.WORD);
        return begins && (behind == null || behind.start() > token.end() || !behind.is(Sort.WORD, Sort.TOPIC));
    }

    private boolean isSaidOf(int at) {
        SayingToken before = sentence.near(at, -1);
        return before != null && before.is(Sort.NOW, Sort.BE, Sort.PAST, Sort.WAS);
    }

    /** "assistant professor", "research scientist": words that together mean nothing else. */
    private static boolean isJob(SayingToken token, As as) {
        return token.text().indexOf(' ') > 0 && as.roles().stream().noneMatch(role -> role.kind() == StintKind.EDUCATION);
    }

    private boolean isEnglishTerm(int at, As as) {
        SayingToken before = sentence.near(at, -1);
        SayingToken behind = sentence.near(at, 1);
        boolean several = as.many() || sentence.at(at).text().indexOf(' ') > 0;
        boolean begins = before == null || !before.is(Sort.WORD) || several || sentence.at(at - 1).text().matches("an?");
        boolean isPupil = as.roles().contains(Role.STUDENT) && (!as.many() || behind != null && behind.is(Sort.AND));
        return begins && (behind == null || !behind.is(Sort.WORD)) && !isPupil;
    }

    /** Whether the role at {@code at}, said with all from {@code from}, may be no more than a word: "postdoc tides", "the health of postdocs"; not "professors working on". */
    private boolean isUnsure(int at, int from) {
        As as = (As) sentence.at(at).meaning();
        List<SayingToken> before = sentence.between(from, at);
        boolean chinese = before.stream().anyMatch(token -> token.is(Sort.OF)) && as.roles().stream().noneMatch(Role::isStep);
        boolean plain = Han.in(sentence.at(at).text()) ? chinese : as.many();
        boolean said = before.stream().anyMatch(token -> token.is(Sort.NOW, Sort.BE));
        return !said && (!plain || sentence.is(from - 1, Sort.IN, Sort.WORD, Sort.AND));
    }
}
