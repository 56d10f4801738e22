package io.github.kommunkompass.testkit.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openqa.selenium.logging.LogEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No request leaves the page, also not when it is scrolled, narrow, dark or printed. */
final class Requests implements Check {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int NARROW = 320;

    @Override
    public List<String> faults(Chromium browser) throws IOException {
        String own = (String) browser.evaluate("return location.href.replace(/#.*/, '')");
        browser.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
        browser.resize(NARROW);
        for (Media media : List.of(Media.DARK, Media.PRINT)) {
            browser.show(media);
            browser.picture();
        }
        List<String> faults = new ArrayList<>(browser.list("hints.js"));
        addresses(browser)
                .filter(address -> !address.equals(own) && !address.startsWith("data:"))
                .map(address -> "requests " + address)
                .forEach(faults::add);
        return faults;
    }

    /** What the browser has asked for since its log was read last. */
    static Stream<String> addresses(Chromium browser) {
        return browser.log("performance").stream().flatMap(Requests::addresses);
    }

    private static Stream<String> addresses(LogEntry entry) {
        JsonNode message = MAPPER.readTree(entry.getMessage()).path("message");
        return switch (message.path("method").stringValue()) {
            case "Network.requestWillBeSent" ->
                Stream.of(message.at("/params/request/url").stringValue());
            case "Network.webSocketCreated", "Network.webTransportCreated" ->
                Stream.of(message.at("/params/url").stringValue());
            default -> Stream.of();
        };
    }
}
