package io.github.kommunkompass.municipality;

/**
 * A group of similar municipalities in an official classification, such as SKR's <i>kommungruppsindelning</i> of 2023, which
 * has nine groups in three main groups.
 *
 * @param code the code, such as {@code B4}
 * @param name the name, such as {@code Pendlingskommun nära större stad} (commuting municipality near a large town)
 * @param mainCode the code of the main group, such as {@code B}
 * @param mainName the name of the main group
 */
public record MunicipalityGroup(String code, String name, String mainCode, String mainName) {

    /** {@return code and name, such as {@code B4 Pendlingskommun nära större stad}} */
    @Override
    public String toString() {
        return code + " " + name;
    }
}
