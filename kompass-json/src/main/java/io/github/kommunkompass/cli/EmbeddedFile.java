package io.github.kommunkompass.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A file that a report embeds: a style sheet or a logo. */
final class EmbeddedFile {

    private static final int LARGEST = 2_000_000;
    private static final int SIGNATURE = 12;

    private final Input input;

    EmbeddedFile(String name, Main.Streams streams) {
        this.input = new Input(name, streams);
    }

    /** Returns the text of a style sheet. */
    String styleSheet() {
        byte[] bytes = bytes("a style sheet");
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Failures.UnsuitableFileException(input, "bytes that are not UTF-8", "a style sheet in UTF-8");
        }
    }

    /** Returns the data URI of an image, whose kind its content tells. */
    String image() {
        byte[] bytes = bytes("an image");
        String kind = kind(bytes).orElseGet(() -> kindOfMarkup(bytes));
        return "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private byte[] bytes(String what) {
        byte[] bytes = input.read(in -> in.readNBytes(LARGEST + 1));
        if (bytes.length > LARGEST) {
            throw new Failures.UnsuitableFileException(
                    input, "more than " + LARGEST + " bytes", what + " of at most " + LARGEST + " bytes");
        }
        return bytes;
    }

    private static Optional<String> kind(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, SIGNATURE), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG")) {
            return Optional.of("png");
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of("jpeg");
        }
        if (start.startsWith("GIF8")) {
            return Optional.of("gif");
        }
        if (start.startsWith("RIFF") && start.endsWith("WEBP")) {
            return Optional.of("webp");
        }
        return Optional.empty();
    }

    private String kindOfMarkup(byte[] bytes) {
        String text = text(bytes);
        if (!text.stripLeading().startsWith("<")) {
            throw new Failures.UnsuitableFileException(
                    input, "neither PNG, JPEG, GIF, WebP nor SVG", "an image of one of them");
        }
        new ImageMarkup(input, text).requireSvg();
        return "svg+xml";
    }

    /** Returns bytes as text. What is in another encoding is replaced, since only the root matters. */
    private static String text(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 2), StandardCharsets.ISO_8859_1);
        boolean isUtf16 = start.equals("\u00fe\u00ff") || start.equals("\u00ff\u00fe");
        return new String(bytes, isUtf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }
}
