package io.github.kommunkompass.testkit.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of bytes, where readers of bytes and of texts are to agree. */
final class DecodedText {

    private DecodedText() {}

    /** Empty if the bytes are not UTF-8, or begin as UTF-16 or UTF-32 does, which only readers of bytes can tell. */
    static Optional<String> of(byte[] bytes) {
        if (startsAsOtherEncoding(bytes)) {
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsAsOtherEncoding(byte[] bytes) {
        return bytes.length >= 2 && (bytes[0] == 0 || bytes[1] == 0);
    }
}
