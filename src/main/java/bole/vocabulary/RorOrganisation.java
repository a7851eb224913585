package bole.vocabulary;

import bole.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An organisation of the registry as an entry of Bole's.
 *
 * @param entry it, under the id {@code ror-…}
 * @param labels the names that the registry calls labels, among all its names
 * @param parents the ids {@code ror-…} of what it is part of
 */
record RorOrganisation(InstitutionEntry entry, List<String> labels, List<String> parents) {

    /** Whether {@code plain} still exists. */
    static boolean isActive(Map<String, Object> plain) {
        return text(plain.getOrDefault("status", "active")).equals("active");
    }

    static RorOrganisation of(Map<String, Object> plain) {
        Set<String> labels = new LinkedHashSet<>();
        Set<String> aliases = new LinkedHashSet<>();
        Set<String> acronyms = new LinkedHashSet<>();
        String shown = "";
        String en = "";
        String zh = "";
        for (Map<?, ?> name : objects(plain.get("names"))) {
            String value = cell(name.get("value"));
            List<String> types = texts(name.get("types"));
            boolean label = types.contains("label") || types.contains("ror_display");
            (types.contains("acronym") ? acronyms : label ? labels : aliases).add(value);
            shown = types.contains("ror_display") ? value : shown;
            en = label && text(name.get("lang")).equals("en") ? value : en;
            zh = label && text(name.get("lang")).equals("zh") ? Folding.simplified(value) : zh;
        }
        en = withoutThe(en.isEmpty() ? shown : en);
        List<String> others = new ArrayList<>(labels);
        others.addAll(aliases);
        others.removeAll(List.of(en, zh, ""));
        acronyms.remove("");
        Place place = Place.of(plain);
        InstitutionEntry entry = new InstitutionEntry(id(text(plain.get("id"))), en, zh, others, List.copyOf(acronyms), place.country(), place.city(), "", kind(texts(plain.get("types"))), domains(plain));
        return new RorOrganisation(entry, List.copyOf(labels), parents(plain));
    }

    private static String id(String address) {
        return Institutions.REGISTER_PREFIX + address.substring(address.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private static String withoutThe(String name) {
        return name.startsWith("The ") ? name.substring(4) : name;
    }

    private record Place(String country, String city) {

        static Place of(Map<String, Object> plain) {
            for (Map<?, ?> location : objects(plain.get("locations"))) {
                if (location.get("geonames_details") instanceof Map<?, ?> details) {
                    return new Place(text(details.get("country_code")), cell(details.get("name")));
                }
            }
            return new Place(text(plain.getOrDefault("country", "")), cell(plain.getOrDefault("city", "")));
        }
    }

    private static List<String> parents(Map<String, Object> plain) {
        List<String> parents = new ArrayList<>();
        for (Map<?, ?> relation : objects(plain.get("relationships"))) {
            if (text(relation.get("type")).equals("parent")) {
                parents.add(id(text(relation.get("id"))));
            }
        }
        return parents;
    }

    private static InstitutionKind kind(List<String> types) {
        List<String> order = List.of("education", "healthcare", "company", "facility", "government", "funder");
        List<InstitutionKind> kinds = List.of(InstitutionKind.UNIVERSITY, InstitutionKind.HOSPITAL, InstitutionKind.COMPANY, InstitutionKind.INSTITUTE, InstitutionKind.GOVERNMENT, InstitutionKind.FUNDER);
        for (int i = 0; i < order.size(); i++) {
            if (types.contains(order.get(i))) {
                return kinds.get(i);
            }
        }
        return InstitutionKind.INSTITUTE;
    }

    /** Its own domains, else the host of its web site. */
    private static List<String> domains(Map<String, Object> plain) {
        Set<String> domains = new LinkedHashSet<>();
        texts(plain.get("domains")).forEach(domain -> domains.add(domain.toLowerCase(Locale.ROOT)));
        if (domains.isEmpty() && plain.get("links") instanceof List<?> links) {
            links.stream().map(link -> link instanceof Map<?, ?> typed && "website".equals(typed.get("type")) ? text(typed.get("value")) : link instanceof String plainLink ? plainLink : "")
                .map(RorOrganisation::host).filter(host -> !host.isEmpty()).findFirst().ifPresent(domains::add);
        }
        return List.copyOf(domains);
    }

    /** The host of an address, without "www."; {@code ""} where a path makes it one of many on a shared host. */
    private static String host(String url) {
        int start = url.indexOf("://") < 0 ? 0 : url.indexOf("://") + 3;
        int end = url.indexOf('/', start) < 0 ? url.length() : url.indexOf('/', start);
        String host = url.substring(start, end).toLowerCase(Locale.ROOT);
        boolean alone = url.length() - end < 2 && !host.isEmpty() && host.chars().allMatch(sign -> sign > ' ' && sign != '|' && sign != ':');
        return !alone ? "" : host.startsWith("www.") ? host.substring(4) : host;
    }

    private static List<Map<?, ?>> objects(Object value) {
        List<Map<?, ?>> objects = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> {
                if (item instanceof Map<?, ?> object) {
                    objects.add(object);
                }
            });
        }
        return objects;
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> list ? list.stream().filter(String.class::isInstance).map(RorOrganisation::cell).toList() : List.of();
    }

    private static String text(Object value) {
        return value instanceof String text ? text : "";
    }

    /** A text that can stand in a cell: on one line, without the signs that part cells and values. */
    private static String cell(Object value) {
        StringBuilder cell = new StringBuilder();
        text(value).codePoints().forEach(sign -> cell.appendCodePoint(Character.isISOControl(sign) || sign == '|' || Character.isSpaceChar(sign) ? ' ' : sign));
        String plain = cell.toString().strip();
        while (plain.contains("  ")) {
            plain = plain.replace("  ", " ");
        }
        return plain;
    }
}
