package bole.cli;

import bole.store.SourceArchive;
import bole.text.Decoded;
import bole.text.Decoder;
import bole.web.Sources;
import java.util.Optional;

/** The sources as received, decoded for showing: their lines are the lines that claims point to. */
final class KeptSources implements Sources {

    private final SourceArchive archive;

    KeptSources(SourceArchive archive) {
        this.archive = archive;
    }

    @Override
    public Optional<String> find(String sha256) {
        return archive.find(sha256).flatMap(Decoder::decode).map(Decoded::text);
    }

    @Override
    public boolean has(String sha256) {
        return archive.has(sha256);
    }
}
