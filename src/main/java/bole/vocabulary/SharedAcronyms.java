package bole.vocabulary;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Acronyms of institutions that running text mostly uses for something else: those of two letters (an MS is a degree before it is Morgan Stanley), those that a topic has as
 * well (SAR is a radar), and some that are common words of a trade (a CPU is no pharmaceutical university).
 */
public final class SharedAcronyms {

    private static final int TOO_SHORT = 2;
    private static final Set<String> OF_TRADES = Set.of("API", "CPU", "CSS", "DNA", "DSP", "FAQ", "GDM", "GDP", "GIS", "GPS", "GPU", "ICT", "ICU", "ISO", "MBA", "MOOC", "MSC", "NGO", "PDE", "PDF", "PHD", "RNA", "SDK", "SEM", "SME", "STEM", "STM", "SQL", "TCP", "TEM", "UAV",
        "UDP", "URL", "USB", "XML");
    /** Shared with a topic, and in texts the institution all the same. */
    private static final Set<String> MOSTLY_INSTITUTIONS = Set.of("CAS", "FDA", "MOE", "MSR");

    private final Set<String> acronyms;

    private SharedAcronyms(Set<String> acronyms) {
        this.acronyms = acronyms;
    }

    /** Those that {@code topics} share, and those that are shared whatever the topics are. */
    public static SharedAcronyms of(Collection<? extends Entity> topics) {
        Set<String> acronyms = new HashSet<>(OF_TRADES);
        topics.stream().flatMap(topic -> Stream.concat(topic.acronyms().stream(), topic.aliases().stream())).map(SharedAcronyms::capitals).forEach(acronyms::add);
        acronyms.removeAll(MOSTLY_INSTITUTIONS);
        return new SharedAcronyms(acronyms);
    }

    /** Whether {@code acronym} of an institution means something else more often. */
    public boolean has(String acronym) {
        return acronym.codePointCount(0, acronym.length()) <= TOO_SHORT || acronyms.contains(capitals(acronym));
    }

    private static String capitals(String acronym) {
        return acronym.toUpperCase(Locale.ROOT);
    }
}
