package consumer;

import io.github.kommunkompass.json.KompassJson;

/** Reads without a Jackson. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        try {
            KompassJson.standard().readEvaluation("{}");
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
