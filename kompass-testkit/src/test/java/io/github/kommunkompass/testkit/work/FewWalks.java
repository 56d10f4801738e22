package io.github.kommunkompass.testkit.work;

import java.util.List;

/**
 * Compares the work for worst documents with that of the bare parser, as the main class of a virtual machine of its own, since agents
 * that count what is covered slow loops down.
 */
final class FewWalks {

    private static final int LONGEST_MESSAGES = 3_000_000;

    private FewWalks() {}

    /**
     * Reads documents, and prints those that take too much.
     *
     * @param arguments the size, the number of the first document, and the step to the next
     */
    public static void main(String[] arguments) {
        int size = Integer.parseInt(arguments[0]);
        int step = Integer.parseInt(arguments[2]);
        List<WorstDocuments.Draft> all = WorstDocuments.all();
        int read = 0;
        for (int i = Integer.parseInt(arguments[1]); i < all.size(); i += step) {
            WorstDocument document = all.get(i).of(size);
            double walks = Work.walks(document.bytes(), document::read);
            if (walks > Work.MOST_WALKS) {
                System.out.println(Math.round(walks) + " walks: " + document);
            }
            if (document.read() > LONGEST_MESSAGES) {
                System.out.println("messages of " + document.read() + " characters: " + document);
            }
            read++;
        }
        System.out.println(read + " read");
    }
}
