package io.github.kommunkompass.language;

import io.github.kommunkompass.benchmark.ExclusionReason;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.evaluation.EvidenceKind;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.plan.ActionStatus;
import io.github.kommunkompass.plan.Overdue;
import io.github.kommunkompass.progress.ActionFollowUp;
import io.github.kommunkompass.progress.FollowUp;
import io.github.kommunkompass.scoring.Origin;
import io.github.kommunkompass.statistics.QuartileGroup;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.statistics.UnavailableReason;

/** The words for the constants of other packages. Each switch is complete, so that none is without words. */
final class Terms {

    private Terms() {}

    static Texts of(RepeatPolicy repeats) {
        return switch (repeats) {
            case ALL -> new Texts("all evaluations", "alla utvärderingar", "alle evalueringer", "alle evalueringar");
            case LATEST ->
                new Texts(
                        "latest of each municipality",
                        "den senaste per kommun",
                        "den siste per kommune",
                        "den siste per kommune");
            case EARLIEST ->
                new Texts(
                        "earliest of each municipality",
                        "den tidigaste per kommun",
                        "den tidligste per kommune",
                        "den tidlegaste per kommune");
        };
    }

    /** The words for what municipalities are grouped by, which is as it is if it is not of the register. */
    static Texts ofAttribute(String name) {
        return switch (name) {
            case "county" -> new Texts("county", "län", "fylke", "fylke");
            case "group" -> new Texts("group", "kommungrupp", "kommunegruppe", "kommunegruppe");
            default -> new Texts(name, name, name, name);
        };
    }

    static Texts of(ExclusionReason reason) {
        return switch (reason) {
            case OTHER_REVISION -> new Texts("another revision", "annan revision", "annen revisjon", "annan revisjon");
            case OTHER_COUNTRY -> new Texts("another country", "annat land", "annet land", "anna land");
            case OTHER_GROUP -> new Texts("another group", "annan grupp", "annen gruppe", "anna gruppe");
            case OUTSIDE_WINDOW ->
                new Texts("outside the period", "utanför perioden", "utenfor perioden", "utanfor perioden");
            case WINDOW_UNCERTAIN ->
                new Texts(
                        "perhaps outside the period",
                        "kanske utanför perioden",
                        "kanskje utenfor perioden",
                        "kanskje utanfor perioden");
            case REPEATED ->
                new Texts(
                        "another evaluation of the municipality counts",
                        "en annan utvärdering av kommunen räknas",
                        "en annen evaluering av kommunen teller",
                        "ei anna evaluering av kommunen tel");
            case DUPLICATE -> new Texts("given twice", "angiven två gånger", "oppgitt to ganger", "oppgitt to gonger");
        };
    }

    static Texts of(EvidenceKind kind) {
        return switch (kind) {
            case DOCUMENTS -> new Texts("documents", "dokument", "dokumenter", "dokument");
            case WEB -> new Texts("websites", "webbplatser", "nettsteder", "nettstader");
            case INTERVIEWS -> new Texts("interviews", "intervjuer", "intervjuer", "intervju");
            case INDICATOR -> new Texts("indicators", "nyckeltal", "indikatorer", "indikatorar");
        };
    }

    static Texts of(Missing missing) {
        return switch (missing) {
            case NOT_REPORTED -> new Texts("not reported", "ej redovisad", "ikke oppgitt", "ikkje oppgitt");
            case NOT_ASSESSED -> new Texts("not assessed", "ej bedömd", "ikke vurdert", "ikkje vurdert");
            case NOT_APPLICABLE -> new Texts("not applicable", "ej tillämplig", "ikke aktuell", "ikkje aktuell");
            case SUPPRESSED -> new Texts("suppressed", "sekretess", "skjermet", "skjerma");
        };
    }

    static Texts of(Origin origin) {
        return switch (origin) {
            case REPORTED -> new Texts(origin.words(), "redovisad", "oppgitt", "oppgitt");
            case SUM -> new Texts(origin.words(), "summan av delarna", "summen av delene", "summen av delane");
            case REPORTED_AND_SUM ->
                new Texts(
                        origin.words(),
                        "redovisad, och lika med summan",
                        "oppgitt, og lik summen",
                        "oppgitt, og lik summen");
            case INFERRED ->
                new Texts(
                        origin.words(),
                        "härledd ur redovisade summor",
                        "utledet av oppgitte summer",
                        "utleidd av oppgitte summar");
            case PARTIAL_SUM ->
                new Texts(
                        origin.words(),
                        "summan av de räknade delarna",
                        "summen av de medregnede delene",
                        "summen av dei medrekna delane");
            case UNKNOWN -> new Texts(origin.words(), "okänd", "ukjent", "ukjend");
        };
    }

    static Texts of(FollowUp.Outcome outcome) {
        return switch (outcome) {
            case IMPROVED -> new Texts("improved", "bättre", "bedre", "betre");
            case UNCHANGED -> new Texts("unchanged", "oförändrat", "uendret", "uendra");
            case DECLINED -> new Texts("declined", "sämre", "dårligere", "dårlegare");
            case NOT_COMPARABLE ->
                new Texts("not comparable", "ej jämförbart", "ikke sammenlignbart", "ikkje samanliknbart");
            case NOT_KNOWN -> new Texts("unknown", "okänt", "ukjent", "ukjent");
        };
    }

    static Texts of(FollowUp.Mention mention) {
        return switch (mention) {
            case AGAIN -> new Texts("named again", "nämns igen", "nevnes igjen", "blir nemnd igjen");
            case STRENGTH ->
                new Texts(
                        "named as a strength",
                        "nämns som en styrka",
                        "nevnes som en styrke",
                        "blir nemnd som ein styrke");
            case AGAIN_AND_STRENGTH ->
                new Texts(
                        "named again and as a strength",
                        "nämns igen och som en styrka",
                        "nevnes igjen og som en styrke",
                        "blir nemnd igjen og som ein styrke");
            case NOT_MENTIONED -> new Texts("not mentioned", "nämns inte", "nevnes ikke", "blir ikkje nemnd");
            case NO_ID -> new Texts("has no id", "saknar id", "mangler id", "manglar id");
        };
    }

    static Texts of(ActionFollowUp.Attainment attainment) {
        return switch (attainment) {
            case REACHED -> new Texts("target reached", "målet är nått", "målet er nådd", "målet er nådd");
            case NOT_REACHED ->
                new Texts("target not reached", "målet är inte nått", "målet er ikke nådd", "målet er ikkje nådd");
            case NOT_COMPARABLE ->
                new Texts(
                        "target not comparable",
                        "målet kan inte jämföras",
                        "målet kan ikke sammenlignes",
                        "målet kan ikkje samanliknast");
            case NOT_KNOWN ->
                new Texts(
                        "not known whether the target is reached",
                        "okänt om målet är nått",
                        "ukjent om målet er nådd",
                        "ukjent om målet er nådd");
        };
    }

    static Texts of(FindingKind kind) {
        return switch (kind) {
            case STRENGTH -> new Texts("strength", "styrka", "styrke", "styrke");
            case IMPROVEMENT ->
                new Texts(
                        "improvement opportunity",
                        "förbättringsmöjlighet",
                        "forbedringsmulighet",
                        "forbetringsmoglegheit");
            case GOOD_EXAMPLE -> new Texts("good example", "gott exempel", "godt eksempel", "godt døme");
        };
    }

    static Texts of(ActionStatus status) {
        return switch (status) {
            case PLANNED -> new Texts("planned", "planerad", "planlagt", "planlagt");
            case STARTED -> new Texts("started", "påbörjad", "påbegynt", "påbyrja");
            case DONE -> new Texts("done", "genomförd", "gjennomført", "gjennomført");
            case DROPPED -> new Texts("dropped", "utgår", "utgår", "går ut");
        };
    }

    static Texts of(Overdue overdue) {
        return switch (overdue) {
            case YES -> new Texts("overdue", "försenad", "forsinket", "forseinka");
            case PERHAPS -> new Texts("perhaps overdue", "kanske försenad", "kanskje forsinket", "kanskje forseinka");
            case NO -> new Texts("not overdue", "inte försenad", "ikke forsinket", "ikkje forseinka");
        };
    }

    static Texts of(QuartileGroup group) {
        return switch (group) {
            case TOP -> new Texts("top", "övre", "øvre", "øvre");
            case MIDDLE -> new Texts("middle", "mellersta", "midtre", "midtre");
            case BOTTOM -> new Texts("bottom", "undre", "nedre", "nedre");
        };
    }

    static Texts of(TiePolicy ties) {
        return switch (ties) {
            case COMPETITION ->
                new Texts(
                        "competition (1, 2, 2, 4)",
                        "samma rang, sedan lucka (1, 2, 2, 4)",
                        "samme rang, deretter et hopp (1, 2, 2, 4)",
                        "same rang, deretter eit hopp (1, 2, 2, 4)");
            case DENSE ->
                new Texts(
                        "dense (1, 2, 2, 3)",
                        "samma rang, utan lucka (1, 2, 2, 3)",
                        "samme rang, uten hopp (1, 2, 2, 3)",
                        "same rang, utan hopp (1, 2, 2, 3)");
            case FRACTIONAL ->
                new Texts(
                        "fractional (1, 2.5, 2.5, 4)",
                        "medelrang (1; 2,5; 2,5; 4)",
                        "gjennomsnittsrang (1; 2,5; 2,5; 4)",
                        "gjennomsnittsrang (1; 2,5; 2,5; 4)");
            case MODIFIED ->
                new Texts(
                        "modified (1, 3, 3, 4)",
                        "sämsta rangen (1, 3, 3, 4)",
                        "dårligste rang (1, 3, 3, 4)",
                        "dårlegaste rang (1, 3, 3, 4)");
        };
    }

    static Texts of(UnavailableReason reason) {
        return switch (reason) {
            case NO_VALUES ->
                new Texts(
                        reason.words(), "det finns inga värden", "det finnes ingen verdier", "det finst ingen verdiar");
            case TOO_FEW ->
                new Texts(
                        reason.words(),
                        "det finns för få värden",
                        "det finnes for få verdier",
                        "det finst for få verdiar");
            case NO_SPREAD ->
                new Texts(reason.words(), "alla värden är lika", "alle verdier er like", "alle verdiar er like");
            case NO_MEDIAN_DEVIATION ->
                new Texts(
                        reason.words(),
                        "mer än hälften av värdena är lika med medianen",
                        "mer enn halvparten av verdiene er lik medianen",
                        "meir enn halvparten av verdiane er lik medianen");
            case NOT_AMONG_THEM ->
                new Texts(
                        reason.words(),
                        "värdet är inte ett av dem",
                        "verdien er ikke en av dem",
                        "verdien er ikkje ein av dei");
            case POINTS_NOT_KNOWN ->
                new Texts(
                        reason.words(),
                        "de egna poängen är okända",
                        "de egne poengene er ukjente",
                        "dei eigne poenga er ukjende");
            case MEANS_ONLY ->
                new Texts(
                        reason.words(),
                        "bara medelvärden är publicerade",
                        "bare gjennomsnitt er publisert",
                        "berre gjennomsnitt er publiserte");
            case NOT_PUBLISHED ->
                new Texts(reason.words(), "det är inte publicerat", "det er ikke publisert", "det er ikkje publisert");
            case NOT_IN_REFERENCE ->
                new Texts(
                        reason.words(),
                        "jämförelsen har inte detta kriterium",
                        "sammenligningen har ikke dette kriteriet",
                        "samanlikninga har ikkje dette kriteriet");
            case WITHHELD ->
                new Texts(
                        reason.words(),
                        "gruppen är för liten för att visas",
                        "gruppen er for liten til å vises",
                        "gruppa er for lita til å visast");
            case NOT_COMPARABLE ->
                new Texts(
                        reason.words(),
                        "poängen kan inte jämföras",
                        "poengene kan ikke sammenlignes",
                        "poenga kan ikkje samanliknast");
            case NO_FULL_YEAR ->
                new Texts(
                        reason.words(),
                        "datumen omfattar inte ett helt år",
                        "datoene dekker ikke et helt år",
                        "datoane dekkjer ikkje eit heilt år");
            case FULL_YEAR_NOT_CERTAIN ->
                new Texts(
                        reason.words(),
                        "det är inte säkert att datumen omfattar ett helt år",
                        "det er ikke sikkert at datoene dekker et helt år",
                        "det er ikkje sikkert at datoane dekkjer eit heilt år");
            case UNREACHABLE ->
                new Texts(
                        reason.words(),
                        "målet är högre än maximum",
                        "målet er høyere enn maksimum",
                        "målet er høgare enn maksimum");
            case UNREACHABLE_AT_THIS_LEVEL ->
                new Texts(
                        reason.words(),
                        "kriterierna på denna nivå når inte målet",
                        "kriteriene på dette nivået når ikke målet",
                        "kriteria på dette nivået når ikkje målet");
        };
    }
}
