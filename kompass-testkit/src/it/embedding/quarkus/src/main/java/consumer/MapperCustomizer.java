package consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kommunkompass.json.jackson2.KompassModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

// tag::customizer[]
@Singleton
public class MapperCustomizer implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new KompassModule());
    }
}
// end::customizer[]
