package io.github.kommunkompass.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Computes the SHA-256 of the structure of a catalogue. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(List<Criterion> criteria) {
        MessageDigest digest = sha256();
        criteria.stream()
                .filter(Criterion::isLeaf)
                .map(leaf -> path(leaf) + "=" + leaf.max() + "\n")
                .forEach(line -> digest.update(line.getBytes(StandardCharsets.US_ASCII)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String path(Criterion criterion) {
        Optional<Criterion> parent =
                criterion.parent().filter(above -> above.level().depth() > 0);
        return parent.map(above -> path(above) + "/").orElse("") + criterion.code();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
