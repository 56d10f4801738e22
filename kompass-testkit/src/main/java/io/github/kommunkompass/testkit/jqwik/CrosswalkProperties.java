package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.testkit.law.CrosswalkLaws;
import io.github.kommunkompass.testkit.law.Law;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Checks the {@linkplain CrosswalkLaws laws of crosswalks} with random crosswalks. Extend it in a test class. */
public abstract class CrosswalkProperties {

    /** For subclasses. */
    protected CrosswalkProperties() {}

    /**
     * {@return the inputs, by default any crosswalks; override it for instance with {@code
     * Arbitraries.just(ourCrosswalk)}}
     */
    @Provide
    public Arbitrary<Crosswalk> crosswalks() {
        return KompassArbitraries.crosswalks();
    }

    /**
     * Checks all laws.
     *
     * @param crosswalk a random crosswalk
     */
    @Property
    public void crosswalksKeepLaws(@ForAll("crosswalks") Crosswalk crosswalk) {
        Law.checkAll(CrosswalkLaws.all(), List.of(crosswalk));
    }
}
