package bole.cli;

import bole.importer.Outcome;
import bole.importer.Reason;
import bole.profile.Profile;
import bole.profile.SourceRecord;
import bole.store.ProfileStore;
import bole.store.Withdrawn;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Takes what importers give into store and index, in batches: a batch is durable in the store before the index hears of it.
 * A profile that says the same as the one already there, whenever it was read, counts as unchanged.
 */
final class Ingest {

    private static final int BATCH = 500;

    private final Destination destination;
    private final Report report;
    private final PrintWriter refusals;
    private final Map<String, Profile> batch = new LinkedHashMap<>();
    private final Set<String> ids = new TreeSet<>();

    /**
     * Where profiles go.
     *
     * @param store the truth
     * @param people keeps what is searched in step with it
     * @param withdrawn who must not come back
     * @param known the profile of an id as it was read last
     * @param normaliser puts names, dates and links in order
     */
    record Destination(ProfileStore store, People people, Withdrawn withdrawn, Function<String, Optional<Profile>> known,
                       UnaryOperator<Profile> normaliser) {
    }

    /**
     * @param destination where profiles go
     * @param report counts what becomes of each
     * @param refusals gets one line per refusal
     */
    Ingest(Destination destination, Report report, PrintWriter refusals) {
        this.destination = destination;
        this.report = report;
        this.refusals = refusals;
    }

    /** Takes one outcome; what it says is durable after {@link #flush}. */
    void take(Outcome outcome) {
        switch (outcome) {
            case Outcome.Refused refused -> refuse(refused);
            case Outcome.Accepted accepted -> accept(accepted);
        }
    }

    private void accept(Outcome.Accepted accepted) {
        Profile profile = destination.normaliser().apply(accepted.profile());
        if (destination.withdrawn().names(profile)) {
            refuse(new Outcome.Refused(accepted.uri(), Reason.WITHDRAWN, ""));
            return;
        }
        ids.add(profile.id());
        if (destination.known().apply(profile.id()).filter(old -> saysTheSame(old, profile)).isPresent()) {
            report.unchanged();
            return;
        }
        report.accepted();
        batch.put(profile.id(), profile);
        if (batch.size() >= BATCH) {
            flush();
        }
    }

    private void refuse(Outcome.Refused refused) {
        report.refused(refused.reason());
        refusals.println(refusal(refused));
    }

    /** The line that tells a person of a refusal: what, why, and the remedy. */
    static String refusal(Outcome.Refused refused) {
        String detail = refused.detail().isEmpty() ? "" : " (" + refused.detail() + ")";
        return "refused " + refused.uri() + ": " + refused.reason().words() + detail + "; " + refused.reason().remedy();
    }

    /** Makes everything taken so far durable. */
    void flush() {
        if (!batch.isEmpty()) {
            destination.store().put(batch.values());
            destination.people().put(batch.values());
            batch.clear();
        }
    }

    /** The ids of all profiles that were accepted or unchanged. */
    Set<String> ids() {
        return ids;
    }

    private static boolean saysTheSame(Profile old, Profile fresh) {
        return undated(old).equals(undated(fresh));
    }

    private static Profile undated(Profile profile) {
        List<SourceRecord> sources = new ArrayList<>();
        for (SourceRecord source : profile.sources()) {
            sources.add(new SourceRecord(source.uri(), source.format(), source.language(), source.sha256(), Optional.empty(), source.repairs()));
        }
        return profile.withSources(sources);
    }
}
