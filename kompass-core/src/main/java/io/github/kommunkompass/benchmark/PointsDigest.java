package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.evaluation.Missing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Computes the digests of points that {@link MemberEvaluation} describes, of one catalogue. Not thread-safe. */
final class PointsDigest {

    private static final int BYTES = 8;
    private static final byte[] NOT_APPLICABLE = bytes(Missing.NOT_APPLICABLE.id());

    private final MessageDigest hash = sha256();
    /** The code of each criterion with an equals sign. */
    private final byte[][] keys;

    PointsDigest(Catalogue catalogue) {
        this.keys = catalogue.criteria().stream()
                .map(criterion -> bytes(criterion.code() + "="))
                .toArray(byte[][]::new);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    String of(KnownPoints points) {
        for (int i = 0; i < keys.length; i++) {
            if (points.at(i) >= 0 || points.isNotApplicable(i)) {
                hash.update(keys[i]);
                hash.update(points.isNotApplicable(i) ? NOT_APPLICABLE : bytes(Integer.toString(points.at(i))));
                hash.update((byte) '\n');
            }
        }
        return HexFormat.of().formatHex(hash.digest(), 0, BYTES);
    }
}
