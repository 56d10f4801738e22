package io.github.kommunkompass.testkit.browser;

/**
 * A text of one line and colour on paper.
 *
 * @param page the number of the page
 * @param top how far down it is
 * @param color its colour, as six hexadecimal digits
 * @param text the text
 */
record PrintedText(int page, int top, String color, String text) {

    private static final int NONE = -1;
    private static final int STEP = 8;
    private static final int BITS = 5;

    /** The number of its colour, or -1 if no mark has its colour. Print may round a part of a colour by one. */
    int number() {
        int number = 0;
        for (int part = 0; part < 3; part++) {
            int value = Integer.parseInt(color.substring(2 * part, 2 * part + 2), 16);
            if (Math.abs(value % STEP - STEP / 2) > 1) {
                return NONE;
            }
            number |= (value / STEP) << (BITS * part);
        }
        return number;
    }
}
