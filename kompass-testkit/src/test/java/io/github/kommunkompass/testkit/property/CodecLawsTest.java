package io.github.kommunkompass.testkit.property;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.testkit.jqwik.CodecProperties;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** The JSON form of evaluations keeps the laws of codecs. */
class CodecLawsTest extends CodecProperties<Evaluation, String> {

    @Override
    protected String write(Evaluation evaluation) {
        return KompassJson.standard().write(evaluation);
    }

    @Override
    protected Evaluation read(String written) {
        return KompassJson.standard().readEvaluation(written);
    }

    @Override
    @Provide
    public Arbitrary<Evaluation> values() {
        return KompassArbitraries.evaluations(Catalogues.se2020());
    }
}
