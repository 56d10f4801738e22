package io.github.kommunkompass.municipality;

/**
 * A county: a <i>län</i> in Sweden, a <i>fylke</i> in Norway.
 *
 * @param code the official code, two digits in Sweden (<i>länskod</i>) and Norway (<i>fylkesnummer</i>)
 * @param name the name, such as {@code Jönköpings län}
 */
public record County(String code, String name) {

    @Override
    public String toString() {
        return name;
    }
}
