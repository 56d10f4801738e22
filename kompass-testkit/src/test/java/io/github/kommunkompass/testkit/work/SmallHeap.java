package io.github.kommunkompass.testkit.work;

/** Reads worst documents of a size, as the main class of a virtual machine that has little memory. */
final class SmallHeap {

    private SmallHeap() {}

    /**
     * Reads documents.
     *
     * @param arguments the size, the number of the first document, and the step to the next
     */
    public static void main(String[] arguments) {
        long read = WorstDocuments.some(arguments).filter(SmallHeap::isRead).count();
        System.out.println(read + " read");
    }

    private static boolean isRead(WorstDocument document) {
        try {
            document.read();
            document.validate();
            return true;
        } catch (OutOfMemoryError e) {
            System.out.println("out of memory: " + document);
            return false;
        }
    }
}
