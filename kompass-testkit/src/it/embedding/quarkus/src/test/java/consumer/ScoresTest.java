package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.Samples;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Calls the application over HTTP. */
@QuarkusTest
class ScoresTest {

    private final KompassJson json = KompassJson.standard();

    @TestHTTPResource("/scores")
    URI scores;

    @Test
    void answersEvaluationWithScorecard() throws Exception {
        HttpResponse<String> answer = post(json.write(Samples.nassjo2022()));
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(json.write(Scorer.strict().score(Samples.nassjo2022())), answer.body());
    }

    @Test
    void answersInvalidEvaluationWithViolations() throws Exception {
        HttpResponse<String> answer = post("{\"format\":\"kompass/evaluation/1\",\"revision\":\"SE-2020\","
                + "\"municipality\":{\"name\":\"Nässjö\",\"country\":\"SE\"},\"evaluated\":\"2022-13\","
                + "\"points\":{\"total\":801}}");
        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(
                answer.body().contains("$.evaluated: found \\\"2022-13\\\", expected an ISO 8601 year"), answer.body());
        assertTrue(
                answer.body().contains("$.points.total: found 801, expected a whole number from 0 to 800"),
                answer.body());
    }

    private HttpResponse<String> post(String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(scores)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
