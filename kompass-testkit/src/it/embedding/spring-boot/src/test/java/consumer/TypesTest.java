package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.json.mapper.Examples;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** No answer is an empty object: each exported type has a form in JSON, or is refused. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "server.address=127.0.0.1")
class TypesTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    int port;

    @Test
    void answersWithEachType() throws Exception {
        assertThat(Types.WRITTEN).hasSizeGreaterThan(80);
        for (Class<?> type : Types.WRITTEN.keySet()) {
            HttpResponse<String> answer = get("/types?type=" + type.getName());
            assertThat(answer.statusCode()).as(type.getName()).isEqualTo(200);
            assertThat(answer.body()).as(type.getName()).isNotIn("{}", "[]", "null", "");
            Examples.document(Types.WRITTEN.get(type))
                    .ifPresent(document -> assertThat(answer.body()).isEqualTo(document));
        }
    }

    @Test
    void refusesOtherTypes() throws Exception {
        for (Class<?> type : Examples.refused().keySet()) {
            HttpResponse<String> answer = get("/types?type=" + type.getName());
            assertThat(answer.statusCode()).as(type.getName()).isEqualTo(500);
        }
    }

    @Test
    void bindsParameters() throws Exception {
        HttpResponse<String> answer =
                get("/revisions/SE-2020/1.1?from=2022-09&share=1/2&ties=COMPETITION");
        assertThat(answer.body())
                .isEqualTo("[\"SE-2020\",\"1.1\",\"2022-09\",{\"exact\":\"1/2\",\"value\":0.5},\"competition\"]");
        assertThat(get("/revisions/SE-2020/1.1?from=2022-13&share=1/2&ties=COMPETITION").statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "application/json")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
