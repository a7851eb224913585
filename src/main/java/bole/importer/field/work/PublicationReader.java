package bole.importer.field.work;

import bole.importer.field.form.Words;
import bole.importer.field.place.HanPlaces;
import bole.importer.field.reading.Reading;
import bole.importer.section.Section;
import bole.importer.section.SectionKind;
import bole.profile.Name;
import bole.profile.Publication;
import bole.text.Folding;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Publications: the entries of their sections that have a title, and authors, a venue, a year or a status. Elsewhere an entry must say more: who wrote it,
 * and where it appeared or an address at a place that keeps papers.
 */
public final class PublicationReader {

    private static final int MOST = 1_000;
    private static final Set<SectionKind> ELSEWHERE = EnumSet.of(SectionKind.OTHER, SectionKind.SUMMARY, SectionKind.EDUCATION, SectionKind.EXPERIENCE, SectionKind.EMPLOYMENT, SectionKind.PROJECTS);
    private static final Wording PAPERS = Wording.of(
        "(?i)^https?://[\\w.-]*(?:arxiv\\.org|openreview\\.net|doi\\.org|aclanthology\\.org|ieeexplore\\.ieee\\.org|dl\\.acm\\.org|sciencedirect\\.com|springer\\.com|openaccess\\.thecvf\\.com|proceedings\\.mlr\\.press|nature\\.com|ssrn\\.com|biorxiv\\.org|ojs\\.aaai\\.org|wiley\\.com)/.*");

    /** What a biography tells behind the name it begins with, which has the form of authors: "滕若澜，博士，现为…". */
    private static final Wording TOLD = Wording.of("现[为任是于]|曾[任在]|毕业于|任职|就职");

    /** Headings of works that have not appeared, of which often nothing but the title is told. */
    private static final Wording UNDERWAY = Wording.anyCase("\\b(?:working papers?|works? in progress|papers in progress|job market papers?)\\b|工作论文|在投论文");

    /** Headings of patents and nothing else. */
    private static final Wording PATENTS = Wording.anyCase("[^\\p{L}]{0,8}(?:(?:us|u\\.s\\.|granted|issued|awarded|selected|filed|pending|international|invention|my|list of) ){0,2}patents?(?: (?:&|and) (?:patent )?applications?)?[^\\p{L}]{0,8}|[^\\p{L}]{0,8}(?:国家|已?授权|申请|主要|部分|代表性?|发明|实用新型|国际|美国|中国){0,4}专利(?:成果|列表|情况|授权|申请)?[^\\p{L}]{0,8}");

    private final Reading reading;
    private final Set<String> surnames;
    private final List<Publication> publications = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** The publications on {@code reading}, a page of whom {@code names} name. */
    public PublicationReader(Reading reading, List<Name> names) {
        this.reading = reading;
        this.surnames = names.stream().map(name -> Folding.key(name.text())).flatMap(PublicationReader::surnames).collect(Collectors.toSet());
    }

    /** What authors may write of a name: its words, in Chinese the whole. */
    private static Stream<String> surnames(String name) {
        return Stream.of(name.split("[^\\p{L}\\p{M}’'-]+")).filter(word -> word.length() > 1);
    }

    /** The publications, in the order of the page, each once. */
    public List<Publication> read() {
        for (Section section : reading.sections().all()) {
            if (section.kind() == SectionKind.PUBLICATIONS) {
                works(section).forEach(this::keep);
            } else if (ELSEWHERE.contains(section.kind()) && !section.isLabelled()) {
                works(section).stream().filter(this::isSure).forEach(this::keep);
            }
        }
        return publications;
    }

    private List<Publication> works(Section section) {
        List<Publication> works = new ArrayList<>();
        boolean listed = section.kind() == SectionKind.PUBLICATIONS && !section.isLabelled();
        for (WorkEntries.Work work : WorkEntries.of(section, reading.source())) {
            Optional<Publication> read = new WorkReader(work.entry(), work.year(), reading.source(), listed && isUnderway(work.heading())).read();
            read.map(found -> underHeading(found, work.heading())).ifPresent(works::add);
        }
        return works;
    }

    private static boolean isUnderway(String heading) {
        return UNDERWAY.matcher(heading).find() || Words.of("submitted").in(heading);
    }

    /** Whether {@code work} is one beyond doubt, though no heading says so. */
    private boolean isSure(Publication work) {
        if (TOLD.matcher(work.title()).lookingAt() || isPost(work.title())) {
            return false;
        }
        boolean placed = !work.venue().isEmpty() && work.year().isPresent() && work.status().length() > 0 && isOwn(work);
        return !work.authors().isEmpty() && (work.authors().size() > 1 && placed || PAPERS.matcher(work.url()).matches());
    }

    /** 晶湖大学潮汐学院副教授: whether what has the form of a title is a place and a post. */
    private static boolean isPost(String title) {
        int end = Han.in(title) ? HanPlaces.institutionEnd(title, 0) : -1;
        return end > 0 && HanPlaces.institutionStart(title, 0, end) == 0 && HanPlaces.title(title, end).isPresent();
    }

    /** Whether the person is among the authors, where the page says in their script who that is. */
    private boolean isOwn(Publication work) {
        String authors = Folding.key(String.join(" ", work.authors()));
        return surnames.stream().noneMatch(name -> Han.in(name) == Han.in(authors)) || surnames.stream().anyMatch(authors::contains);
    }

    /** A heading such as "Under review" or "Patents" gives the status of what stands below it. */
    private static Publication underHeading(Publication work, String heading) {
        boolean open = work.status().isEmpty() || work.status().equals("preprint") || work.status().equals("published") && work.year().isEmpty();
        String status = Words.of("submitted").in(heading) && open ? "submitted" : PATENTS.matcher(heading).matches() ? "patent"
            : work.status().isEmpty() && Words.of("preprint").in(heading) ? "preprint" : work.status();
        return new Publication(work.title(), work.authors(), work.venue(), work.year(), status, work.url(), work.abstract_(), work.source(), work.lines());
    }

    private void keep(Publication publication) {
        if (publications.size() < MOST && seen.add(Folding.key(publication.title()))) {
            publications.add(publication);
        }
    }
}
