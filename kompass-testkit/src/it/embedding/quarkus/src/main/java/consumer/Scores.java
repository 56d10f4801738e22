package consumer;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

@Path("/scores")
public class Scores {

    @POST
    public Scorecard score(Evaluation evaluation) {
        return Scorer.strict().score(evaluation);
    }

// tag::errors[]
    /** Answers with all violations of a request. */
    @ServerExceptionMapper
    public Response invalid(WebApplicationException e) {
        return e.getCause() instanceof JsonMappingException mapping
                        && mapping.getCause() instanceof InvalidDocumentException invalid
                ? Response.status(Response.Status.BAD_REQUEST)
                        .entity(invalid.locatedViolations().stream()
                                .map(LocatedViolation::message)
                                .toList())
                        .build()
                : e.getResponse();
    }
// end::errors[]
}
