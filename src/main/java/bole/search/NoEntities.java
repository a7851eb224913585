package bole.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No vocabularies: nothing is known, and everything stands under its own label. */
class NoEntities implements Entities {

    @Override
    public Optional<Entry> entry(Kind kind, String id) {
        return Optional.empty();
    }

    @Override
    public List<String> roots(Kind kind) {
        return List.of();
    }

    @Override
    public Set<String> wholes(Kind kind, String id) {
        return Set.of();
    }

    @Override
    public Set<String> parts(Kind kind, String id) {
        return Set.of();
    }

    @Override
    public Optional<Labels> labels(Kind kind, String id) {
        return Optional.empty();
    }

    @Override
    public Resolution resolve(Kind kind, String value) {
        return Resolution.UNKNOWN;
    }

    @Override
    public List<Mention> mentionsIn(String text) {
        return List.of();
    }

    @Override
    public List<Expression> expressions(Kind kind, String id) {
        return List.of();
    }

    @Override
    public List<String> matching(Kind kind, String typed, int limit) {
        return List.of();
    }

    @Override
    public Optional<Setting> place(String name) {
        return Optional.empty();
    }

    @Override
    public Setting sector(boolean industry) {
        return new Setting("sector:" + (industry ? "industry" : "academia"), Set.of(), Set.of());
    }
}
