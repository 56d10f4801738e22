package io.github.kommunkompass.testkit.work;

import io.github.kommunkompass.json.Format;
import java.util.Iterator;
import java.util.function.LongSupplier;

/**
 * Compares the work for worst documents with that of the bare parser, as the main class of a virtual machine of its own, since agents
 * that count what is covered slow loops down.
 */
final class FewWalks {

    private static final int SMALLER = 20;
    private static final int ROUNDS = 10;
    private static final int LONGEST_MESSAGES = 3_000_000;

    private FewWalks() {}

    /**
     * Reads documents, and prints those that take too much.
     *
     * @param arguments the size, the number of the first document, and the step to the next
     */
    public static void main(String[] arguments) {
        String[] smaller = arguments.clone();
        smaller[0] = Integer.toString(Integer.parseInt(arguments[0]) / SMALLER);
        Iterator<WorstDocument> warming = WorstDocuments.some(smaller).iterator();
        int read = 0;
        for (Iterator<WorstDocument> documents = WorstDocuments.some(arguments).iterator();
                documents.hasNext();
                read++) {
            warmUp(warming.next());
            check(documents.next());
        }
        System.out.println(read + " read");
    }

    private static void check(WorstDocument document) {
        check(document, document::read);
        check(document, document::validate);
        if (document.format() == Format.EVALUATION) {
            check(document, document::readAsLine);
        }
        long messages = document.read() + document.validate();
        if (messages > LONGEST_MESSAGES) {
            System.out.println("messages of " + messages + " characters: " + document);
        }
    }

    /** Reads a smaller document until what reads it is compiled. */
    private static void warmUp(WorstDocument document) {
        for (int i = 0; i < ROUNDS; i++) {
            document.read();
            document.validate();
        }
    }

    private static void check(WorstDocument document, LongSupplier work) {
        double walks = Work.walks(document.bytes(), work);
        if (walks > Work.MOST_WALKS) {
            System.out.println(Math.round(walks) + " walks: " + document);
        }
    }
}
