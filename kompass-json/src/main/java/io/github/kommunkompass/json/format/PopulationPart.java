package io.github.kommunkompass.json.format;

import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.PopulationBuilder;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.value.PartialDate;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The population of a benchmark, as the formats have it. */
final class PopulationPart {

    private PopulationPart() {}

    static Optional<Population> read(Value value, Catalogues catalogues) {
        return value.object().flatMap(members -> {
            Optional<Catalogue> catalogue =
                    members.required("revision").flatMap(revision -> Parts.catalogue(revision, catalogues));
            Optional<RepeatPolicy> repeats = members.required("repeats")
                    .flatMap(word -> word.word(List.of(RepeatPolicy.values()), RepeatPolicy::id));
            // Without a catalogue the rest is still checked, against any.
            PopulationBuilder population =
                    Population.builder(catalogue.orElseGet(Catalogues::se2020), repeats.orElse(RepeatPolicy.ALL));
            members.optional("country").flatMap(Parts::country).ifPresent(population::country);
            members.optional("from").flatMap(Parts::date).ifPresent(population::from);
            members.optional("to").flatMap(Parts::date).ifPresent(population::to);
            members.optional("group").flatMap(Value::text).ifPresent(population::group);
            members.optional("asOf").flatMap(Parts::date).ifPresent(population::asOf);
            members.noOthers();
            Optional<Population> built = value.made(population::build);
            return catalogue.isPresent() && repeats.isPresent() ? built : Optional.empty();
        });
    }

    static void write(Population population, Writing writing) throws IOException {
        writing.member("revision", population.revision().toString())
                .member("repeats", population.repeats().id());
        member("country", population.country(), writing);
        member("from", population.from().map(PartialDate::toString), writing);
        member("to", population.to().map(PartialDate::toString), writing);
        member("group", population.group(), writing);
        member("asOf", population.asOf().map(PartialDate::toString), writing);
    }

    private static void member(String name, Optional<String> value, Writing writing) throws IOException {
        if (value.isPresent()) {
            writing.member(name, value.get());
        }
    }
}
