package bole.web;

import bole.profile.Profile;
import bole.profile.SourceRecord;
import java.util.List;

/** Which people are invented: those of the sample that ships with the program. */
final class SampleMark {

    private static final String SAMPLE = "sample/";

    private SampleMark() {
    }

    static boolean isInvented(Profile profile) {
        return isInvented(profile.sources());
    }

    /** Whether it is someone with these sources. */
    static boolean isInvented(List<SourceRecord> sources) {
        return sources.stream().anyMatch(source -> source.uri().startsWith(SAMPLE));
    }
}
