package io.github.kommunkompass.testkit.reference;

import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.RegisterPeriod;
import io.github.kommunkompass.municipality.RegisteredMunicipality;
import io.github.kommunkompass.value.PartialDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Looks up municipalities in a list of chains of periods. */
final class ReferenceRegister {

    private ReferenceRegister() {}

    /** Returns none if the register does not have the name, and several if neither the code nor the date decides. */
    static List<RegisteredMunicipality> fitting(
            Municipality municipality, PartialDate date, List<RegisteredMunicipality> register) {
        List<RegisteredMunicipality> named = new ArrayList<>();
        for (RegisteredMunicipality one : register) {
            if (one.country().equals(municipality.country())
                    && contains(one, municipality.name())
                    && hadName(one, municipality.name(), any -> true)) {
                named.add(one);
            }
        }
        if (named.size() <= 1) {
            return named;
        }
        Predicate<RegisterPeriod> then = period -> ReferenceDate.of(date).mayBeWithin(period.from(), period.before());
        return municipality.code().isPresent()
                ? coded(named, municipality.code().get(), then)
                : named(named, municipality.name(), then);
    }

    /** Returns whether a name occurs in one of a municipality, which is quick to find out. */
    private static boolean contains(RegisteredMunicipality one, String name) {
        return one.names().contains(name)
                || one.periods().stream().anyMatch(period -> period.name().contains(name));
    }

    private static List<RegisteredMunicipality> coded(
            List<RegisteredMunicipality> named, String code, Predicate<RegisterPeriod> then) {
        List<RegisteredMunicipality> ever = some(named, period -> period.code().equals(code));
        List<RegisteredMunicipality> atThatDate =
                some(ever, then.and(period -> period.code().equals(code)));
        return ever.isEmpty() ? named : atThatDate.isEmpty() ? ever : atThatDate;
    }

    private static List<RegisteredMunicipality> named(
            List<RegisteredMunicipality> named, String name, Predicate<RegisterPeriod> then) {
        List<RegisteredMunicipality> namedThen =
                named.stream().filter(one -> hadName(one, name, then)).toList();
        List<RegisteredMunicipality> existing = some(named, then);
        return !namedThen.isEmpty() ? namedThen : !existing.isEmpty() ? existing : named;
    }

    private static List<RegisteredMunicipality> some(
            List<RegisteredMunicipality> all, Predicate<RegisterPeriod> period) {
        return all.stream()
                .filter(one -> one.periods().stream().anyMatch(period))
                .toList();
    }

    /** Returns whether a municipality had a name in a period. Names without a period it had at any time. */
    private static boolean hadName(RegisteredMunicipality one, String name, Predicate<RegisterPeriod> when) {
        Set<String> ofPeriods = new HashSet<>();
        Set<String> then = new HashSet<>();
        for (RegisterPeriod period : one.periods()) {
            ofPeriods.addAll(forms(period.name()));
            if (when.test(period)) {
                then.addAll(forms(period.name()));
            }
        }
        boolean isOther = one.names().contains(name) && !ofPeriods.contains(name);
        return then.contains(name) || (isOther && one.periods().stream().anyMatch(when));
    }

    /** Returns a name, the name without its qualifier, and the parts of a parallel name. */
    private static Set<String> forms(String name) {
        Set<String> forms = new HashSet<>(Set.of(name));
        String unqualified = name.replaceAll(" \\([^()]*\\)$", "");
        forms.add(unqualified);
        forms.addAll(List.of(unqualified.split(" - ", -1)));
        return forms;
    }

    static Set<String> codes(RegisteredMunicipality one) {
        Set<String> codes = new HashSet<>();
        one.periods().forEach(period -> codes.add(period.code()));
        return codes;
    }
}
