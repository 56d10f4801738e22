package io.github.kommunkompass.testkit.browser;

/** What a page is shown on. */
enum Media {
    LIGHT("screen", "light"),
    DARK("screen", "dark"),
    PRINT("print", "light");

    final String type;
    final String colorScheme;

    Media(String type, String colorScheme) {
        this.type = type;
        this.colorScheme = colorScheme;
    }
}
