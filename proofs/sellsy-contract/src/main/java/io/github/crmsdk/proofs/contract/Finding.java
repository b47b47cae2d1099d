package io.github.crmsdk.proofs.contract;

import com.atlassian.oai.validator.report.ValidationReport;
import java.util.List;
import java.util.stream.Stream;

/** Something in a call that does not fit the document. */
record Finding(String side, String call, String text) {
    static Stream<Finding> of(String side, Exchange exchange, ValidationReport report) {
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .map(message -> new Finding(side, exchange.method() + " " + exchange.path(), text(message)));
    }

    private static String text(ValidationReport.Message message) {
        List<String> nested = message.getNestedMessages().stream().map(Finding::text).toList();
        return message.getKey() + ": " + message.getMessage() + (nested.isEmpty() ? "" : " " + nested);
    }

    @Override
    public String toString() {
        return side + " of " + call + ": " + text;
    }
}
