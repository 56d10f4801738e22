package io.github.kommunkompass.testkit.work;

import java.util.List;

/** Reads worst documents of a size, as the main class of a virtual machine that has little memory. */
final class SmallHeap {

    private SmallHeap() {}

    /**
     * Reads documents.
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
            try {
                document.read();
                document.validate();
                read++;
            } catch (OutOfMemoryError e) {
                System.out.println("out of memory: " + document);
            }
        }
        System.out.println(read + " read");
    }
}
