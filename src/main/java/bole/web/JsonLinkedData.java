package bole.web;

import bole.json.Json;
import bole.profile.Award;
import bole.profile.Interest;
import bole.profile.Institution;
import bole.profile.Link;
import bole.profile.Name;
import bole.profile.Profile;
import bole.profile.Stint;
import bole.profile.StintKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Profiles as linked data: a {@code Person} of schema.org as JSON-LD. */
public final class JsonLinkedData {

    private static final String CONTEXT = "https://schema.org";

    private JsonLinkedData() {
    }

    /** {@code profile} as one line of JSON-LD. */
    public static String of(Profile profile) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("@context", CONTEXT);
        person.putAll(person(profile));
        return Json.write(person);
    }

    /** The page at {@code address}, which is about {@code profile}, as one line of JSON-LD. */
    static String page(Profile profile, String address) {
        Map<String, Object> person = person(profile);
        person.put("url", address);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@context", CONTEXT);
        page.put("@type", "ProfilePage");
        page.put("mainEntity", person);
        return Json.write(page);
    }

    private static Map<String, Object> person(Profile profile) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("@type", "Person");
        person.put("identifier", profile.id());
        person.put("name", profile.title());
        put(person, "alternateName", profile.names().stream().map(Name::text).filter(name -> !name.equals(profile.title())).distinct().toList());
        put(person, "description", profile.summary());
        put(person, "jobTitle", profile.headline());
        put(person, "knowsAbout", profile.interests().stream().map(Interest::label).distinct().toList());
        put(person, "worksFor", stints(profile, false));
        put(person, "alumniOf", stints(profile, true));
        put(person, "award", profile.awards().stream().map(Award::text).distinct().toList());
        put(person, "email", profile.emails());
        put(person, "sameAs", profile.links().stream().map(Link::url).distinct().toList());
        return person;
    }

    private static void put(Map<String, Object> object, String name, Object value) {
        if (!value.equals("") && !value.equals(List.of())) {
            object.put(name, value);
        }
    }

    private static List<Map<String, Object>> stints(Profile profile, boolean education) {
        return profile.stints().stream().filter(stint -> (stint.kind() == StintKind.EDUCATION) == education && stint.institution().isPresent())
            .map(stint -> role(stint, education)).toList();
    }

    /** A role gives a relation its dates: schema.org puts it between a person and an organisation. */
    private static Map<String, Object> role(Stint stint, boolean education) {
        Map<String, Object> role = new LinkedHashMap<>();
        role.put("@type", education ? "OrganizationRole" : "EmployeeRole");
        put(role, "roleName", stint.title());
        stint.from().map(Object::toString).ifPresent(date -> role.put("startDate", date));
        stint.to().map(Object::toString).ifPresent(date -> role.put("endDate", date));
        role.put(education ? "alumniOf" : "worksFor", organisation(stint.institution().orElseThrow(), education));
        return role;
    }

    private static Map<String, Object> organisation(Institution institution, boolean education) {
        Map<String, Object> organisation = new LinkedHashMap<>();
        organisation.put("@type", education ? "EducationalOrganization" : "Organization");
        put(organisation, "identifier", institution.id());
        organisation.put("name", institution.name());
        return organisation;
    }
}
