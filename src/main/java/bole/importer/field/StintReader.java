package bole.importer.field;

import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.importer.section.SectionKind;
import bole.profile.Stint;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.Han;
import java.util.ArrayList;
import java.util.List;

/** Education and employment: the entries of their sections first, then what sentences tell beyond them. */
final class StintReader {

    private final Reading reading;

    StintReader(Reading reading) {
        this.reading = reading;
    }

    /** All stints, those of sections first; a sentence that repeats one only completes it. */
    List<Stint> read() {
        List<Stint> stints = new ArrayList<>();
        for (Section section : reading.sections().all()) {
            boolean education = section.kind() == SectionKind.EDUCATION;
            if (education || section.kind() == SectionKind.EMPLOYMENT) {
                Entries.of(section).stream().filter(entry -> isEntry(entry)).forEach(entry -> new EntryReader(entry, education, reading.source()).read().ifPresent(stints::add));
            } else if (section.kind() == SectionKind.EXPERIENCE || section.kind() == SectionKind.SUMMARY || section.kind() == SectionKind.OTHER
                    || section.kind() == SectionKind.SERVICE) {
                Entries.of(section).stream().filter(entry -> isTold(entry, section.kind())).forEach(entry -> new EntryReader(entry, false, reading.source()).read().ifPresent(stints::add));
            }
        }
        return StintMerging.complete(stints, prose());
    }

    private static boolean isEntry(Entry entry) {
        String first = entry.lines().getFirst().text();
        return first.length() < 400;
    }

    /** Whether an entry outside the sections for it is plainly a stint: a span of time, a place and a title or degree. */
    private static boolean isTold(Entry entry, SectionKind kind) {
        RichText text = entry.text();
        if (text.text().length() > 260 || Prose.isSpoken(text.text())) {
            return false;
        }
        List<FoundDate> dates = DateReader.find(text.text());
        if (!dates.isEmpty() && Words.of("internship").in(text.text()) && !text.italics().isEmpty() | !text.bolds().isEmpty()) {
            return true;
        }
        return kind != SectionKind.SERVICE && dates.stream().anyMatch(FoundDate::range) && InstitutionForm.of(text.text()).isInstitution() && (Words.of("title").in(text.text()) || Degrees.first(text.text()).isPresent());
    }

    private List<Stint> prose() {
        return Prose.sections(reading).flatMap(section -> Prose.sentences(section).flatMap(sentence -> told(sentence, section).stream()))
            .filter(stint -> stint.institution().isPresent() || stint.current() && stint.degree().isPresent()).toList();
    }

    private List<Stint> told(RichText sentence, Section section) {
        boolean listed = section.kind() == SectionKind.SUMMARY;
        return listed && !isChinese(sentence.text()) ? ProseStints.read(sentence, reading.source(), true) : told(sentence, reading.source());
    }

    /** The stints that one sentence tells, in its language. */
    static List<Stint> told(RichText sentence, int source) {
        return isChinese(sentence.text()) ? ChineseProseStints.read(sentence, source) : ProseStints.read(sentence, source);
    }

    private static boolean isChinese(String text) {
        return text.codePoints().filter(Han::is).count() * 5 > text.length();
    }
}
