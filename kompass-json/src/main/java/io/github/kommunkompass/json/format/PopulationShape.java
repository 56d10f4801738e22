package io.github.kommunkompass.json.format;

import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.PopulationBuilder;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.json.shape.Member;
import io.github.kommunkompass.json.shape.Members;
import io.github.kommunkompass.json.shape.ObjectShape;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.PartialDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The definition of the population of a benchmark. */
final class PopulationShape extends ObjectShape<Population> {

    static final Shape<Population> POPULATION =
            new PopulationShape().described("The definition of the population.").named("population");

    private final Member<Population, Catalogue> catalogue =
            required("revision", Common.CATALOGUE, Population::catalogue);
    private final Member<Population, RepeatPolicy> repeats = required(
                    "repeats", Common.words(RepeatPolicy.values()), Population::repeats)
            .described("The policy for repeated evaluations of a municipality.");
    private final Member<Population, String> country = optional("country", Common.COUNTRY, Population::country);
    private final Member<Population, PartialDate> from = optional("from", Common.DATE, Population::from);
    private final Member<Population, PartialDate> to = optional("to", Common.DATE, Population::to);
    private final Member<Population, String> group = optional(
                    "group", StringShape.text(Limits.CODE_LENGTH), Population::group)
            .described("The name of a group of municipalities.");
    private final Member<Population, PartialDate> asOf =
            optional("asOf", Common.DATE, Population::asOf).described("The date at which the population was compiled.");

    private final Member<Population, MunicipalityRegister> register =
            optional("register", Common.REGISTER, population -> Optional.of(population.register()));

    private PopulationShape() {}

    @Override
    protected @Nullable Population make(Members read) {
        // With an unknown revision, any catalogue serves to check the other members.
        PopulationBuilder population = Population.builder(
                        read.find(catalogue).orElseGet(Catalogues::se2020), read.get(repeats, RepeatPolicy.ALL))
                .register(read.find(register).orElse(read.in().register()));
        read.find(country).ifPresent(population::country);
        read.find(from).ifPresent(population::from);
        read.find(to).ifPresent(population::to);
        read.find(group).ifPresent(population::group);
        read.find(asOf).ifPresent(population::asOf);
        Population built = read.in().made(population::build);
        return read.get(catalogue) == null || read.get(repeats) == null ? null : built;
    }
}
