package bole.web;

import bole.profile.Profile;

/** Which people are invented: those of the sample that ships with the program. */
final class SampleMark {

    private static final String SAMPLE = "sample/";

    private SampleMark() {
    }

    static boolean isInvented(Profile profile) {
        return profile.sources().stream().anyMatch(source -> source.uri().startsWith(SAMPLE));
    }
}
