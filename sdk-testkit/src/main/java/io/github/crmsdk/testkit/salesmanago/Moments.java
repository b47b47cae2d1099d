package io.github.crmsdk.testkit.salesmanago;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.OptionalLong;

/** Points in time: epoch milliseconds by the documents, but numbers as text and ISO-8601 were seen to be taken. */
final class Moments {
    private Moments() {}

    static OptionalLong millis(JsonNode moment) {
        String text = moment.asText("");
        if (moment.isNumber() || text.matches("\\d{1,18}")) {
            return OptionalLong.of(moment.asLong());
        }
        try {
            Instant read = OffsetDateTime.parse(text.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2"))
                    .toInstant();
            return OptionalLong.of(read.toEpochMilli());
        } catch (DateTimeException none) {
            return OptionalLong.empty();
        }
    }
}
