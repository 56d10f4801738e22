package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.testkit.law.CrosswalkLaws;
import io.github.kommunkompass.testkit.law.Law;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The {@linkplain CrosswalkLaws laws of crosswalks} on random ones, as a test class to extend. */
public abstract class CrosswalkProperties {

    /** For the test class that extends this. */
    protected CrosswalkProperties() {}

    /**
     * Gives the inputs to the properties.
     *
     * @return crosswalks of all kinds, unless you say others, such as {@code Arbitraries.just(ourCrosswalk)}
     */
    @Provide
    public Arbitrary<Crosswalk> crosswalks() {
        return KompassArbitraries.crosswalks();
    }

    /**
     * Tries a law.
     *
     * @param crosswalk drawn
     */
    @Property
    public void crosswalks_keep_the_laws(@ForAll("crosswalks") Crosswalk crosswalk) {
        Law.checkAll(CrosswalkLaws.all(), List.of(crosswalk));
    }
}
