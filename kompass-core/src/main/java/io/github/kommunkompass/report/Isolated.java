package io.github.kommunkompass.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A text within a sentence whose direction does not change that of the words and numbers around it: it is between isolates, and each
 * direction that it begins also ends in it (Unicode Bidirectional Algorithm, UAX #9).
 */
final class Isolated {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';
    private static final char POP_EMBEDDING = '\u202C';

    private Isolated() {}

    /** Returns a text as it is if all of it is written from left to right. */
    static String of(String text) {
        return text.codePoints().noneMatch(Isolated::isOtherwise)
                ? text
                : FIRST_STRONG_ISOLATE + balanced(text) + POP_ISOLATE;
    }

    private static boolean isOtherwise(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> isEmbedding(character) || isIsolate(character) || isClosing(character);
        };
    }

    private static boolean isEmbedding(int character) {
        return character >= '\u202A' && character <= '\u202E' && character != POP_EMBEDDING;
    }

    private static boolean isIsolate(int character) {
        return character >= '\u2066' && character <= FIRST_STRONG_ISOLATE;
    }

    private static boolean isClosing(int character) {
        return character == POP_EMBEDDING || character == POP_ISOLATE;
    }

    /** Returns a text in which each opening mark has one that closes it, and no other mark closes anything. */
    private static String balanced(String text) {
        var result = new StringBuilder();
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isClosing(character)) {
                close(character, open, result);
                continue;
            }
            result.append(character);
            if (isEmbedding(character)) {
                open.push(POP_EMBEDDING);
            } else if (isIsolate(character)) {
                open.push(POP_ISOLATE);
            }
        }
        open.forEach(result::append);
        return result.toString();
    }

    /** An isolate ends with the embeddings in it; an embedding does not end through an isolate. */
    private static void close(char mark, Deque<Character> open, StringBuilder result) {
        boolean closes = mark == POP_ISOLATE ? open.contains(mark) : !open.isEmpty() && open.peek() == mark;
        while (closes) {
            char closed = open.pop();
            result.append(closed);
            closes = closed != mark;
        }
    }
}
