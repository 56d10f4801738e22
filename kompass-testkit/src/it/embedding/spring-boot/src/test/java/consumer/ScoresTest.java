package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.Samples;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.util.ClassUtils;

/** Calls the application over HTTP. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "server.address=127.0.0.1")
class ScoresTest {

    private final KompassJson json = KompassJson.standard();

    @Value("${local.server.port}")
    int port;

    /** Jackson 2 comes from Spring Boot 3, and Jackson 3 from Kompass. */
    @Test
    void bringsNoJackson2() {
        assertThat(ClassUtils.isPresent("com.fasterxml.jackson.core.JsonFactory", null))
                .isEqualTo(SpringBootVersion.getVersion().startsWith("3."));
    }

    @Test
    void answersEvaluationWithScorecard() throws Exception {
        HttpResponse<String> answer = post(json.write(Samples.nassjo2022()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(json.write(Scorer.strict().score(Samples.nassjo2022())));
    }

    @Test
    void answersInvalidEvaluationWithViolations() throws Exception {
        HttpResponse<String> answer = post("{\"format\":\"kompass/evaluation/1\",\"revision\":\"SE-2020\","
                + "\"municipality\":{\"name\":\"Nässjö\",\"country\":\"SE\"},\"evaluated\":\"2022-13\","
                + "\"points\":{\"total\":801}}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("$.evaluated: found \\\"2022-13\\\", expected an ISO 8601 year")
                .contains("$.points.total: found 801, expected a whole number from 0 to 800");
    }

    private HttpResponse<String> post(String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/scores"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
