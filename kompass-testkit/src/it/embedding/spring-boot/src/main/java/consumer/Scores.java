package consumer;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

// tag::endpoint[]
@RestController
public class Scores {

    @PostMapping("/scores")
    public Scorecard score(@RequestBody Evaluation evaluation) {
        return Scorer.strict().score(evaluation);
    }

    /** Answers with all violations of a request. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    public List<String> invalid(HttpMessageNotReadableException e) {
        return e.getRootCause() instanceof InvalidDocumentException invalid
                ? invalid.locatedViolations().stream().map(LocatedViolation::message).toList()
                : List.of(String.valueOf(e.getMessage()));
    }
}
// end::endpoint[]
