package bole.search.saying;

import bole.search.match.Deed;
import bole.search.match.Role;
import bole.search.saying.SayingToken.As;
import bole.search.saying.SayingToken.Doing;
import bole.search.saying.SayingToken.Sort;
import bole.search.saying.SayingToken.When;
import bole.text.Han;
import java.util.ArrayList;
import java.util.List;

/** The clauses of the places in a sentence, each with the words around it. Words between two places go to the first unless that has such a word, or the word can only stand before a place. */
final class PlaceClauses {

    private final Sentence sentence;
    private final List<Clause> clauses = new ArrayList<>();

    private PlaceClauses(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Those of {@code sentence}, in order; their tokens are used. */
    static List<Clause> of(Sentence sentence) {
        PlaceClauses all = new PlaceClauses(sentence);
        for (int first = 0; first < sentence.size();) {
            first = sentence.is(first, Sort.PLACE, Sort.SETTING) ? all.add(first) : first + 1;
        }
        return all.clauses;
    }

    /** Adds the clause of the place at {@code first}; where the next may begin. */
    private int add(int first) {
        int last = last(first);
        List<SayingToken> together = sentence.between(first, last + 1);
        boolean either = together.stream().anyMatch(token -> token.is(Sort.OR, Sort.SETTING));
        Clause clause = new Clause(together.stream().filter(token -> token.is(Sort.PLACE, Sort.SETTING)).toList(), either);
        sentence.use(first, last);
        int from = before(first, clause);
        int to = after(last, clause);
        from = to > last ? withLinks(from, clause) : from;
        if (clause.isWhere() && clause.hasRole() && sentence.is(from - 1, Sort.IN, Sort.WORD)) {
            clause.tellUnsure();
        }
        if (from == 0 && sentence.isEnd(to + 1)) {
            clause.tellAlone();
        }
        clauses.add(clause);
        return to + 1;
    }

    /** The last of the institutions, or of the countries and cities, that are named together with that at {@code first}: "A, B and C", but of these only with a word between. */
    private int last(int first) {
        int last = first;
        for (int next = next(last); sentence.is(next, sentence.at(first).sort()) && (next > last + 1 || sentence.is(first, Sort.PLACE)); next = next(last)) {
            last = next;
        }
        return last;
    }

    private int next(int last) {
        boolean joined = sentence.is(last + 1, Sort.AND, Sort.OR) || sentence.is(last + 1, Sort.END) && sentence.at(last + 1).text().matches("[,，]");
        return joined ? last + 2 : last + 1;
    }

    /** Takes what stands before the place at {@code first}; the place of the first token that was taken. */
    private int before(int first, Clause clause) {
        int from = first;
        boolean linked = false;
        for (int i = first - 1; sentence.isFree(i); i--) {
            SayingToken token = sentence.at(i);
            linked |= token.is(Sort.LINK);
            if (token.is(Sort.SMALL, Sort.LINK) || token.is(Sort.AND) && i == 0) {
                continue;
            }
            if (!standsBefore(token, i, clause, linked)) {
                break;
            }
            sentence.use(i, from - 1);
            clause.take(token);
            from = i;
            if (token.is(Sort.PEOPLE)) {
                break;
            }
        }
        return from < first ? withLinks(from, clause) : from;
    }

    /** Takes also "who" and the like before {@code from}. */
    private int withLinks(int from, Clause clause) {
        int first = from;
        while (sentence.isLink(first - 1)) {
            first--;
            sentence.use(first, first);
            clause.take(sentence.at(first));
        }
        return first;
    }

    private boolean standsBefore(SayingToken token, int at, Clause clause, boolean linked) {
        return switch (token.sort()) {
            case BE, WAS, PAST, NOW -> true;
            case IN, FROM, TO, PEOPLE -> !clause.hasRole();
            case YEARS -> !clause.hasYears() && !clause.isNow();
            case DEED -> !clause.hasDeed() && !isNoun(at) && isDoneHere((Doing) token.meaning(), at, clause);
            case ROLE -> !clause.hasRole() && clause.suits((As) token.meaning()) && isRoleHere(token, clause, linked);
            default -> false;
        };
    }

    /** "migration studies in Sweden" are nobody's. */
    private boolean isNoun(int at) {
        boolean leads = at == 0 || sentence.is(at - 1, Sort.LINK, Sort.PEOPLE, Sort.NOW, Sort.ROLE, Sort.WAS, Sort.AND, Sort.TO, Sort.END);
        return !leads && sentence.at(at).text().matches("study|studies|works?");
    }

    /** Chinese verbs that may stand on either side stand directly before the name, and roles behind them. */
    private boolean isDoneHere(Doing doing, int at, Clause clause) {
        boolean chinese = Han.in(sentence.at(at).text());
        return (doing.before() || sentence.is(at + 1, Sort.PLACE, Sort.SETTING)) && !(chinese && clause.hasRole());
    }

    /** In "professors who worked at X" and "PhD now at X" the role is another thing. */
    private static boolean isRoleHere(SayingToken role, Clause clause, boolean linked) {
        return !(linked && clause.isOfThePast()) && (!clause.isNow() || isOfToday(role)) && !clause.isPast();
    }

    private static boolean isOfToday(SayingToken role) {
        return ((As) role.meaning()).roles().stream().allMatch(Role::ofToday);
    }

    /** Takes what stands behind the place at {@code last}; the place of the last token that was taken. */
    private int after(int last, Clause clause) {
        int to = last;
        for (int i = last + 1; i < sentence.size(); i++) {
            SayingToken token = sentence.at(i);
            if (token.is(Sort.OF) && (to > last || belongs(i))) {
                clause.take(token);
            }
            if (token.is(Sort.SMALL, Sort.OF)) {
                continue;
            }
            if (!standsBehind(token, i, clause)) {
                break;
            }
            sentence.use(to + 1, i);
            clause.take(token);
            to = i;
        }
        return to;
    }

    /** Whether 的 at {@code at} belongs to the place before it. */
    private boolean belongs(int at) {
        return sentence.at(at).text().equals("里") || at + 1 == sentence.size() || sentence.is(at + 1, Sort.ROLE, Sort.PEOPLE, Sort.EXPERIENCE, Sort.DEED);
    }

    private boolean standsBehind(SayingToken token, int at, Clause clause) {
        return switch (token.sort()) {
            case ROLE -> !clause.hasRole() && clause.suits((As) token.meaning()) && isRoleBehind(token, at, clause);
            case YEARS -> !clause.hasYears() && !beginsNext(token, at);
            case DEED -> !clause.hasDeed() && !isNoun(at) && !((Doing) token.meaning()).before() && clause.roles().stream().allMatch(((Doing) token.meaning()).deed()::suits);
            case NOW -> (clause.isBare() || sentence.isEnd(at + 1)) && !sentence.leadsToPlace(at + 1);
            case PEOPLE, EXPERIENCE -> true;
            default -> false;
        };
    }

    /** Whether a role behind a place is the one there: not in "worked at X professor", nor in 在X工作过的教授, who is one today. */
    private boolean isRoleBehind(SayingToken role, int at, Clause clause) {
        boolean led = sentence.is(at - 1, Sort.OF) || sentence.at(at - 1).text().equals("as");
        boolean wasElsewhere = led && clause.isOfThePast() && clause.hasDeed() && !clause.does(Deed.GRADUATE, Deed.JOIN) && !clause.hasYears() && isOfToday(role);
        return (led || !clause.hasDeedBefore()) && !wasElsewhere && !leadsOn(at);
    }

    /** Whether the role at {@code at}, behind a place with a preposition, belongs to the place behind it: "was at X, postdoc at Y". */
    private boolean leadsOn(int at) {
        boolean prepositions = sentence.between(0, at).stream().anyMatch(token -> token.is(Sort.IN, Sort.FROM));
        return prepositions && sentence.is(at + 1, Sort.IN) && !Han.in(sentence.at(at + 1).text()) && sentence.is(at + 2, Sort.PLACE);
    }

    /** A Chinese time stands before its verb: X博士2020年加入Y. */
    private boolean beginsNext(SayingToken token, int at) {
        int next = at + 1;
        if (next + 1 >= sentence.size() || !Han.in(token.text()) && !Han.in(sentence.at(next).text())) {
            return sentence.leadsToPlace(next) && ((When) token.meaning()).preposition().equals("在");
        }
        boolean verb = sentence.at(next).meaning() instanceof Doing doing && (doing.before() || sentence.leadsToPlace(next + 1));
        return verb || sentence.is(next, Sort.IN, Sort.NOW) || sentence.leadsToPlace(next) && ((When) token.meaning()).preposition().equals("在");
    }
}
