package bole.importer.page;

import bole.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Entries of a life that the template of a site lays out and whose words are its parameters, as Hugo's shortcodes and Jekyll's includes have them:
 * {@code {{< timelineItem header="Ph.D. in Tides" subheader="Fenwold University" badge="2008 - 2012" >}}} is an item of a list with those words.
 */
final class Shortcodes {

    private static final String PARAMETERS = "((?:\\s{1,20}[\\w-]{1,30}\\s?=\\s?(?:\"[^\"]{0,400}\"|'[^']{0,400}')){2,16})";
    private static final Wording HUGO = Wording.of("^([ \\t]{0,8})\\{\\{[<%][ \\t]{0,4}([\\w/-]{1,40})" + PARAMETERS + "\\s{0,20}/?[>%]\\}\\}", Pattern.MULTILINE);
    private static final Wording JEKYLL = Wording.of("^([ \\t]{0,8})\\{%-?[ \\t]{0,4}include(?:_cached|_relative)?[ \\t]{1,4}([\\w./-]{1,60})" + PARAMETERS + "\\s{0,20}-?%\\}", Pattern.MULTILINE);
    private static final Wording PARAMETER = Wording.of("([\\w-]{1,30})\\s?=\\s?(?:\"([^\"]{0,400})\"|'([^']{0,400})')");
    private static final Wording OTHER = Wording.of("(?i).*(?:fig|ima?ge?|video|tube|gallery|button|news|post|paper|publication|project|talk|book|music|bib).*");
    private static final Wording YEAR = Wording.of("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Set<String> WORDS = Set.of("title", "header", "heading", "subheader", "subheading", "subtitle", "name", "position", "role", "degree", "job", "jobtitle", "job_title", "company", "organization", "organisation", "org", "institution",
        "institute", "school", "university", "employer", "place", "where", "department", "major", "field", "award", "event");
    private static final Set<String> TIMES = Set.of("date", "dates", "year", "years", "period", "time", "duration", "badge", "when", "daterange");
    private static final List<String> STARTS = List.of("start", "from", "begin", "start_date", "startdate", "date_start");
    private static final List<String> ENDS = List.of("end", "to", "finish", "end_date", "enddate", "date_end");

    private Shortcodes() {
    }

    /** {@code text} with such entries as items, in as many lines. */
    static String shown(String text) {
        String hugo = text.indexOf("{{<") >= 0 || text.indexOf("{{%") >= 0 ? HUGO.matcher(text).replaceAll(tag -> Matcher.quoteReplacement(item(tag.group(), tag.group(2), tag.group(3)))) : text;
        return hugo.indexOf("{%") >= 0 && hugo.indexOf("include") >= 0 ? JEKYLL.matcher(hugo).replaceAll(tag -> Matcher.quoteReplacement(item(tag.group(), tag.group(2), tag.group(3)))) : hugo;
    }

    private static String item(String tag, String name, String parameters) {
        List<String> words = new ArrayList<>();
        List<String> times = new ArrayList<>();
        Map<String, String> ends = new LinkedHashMap<>();
        Matcher parameter = PARAMETER.matcher(parameters);
        while (parameter.find()) {
            String value = (parameter.group(2) == null ? parameter.group(3) : parameter.group(2)).strip();
            String key = parameter.group(1).toLowerCase(Locale.ROOT);
            if (!value.isEmpty() && value.indexOf('{') < 0) {
                (WORDS.contains(key) ? words : TIMES.contains(key) ? times : new ArrayList<String>()).add(value);
                ends.put(key, value);
            }
        }
        String span = first(ends, STARTS);
        if (!span.isEmpty()) {
            times.add(span + " - " + (first(ends, ENDS).isEmpty() ? "present" : first(ends, ENDS)));
        }
        boolean entry = !words.isEmpty() && times.stream().anyMatch(time -> YEAR.matcher(time).find()) && !OTHER.matcher(name).matches();
        words.addAll(times);
        return entry ? "\n".repeat((int) tag.chars().filter(c -> c == '\n').count()) + "- " + String.join(", ", words).replace('\n', ' ') : tag;
    }

    private static String first(Map<String, String> values, List<String> keys) {
        return keys.stream().map(key -> values.getOrDefault(key, "")).filter(value -> !value.isEmpty()).findFirst().orElse("");
    }
}
