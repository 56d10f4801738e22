package io.github.kommunkompass.json;

import io.github.kommunkompass.json.document.LocatedViolation;
import java.util.List;

/** What violations say, each with the name of the rule before it. */
final class Messages {

    private Messages() {}

    static List<String> of(List<LocatedViolation> violations) {
        return violations.stream()
                .map(one -> one.violation().rule().id() + " " + one.message())
                .toList();
    }

    static List<String> of(String json) {
        return of(KompassJson.standard().validate(json));
    }
}
