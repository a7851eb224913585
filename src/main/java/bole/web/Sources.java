package bole.web;

import java.util.Optional;

/** The texts of sources as received, decoded, so that a claim can be shown in place. */
@FunctionalInterface
public interface Sources {

    /** The text whose bytes have that SHA-256, if it was kept. */
    Optional<String> find(String sha256);

    /** Whether that text was kept. */
    default boolean has(String sha256) {
        return find(sha256).isPresent();
    }
}
