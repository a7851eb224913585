package bole.importer.generated.retold;

import bole.profile.StintKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Careers by their shapes; the facts of each are all different, however alike they look. */
enum Careers {

    /** A student, with a degree from elsewhere. */
    STUDENT {
        @Override
        List<Fact> of(List<Place> schools, List<Place> companies, int now) {
            return List.of(phd(schools.get(0), now - 3, Fact.NOW), bachelor(schools.get(1), "Physics", now - 7, now - 3));
        }
    },
    /** Three degrees of two places, and a post. */
    LECTURER {
        @Override
        List<Fact> of(List<Place> schools, List<Place> companies, int now) {
            return List.of(post(schools.get(0), "Assistant Professor", now - 4, Fact.NOW), phd(schools.get(1), now - 9, now - 4), master(schools.get(2), "Physics", now - 11, now - 9), bachelor(schools.get(2), "Physics", now - 15, now - 11));
        }
    },
    /** Ranks at one place. */
    PROMOTED {
        @Override
        List<Fact> of(List<Place> schools, List<Place> companies, int now) {
            return List.of(post(schools.get(0), "Associate Professor", now - 3, Fact.NOW), post(schools.get(0), "Assistant Professor", now - 9, now - 3), phd(schools.get(1), now - 14, now - 9));
        }
    },
    /** Two bachelors of one time at one place. */
    DOUBLE {
        @Override
        List<Fact> of(List<Place> schools, List<Place> companies, int now) {
            return List.of(phd(schools.get(0), now - 2, Fact.NOW), bachelor(schools.get(1), "Physics", now - 6, now - 2), bachelor(schools.get(1), "Law", now - 6, now - 2));
        }
    },
    /** Back where the first degree was got. */
    RETURNED {
        @Override
        List<Fact> of(List<Place> schools, List<Place> companies, int now) {
            return List.of(post(schools.get(0), "Lecturer", now - 2, Fact.NOW), post(schools.get(1), "Postdoctoral Fellow", now - 5, now - 2), phd(schools.get(0), now - 10, now - 5), bachelor(schools.get(0), "Physics", now - 14, now - 10));
        }
    },
    /** A visit during the studies. */
    VISITOR {
        @Override
        List<Fact> of(List<Place> schools, List<Place> companies, int now) {
            return List.of(phd(schools.get(0), now - 4, Fact.NOW), Fact.post(StintKind.VISIT, schools.get(1), "Visiting Student", now - 2, now - 1), bachelor(schools.get(2), "Physics", now - 8, now - 4));
        }
    },
    /** A post and an office beside it at one place. */
    DIRECTOR {
        @Override
        List<Fact> of(List<Place> schools, List<Place> companies, int now) {
            return List.of(post(schools.get(0), "Professor", now - 8, Fact.NOW), post(schools.get(0), "Director of the Tide Centre", now - 2, Fact.NOW), phd(schools.get(1), now - 15, now - 10));
        }
    },
    /** An intern, now employed by the same company. */
    HIRED {
        @Override
        List<Fact> of(List<Place> schools, List<Place> companies, int now) {
            return List.of(post(companies.get(0), "Research Scientist", now - 3, Fact.NOW), Fact.post(StintKind.INTERNSHIP, companies.get(0), "Research Intern", now - 5, now - 5), phd(schools.get(0), now - 8, now - 3));
        }
    },
    /** Two masters, of two places. */
    MASTERS {
        @Override
        List<Fact> of(List<Place> schools, List<Place> companies, int now) {
            return List.of(post(companies.get(0), "Engineer", now - 2, Fact.NOW), master(schools.get(0), "Physics", now - 4, now - 2), master(schools.get(1), "Law", now - 6, now - 4), bachelor(schools.get(0), "Physics", now - 10, now - 6));
        }
    };

    abstract List<Fact> of(List<Place> schools, List<Place> companies, int now);

    /** A career of this shape. */
    List<Fact> any(Random random) {
        return of(shuffled(Place.SCHOOLS, random), shuffled(Place.COMPANIES, random), 2026 - random.nextInt(2));
    }

    private static List<Place> shuffled(List<Place> places, Random random) {
        List<Place> all = new ArrayList<>(places);
        Collections.shuffle(all, random);
        return all;
    }

    private static Fact phd(Place place, int from, int to) {
        return Fact.study(place, "Ph.D.", "PHD", "Physics", from, to);
    }

    private static Fact master(Place place, String field, int from, int to) {
        return Fact.study(place, "M.Sc.", "MASTER", field, from, to);
    }

    private static Fact bachelor(Place place, String field, int from, int to) {
        return Fact.study(place, "B.Sc.", "BACHELOR", field, from, to);
    }

    private static Fact post(Place place, String role, int from, int to) {
        return Fact.post(StintKind.EMPLOYMENT, place, role, from, to);
    }
}
