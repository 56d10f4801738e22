package io.github.kompass.testkit.property;

import io.github.kompass.catalogue.Catalogues;
import io.github.kompass.evaluation.Evaluation;
import io.github.kompass.json.KompassJson;
import io.github.kompass.testkit.jqwik.CodecProperties;
import io.github.kompass.testkit.jqwik.KompassArbitraries;
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
