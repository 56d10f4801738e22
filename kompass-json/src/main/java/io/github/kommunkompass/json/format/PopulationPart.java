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

/** Reads and writes the population of a benchmark. */
final class PopulationPart {

    private PopulationPart() {}

    static Optional<Population> read(Value value, Catalogues catalogues) {
        return value.object().flatMap(members -> {
            Optional<Catalogue> catalogue =
                    members.required("revision").flatMap(revision -> SharedJson.catalogue(revision, catalogues));
            Optional<RepeatPolicy> repeats = members.required("repeats")
                    .flatMap(word -> word.word(List.of(RepeatPolicy.values()), RepeatPolicy::id));
            // With an unknown revision, any catalogue serves to check the other members.
            PopulationBuilder population =
                    Population.builder(catalogue.orElseGet(Catalogues::se2020), repeats.orElse(RepeatPolicy.ALL));
            members.optional("country").flatMap(SharedJson::country).ifPresent(population::country);
            members.optional("from").flatMap(SharedJson::date).ifPresent(population::from);
            members.optional("to").flatMap(SharedJson::date).ifPresent(population::to);
            members.optional("group").flatMap(Value::text).ifPresent(population::group);
            members.optional("asOf").flatMap(SharedJson::date).ifPresent(population::asOf);
            members.noOthers();
            Optional<Population> built = value.made(population::build);
            return catalogue.isPresent() && repeats.isPresent() ? built : Optional.empty();
        });
    }

    static void write(Population population, JsonWriter writer) throws IOException {
        writer.member("revision", population.revision().toString())
                .member("repeats", population.repeats().id());
        member("country", population.country(), writer);
        member("from", population.from().map(PartialDate::toString), writer);
        member("to", population.to().map(PartialDate::toString), writer);
        member("group", population.group(), writer);
        member("asOf", population.asOf().map(PartialDate::toString), writer);
    }

    private static void member(String name, Optional<String> value, JsonWriter writer) throws IOException {
        if (value.isPresent()) {
            writer.member(name, value.get());
        }
    }
}
