package bole.search.saying;

import bole.search.match.Deed;
import bole.search.match.Role;
import bole.search.saying.SayingToken.As;
import bole.search.saying.SayingToken.At;
import bole.search.saying.SayingToken.Counted;
import bole.search.saying.SayingToken.Doing;
import bole.search.saying.SayingToken.Sort;
import bole.search.saying.SayingToken.When;
import bole.search.saying.SayingToken.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of one stint: where it is, and the words that belong to it. "PhD 2021 from SJTU" is one, "now in industry" another. */
final class Clause {

    /** The institutions, of each of which the same is said, or settings; nothing where no place is named. */
    private final List<SayingToken> places;
    private final boolean either;
    private final List<SayingToken> taken = new ArrayList<>();
    private Optional<SayingToken> role = Optional.empty();
    private Optional<Doing> doing = Optional.empty();
    private Optional<When> when = Optional.empty();
    private String preposition = "";
    private boolean now;
    private boolean past;
    private boolean once;
    private boolean ever;
    private boolean is;
    private boolean was;
    private boolean people;
    private boolean departed;
    private boolean arrived;
    private boolean alone;
    private boolean step;
    private boolean unsure;
    private final List<SayingToken> afar = new ArrayList<>();

    /** @param either whether it is enough to be at one of {@code places} */
    Clause(List<SayingToken> places, boolean either) {
        this.places = List.copyOf(places);
        this.either = either;
    }

    /** Adds {@code token}, which belongs to it. */
    void take(SayingToken token) {
        taken.add(token);
        switch (token.sort()) {
            case ROLE -> role = role.or(() -> Optional.of(token));
            case DEED -> doing = doing.or(() -> Optional.of((Doing) token.meaning()));
            case YEARS -> when = when.or(() -> Optional.of((When) token.meaning()));
            case IN -> preposition = preposition.isEmpty() ? token.text() : preposition;
            case FROM -> departed = true;
            case TO -> arrived = true;
            case NOW -> now = true;
            case PAST -> {
                past = true;
                once = token.text().startsWith("曾") || token.text().equals("once");
            }
            case BE -> is = true;
            case WAS -> was = true;
            case PEOPLE -> people = true;
            case EXPERIENCE -> ever = true;
            default -> { }
        }
    }

    /** Adds what belongs to {@code other}. */
    void takeAll(Clause other) {
        List.copyOf(other.taken).forEach(this::take);
    }

    /** Adds the role {@code tokens}, which stands elsewhere. */
    void takeFromAfar(List<SayingToken> tokens) {
        role = tokens.stream().filter(token -> token.is(Sort.ROLE)).findFirst();
        afar.addAll(tokens);
    }

    List<SayingToken> places() {
        return places;
    }

    List<Role> roles() {
        return role.map(token -> ((As) token.meaning()).roles()).orElse(List.of());
    }

    /** Whether a verb before the place says what somebody does there. */
    boolean hasDeedBefore() {
        return doing.filter(Doing::before).isPresent();
    }

    /** Whether nothing was yet said of the place. */
    boolean isBare() {
        return role.isEmpty() && doing.isEmpty() && when.isEmpty() && !past;
    }

    boolean isCohort() {
        return isCounted(Counted.CLASS) || isCounted(Counted.ENTRY);
    }

    /** Whether it is what something else was left for. */
    boolean isFor() {
        return preposition.equals("for");
    }

    boolean isReachedAlready() {
        return arrived;
    }

    boolean hasRole() {
        return role.isPresent();
    }

    boolean hasDeed() {
        return doing.isPresent();
    }

    boolean hasYears() {
        return when.isPresent();
    }

    boolean isPast() {
        return past;
    }

    boolean isNow() {
        return now;
    }

    boolean isAfterPreposition() {
        return !preposition.isEmpty() || departed;
    }

    boolean isWhere() {
        return !places.isEmpty() && places.getFirst().is(Sort.SETTING);
    }

    /** The setting it is about, the first if there are several. */
    Optional<Where> where() {
        return isWhere() ? Optional.of((Where) places.getFirst().meaning()) : Optional.empty();
    }

    /** Whether nothing yet says who is there, so that a role named elsewhere may be meant. */
    boolean isOpen() {
        return role.isEmpty() && doing.isEmpty() && !past && !ever;
    }

    /** Whether somebody may be {@code roles} at its place by what is done there. */
    boolean suits(As roles) {
        boolean company = isAtCompany();
        return roles.roles().stream().allMatch(each -> (!company || !each.isAcademic() || each == Role.ALUMNI) && doing.map(does -> does.deed().suits(each)).orElse(true));
    }

    /** Whether its place is one where nobody studies or is a professor. */
    boolean isAtCompany() {
        return places.stream().anyMatch(place -> place.meaning() instanceof At at && at.company() || place.meaning() instanceof Where where && where.setting().id().endsWith("sector:industry"));
    }

    /** Whether somebody did it once, which says nothing about today. */
    boolean isOfThePast() {
        return past || was || isDone();
    }

    private boolean isDone() {
        return doing.filter(Doing::past).isPresent();
    }

    /** Whether it is said to be over. */
    boolean isOver() {
        return past && !(once && doing.isPresent()) || does(Deed.LEAVE);
    }

    /** Whether it is said that somebody was there, and not whether that is over. */
    boolean wasEver() {
        return was || ever || once && doing.isPresent() || isDone() && !does(Deed.MOVE, Deed.JOIN);
    }

    /** Whether somebody is said to be there, by no role and no verb. */
    boolean isThere() {
        return now || is || people && !departed;
    }

    /** Whether somebody is said to be there, and not only a topic: "dialects in Shanghai". */
    boolean isSure() {
        boolean chineseSector = where().filter(Where::sector).isPresent() && tokens().anyMatch(SayingToken::isChinese);
        return now || past || is || was || people || ever || alone || departed || arrived || role.isPresent() || doing.isPresent() || chineseSector;
    }

    /** Whether its year is that of a class that finished, or of one that began. */
    boolean isCounted(Counted counted) {
        return when.filter(time -> time.counted() == counted).isPresent();
    }

    /** Whether one of {@code deeds} is done or was done. */
    boolean does(Deed... deeds) {
        return doing.filter(does -> List.of(deeds).contains(does.deed())).isPresent();
    }

    Optional<Deed> deed() {
        return doing.map(Doing::deed);
    }

    Optional<Doing> doing() {
        return doing;
    }

    Optional<SayingToken> role() {
        return role;
    }

    Optional<When> when() {
        return when;
    }

    List<SayingToken> afar() {
        return afar;
    }

    boolean isEither() {
        return either;
    }

    boolean isInSteps() {
        return step;
    }

    boolean mayBeWords() {
        return unsure;
    }

    boolean isDeparture() {
        return does(Deed.LEAVE) || departed && role.isEmpty();
    }

    boolean isArrival() {
        return arrived || does(Deed.MOVE);
    }

    /** It is what somebody left for something else. */
    void tellLeft() {
        past = true;
        departed = true;
    }

    /** It is where somebody went. */
    void tellReached() {
        now = when.isEmpty();
        arrived = true;
    }

    /** It is one of several steps of a life. */
    void tellStep() {
        step = true;
    }

    /** It is all that the sentence says. */
    void tellAlone() {
        alone = true;
    }

    /** Its words may be no more than words. */
    void tellUnsure() {
        unsure = true;
    }

    int start() {
        return tokens().mapToInt(SayingToken::start).min().orElse(0);
    }

    int end() {
        return tokens().mapToInt(SayingToken::end).max().orElse(0);
    }

    Stream<SayingToken> tokens() {
        return Stream.concat(places.stream(), taken.stream());
    }

    /** Whether anything says that somebody was there, or when. A year that only follows a name among other words may be said of these. */
    boolean isSaid() {
        boolean timed = when.isPresent() && (!when.get().preposition().isEmpty() || when.get().counted() != Counted.NOT || !preposition.isEmpty() || is || was || alone);
        boolean whoOrWhat = role.isPresent() || doing.isPresent() && !(places.isEmpty() && when.isEmpty());
        return isWhere() || whoOrWhat || now || past || ever || timed || (is || was) && !preposition.isEmpty() || people || departed && arrived;
    }
}
