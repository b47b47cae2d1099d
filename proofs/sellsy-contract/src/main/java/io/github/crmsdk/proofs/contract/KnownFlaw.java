package io.github.crmsdk.proofs.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Something that the validator reports and that is right all the same.
 *
 * @param call where, as a regular expression over method and path
 * @param message the finding, as a regular expression over its key and text
 * @param reason why it is no fault of ours
 */
record KnownFlaw(String call, String message, String reason) {
    static List<KnownFlaw> all() throws IOException {
        try (InputStream json = KnownFlaw.class.getResourceAsStream("known-flaws.json")) {
            return List.of(new ObjectMapper().readValue(json, KnownFlaw[].class));
        }
    }

    boolean covers(Finding finding) {
        return finding.call().matches(call) && finding.text().matches("(?s)" + message);
    }
}
