package io.github.kommunkompass.testkit.browser;

import java.io.IOException;
import java.util.List;

/** The checks, each with its settings. */
enum PageCheck {
    REQUESTS(new Requests()),
    CONSOLE(new Console()),
    SCRIPTS(new Scripts()),
    BARRIERS_IN_LIGHT(new Barriers(Media.LIGHT, Chromium.WIDTH)),
    BARRIERS_IN_DARK(new Barriers(Media.DARK, Chromium.WIDTH)),
    BARRIERS_IN_PRINT(new Barriers(Media.PRINT, Chromium.WIDTH)),
    BARRIERS_ON_A_PHONE(new Barriers(Media.LIGHT, 320)),
    BARRIERS_ON_A_PHONE_IN_DARK(new Barriers(Media.DARK, 320)),
    FIT_ON_A_PHONE(new Fit(320, Fit.Letters.OWN)),
    FIT_ON_A_LARGE_PHONE(new Fit(480, Fit.Letters.OWN)),
    FIT_ON_A_SMALL_TABLET(new Fit(600, Fit.Letters.OWN)),
    FIT_ABOVE_A_SMALL_TABLET(new Fit(601, Fit.Letters.OWN)),
    FIT_ON_A_TABLET(new Fit(768, Fit.Letters.OWN)),
    FIT_ON_A_DESK(new Fit(Chromium.WIDTH, Fit.Letters.OWN)),
    FIT_ON_A_PHONE_IN_WIDE_LETTERS(new Fit(320, Fit.Letters.WIDE)),
    FIT_ON_A_DESK_IN_WIDE_LETTERS(new Fit(Chromium.WIDTH, Fit.Letters.WIDE)),
    KEYBOARD(new Keyboard()),
    PRINT(new Print());

    @SuppressWarnings("ImmutableEnumChecker") // A check holds only its settings.
    private final Check check;

    PageCheck(Check check) {
        this.check = check;
    }

    List<String> faults(Chromium browser, Page page) throws IOException, InterruptedException {
        browser.open(page);
        return check.faults(browser);
    }
}
