package consumer;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with its parameters, of which constants are given by their names in Java. */
@RestController
public class Parameters {

    @GetMapping("/revisions/{revision}/{criterion}")
    public List<Object> parameters(
            @PathVariable RevisionId revision,
            @PathVariable CriterionCode criterion,
            @RequestParam PartialDate from,
            @RequestParam Ratio share,
            @RequestParam TiePolicy ties) {
        return List.of(revision, criterion, from, share, ties);
    }
}
