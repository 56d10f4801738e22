package io.github.kommunkompass.language;

/** A text in each language. */
record Texts(String english, String swedish, String bokmal, String nynorsk) {

    String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case SWEDISH -> swedish;
            case BOKMAL -> bokmal;
            case NYNORSK -> nynorsk;
        };
    }
}
