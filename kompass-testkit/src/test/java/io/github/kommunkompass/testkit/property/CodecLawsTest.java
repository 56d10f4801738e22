package io.github.kommunkompass.testkit.property;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.testkit.jqwik.LawProperties;
import io.github.kommunkompass.testkit.law.CodecLaws;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The JSON form of evaluations keeps the laws of codecs. */
@AddLifecycleHook(SeedOfTheBuild.class)
class CodecLawsTest extends LawProperties<Evaluation> {

    CodecLawsTest() {
        super(
                CodecLaws.ofEvaluations(KompassJson.standard()::write, KompassJson.standard()::readEvaluation),
                KompassArbitraries.evaluations(Catalogues.se2020()));
    }
}
