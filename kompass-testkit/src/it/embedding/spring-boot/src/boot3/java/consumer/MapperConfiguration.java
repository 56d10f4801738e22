package consumer;

import com.fasterxml.jackson.databind.Module;
import io.github.kommunkompass.json.jackson2.KompassModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring Boot 3 takes modules that are beans; Spring Boot 4 finds them by itself. */
// tag::bean[]
@Configuration
public class MapperConfiguration {

    @Bean
    public Module kompass() {
        return new KompassModule();
    }
}
// end::bean[]
