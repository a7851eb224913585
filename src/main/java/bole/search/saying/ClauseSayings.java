package bole.search.saying;

import bole.profile.Degree;
import bole.profile.StintKind;
import bole.query.StintFilter;
import bole.query.YearRange;
import bole.search.Entities;
import bole.search.match.Deed;
import bole.search.match.Role;
import bole.search.saying.SayingToken.As;
import bole.search.saying.SayingToken.At;
import bole.search.saying.SayingToken.Counted;
import bole.search.saying.SayingToken.Doing;
import bole.search.saying.SayingToken.When;
import bole.search.saying.SayingToken.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a {@link Clause} asks of the stints of a person. */
final class ClauseSayings {

    private final Clause clause;

    private ClauseSayings(Clause clause) {
        this.clause = clause;
    }

    /** What {@code clause} says. */
    static List<Saying> of(Clause clause) {
        return new ClauseSayings(clause).all();
    }

    private List<Saying> all() {
        List<Saying> all = new ArrayList<>();
        for (As as : alternatives()) {
            if (isAnyOfSeveral()) {
                all.add(saying(clause.places(), as.roles()));
            } else {
                each().forEach(place -> all.add(saying(List.of(place), as.roles())));
            }
        }
        return all;
    }

    private List<SayingToken> each() {
        return clause.places().isEmpty() ? List.of(SayingTokens.NOWHERE) : clause.places();
    }

    private boolean isAnyOfSeveral() {
        return clause.isEither() && clause.places().size() > 1;
    }

    /** The roles, each of 本硕 by itself; who teaches has one, though it is not named. */
    private List<As> alternatives() {
        List<Role> teaching = clause.does(Deed.TEACH) ? List.of(Role.FACULTY) : List.of();
        As as = clause.role().map(token -> (As) token.meaning()).orElse(new As(teaching, false, false));
        return as.all() ? as.roles().stream().map(each -> new As(List.of(each), false, false)).toList() : List.of(as);
    }

    /** That somebody is or was at one of {@code each}, as one of {@code roles} if there are any. */
    private Saying saying(List<SayingToken> each, List<Role> roles) {
        Optional<Entities.Setting> instead = clause.where().flatMap(Where::instead).filter(other -> clause.does(Deed.LEAVE) && roles.isEmpty());
        if (instead.isPresent()) {
            return new Saying(clause.start(), clause.end(), stretches(), List.of(atWork(instead.get())), List.of(atWork(clause.where().orElseThrow().setting())), List.of(), false, false);
        }
        Optional<Role> first = roles.stream().findFirst();
        List<StintWish> ways = each.stream().flatMap(place -> ways(place, roles)).toList();
        boolean goneFromThere = clause.isOver() && !clause.hasYears() && !clause.places().isEmpty();
        List<StintWish> without = goneFromThere ? each.stream().map(place -> at(place, kind(first), StintWish.Lasting.NOW)).toList() : List.of();
        List<StintWish> wider = clause.isWhere() && first.isPresent() ? each.stream().map(place -> at(place, Optional.empty(), lasting(first))).toList() : List.of();
        return new Saying(clause.start(), clause.end(), stretches(), ways, without, wider, clause.isWhere() && !clause.isSure(), clause.mayBeWords());
    }

    private Stream<StintWish> ways(SayingToken place, List<Role> roles) {
        return roles.isEmpty() ? Stream.of(wish(place, Optional.empty(), "")) : roles.stream().flatMap(each -> titles(each).stream().map(title -> wish(place, Optional.of(each), title)));
    }

    private static StintWish at(SayingToken place, Optional<StintKind> kind, StintWish.Lasting lasting) {
        return new StintWish(filter(institution(place), kind), lasting, setting(place), Optional.empty());
    }

    private static String institution(SayingToken place) {
        return place.meaning() instanceof At at ? at.id() : "";
    }

    private static Optional<Entities.Setting> setting(SayingToken place) {
        return place.meaning() instanceof Where where ? Optional.of(where.setting()) : Optional.empty();
    }

    private static StintWish atWork(Entities.Setting setting) {
        return new StintWish(filter("", Optional.of(StintKind.EMPLOYMENT)), StintWish.Lasting.NOW, Optional.of(setting), Optional.empty());
    }

    private static List<String> titles(Role role) {
        return role.titles().isEmpty() ? List.of("") : role.titles();
    }

    private static StintFilter filter(String institution, Optional<StintKind> kind) {
        return new StintFilter(institution, Optional.empty(), kind, Optional.empty(), "", Optional.empty(), false);
    }

    /** The stretches of the words that need not be found: all but the names of institutions, unless any of these will do. */
    private List<Question.Stretch> stretches() {
        List<Question.Stretch> stretches = new ArrayList<>();
        int at = clause.start();
        for (SayingToken place : clause.isWhere() || isAnyOfSeveral() ? List.<SayingToken>of() : clause.places()) {
            stretches.add(new Question.Stretch(at, place.start()));
            at = place.end();
        }
        stretches.add(new Question.Stretch(at, clause.end()));
        clause.afar().forEach(token -> stretches.add(new Question.Stretch(token.start(), token.end())));
        return stretches;
    }

    private StintWish wish(SayingToken place, Optional<Role> as, String title) {
        Optional<Degree> degree = as.flatMap(Role::degree).or(() -> clause.deed().flatMap(Deed::degree));
        Optional<YearRange> years = clause.when().map(When::years);
        boolean begun = clause.deed().filter(Deed::begins).isPresent() || clause.isCounted(Counted.ENTRY) && !clause.does(Deed.GRADUATE);
        boolean ended = !begun && (clause.does(Deed.LEAVE) || isFinished(as, degree));
        Optional<YearRange> none = Optional.empty();
        StintFilter filter = new StintFilter(institution(place), begun || ended ? none : years, kind(as), degree, title, ended ? years : none, false);
        return new StintWish(filter, lasting(as), setting(place), begun ? years : none);
    }

    /** Whether the time is that when studies ended: with a verb for it, and of a degree any but one from a year to a year. */
    private boolean isFinished(Optional<Role> as, Optional<Degree> degree) {
        boolean studies = kind(as).equals(Optional.of(StintKind.EDUCATION));
        boolean today = as.filter(Role::ofToday).isPresent();
        boolean isDegree = !today && (degree.isPresent() || as.filter(Role.ALUMNI::equals).isPresent());
        boolean moment = clause.when().map(When::years).filter(years -> years.first().isEmpty() || years.last().isEmpty() || years.first().equals(years.last())).isPresent();
        return studies && (clause.does(Deed.GRADUATE) || clause.isCounted(Counted.CLASS) || isDegree && moment);
    }

    private Optional<StintKind> kind(Optional<Role> as) {
        if (isOfFormerStaff(as)) {
            return Optional.of(StintKind.EMPLOYMENT);
        }
        Optional<StintKind> byPlace = clause.where().filter(where -> !where.geographic()).map(where -> StintKind.EMPLOYMENT);
        Optional<StintKind> byClass = clause.isCohort() ? Optional.of(StintKind.EDUCATION) : Optional.empty();
        return as.map(Role::kind).or(this::done).or(() -> byClass).or(() -> byPlace);
    }

    /** What is done there; who works in a city today may study there. */
    private Optional<StintKind> done() {
        boolean anyWork = clause.where().filter(Where::geographic).isPresent() && clause.does(Deed.WORK) && !clause.isOfThePast();
        return anyWork ? Optional.empty() : clause.deed().flatMap(Deed::kind);
    }

    /** Whether it goes on. With a time that does not matter: who was there then was there. */
    private StintWish.Lasting lasting(Optional<Role> as) {
        boolean timed = clause.hasYears();
        if (clause.isOver() || isOfFormerStaff(as)) {
            return timed ? StintWish.Lasting.ANY : StintWish.Lasting.OVER;
        }
        boolean passed = clause.wasEver() || clause.does(Deed.GRADUATE);
        return !timed && (clause.isNow() || !passed && isThere(as)) ? StintWish.Lasting.NOW : StintWish.Lasting.ANY;
    }

    private boolean isThere(Optional<Role> as) {
        boolean passed = clause.isInSteps() && as.filter(Role::isStep).isPresent() && !((As) clause.role().orElseThrow().meaning()).many();
        boolean ofToday = as.filter(Role::ofToday).isPresent() && !passed;
        boolean byPlace = clause.isWhere() && (as.isEmpty() || ofToday) && !studiesOrInterns();
        return clause.isThere() || ofToday || byPlace || clause.doing().filter(ClauseSayings::goesOn).isPresent();
    }

    /** Alumni of a company worked there. */
    private boolean isOfFormerStaff(Optional<Role> as) {
        return as.filter(Role.ALUMNI::equals).isPresent() && clause.isAtCompany() && !clause.hasDeed();
    }

    private boolean studiesOrInterns() {
        return clause.doing().filter(does -> !does.present() && does.deed().kind().filter(kind -> kind != StintKind.EMPLOYMENT).isPresent()).isPresent();
    }

    private static boolean goesOn(Doing does) {
        boolean works = does.deed() == Deed.WORK || does.deed() == Deed.TEACH;
        boolean presently = does.present() && (works || does.deed() == Deed.STUDY || does.deed() == Deed.INTERN);
        return presently || works && !does.past() && !does.before();
    }
}
