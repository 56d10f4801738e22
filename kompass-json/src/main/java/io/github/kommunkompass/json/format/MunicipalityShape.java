package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.shape.Members;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.municipality.Municipality;
import org.jspecify.annotations.Nullable;

/** A municipality. */
final class MunicipalityShape extends MunicipalityParts<Municipality> {

    static final Shape<Municipality> MUNICIPALITY = new MunicipalityShape().named("municipality");

    private MunicipalityShape() {
        super(municipality -> municipality);
    }

    @Override
    protected @Nullable Municipality make(Members read) {
        return municipality(read);
    }
}
